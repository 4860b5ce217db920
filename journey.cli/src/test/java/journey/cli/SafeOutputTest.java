// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command prints of hostile maps, names and arguments, in the log of a build. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class SafeOutputTest {

    /** Colours, a title, C1, another order, a section of GitLab, and commands of runners. */
    private static final String HOSTILE =
            "::error::told \u001b[31m\u001b]0;title\u0007 \u009b31m \u202Eorder\u2066 "
                    + "section_start:1:x\r\u001b[0K ##[error]old ##vso[task.complete]x ##teamcity[x]";

    /** The same, as a file can be called. */
    private static final String NAME = HOSTILE.replace("/", "");

    private static final String MAP =
            """
            /*
            ::error::comment
              ::warning::after blanks
            %s
            */
            journey   Coffee "%s" {
                /* ::notice::between
            ::add-mask::a
                */
                // journey:ignore unused-team -- nothing to ignore
                stage Buy    "##[group]Buys" {
                    touchpoint Order "Orders"
                }
            }
            """
                    .formatted(HOSTILE, "::error::told ##[error]old ##vso[task.complete]x");

    private static final Pattern COMMAND = Pattern.compile("(?m)^[\\s\\p{Z}]*::|##\\w*\\[");

    @TempDir private Path temporary;
    private CliRunner cli;

    @BeforeEach
    void createFiles() throws IOException {
        cli = new CliRunner(temporary);
        write("maps/" + NAME + ".journey", MAP);
        write("maps/::debug::x.journey", MAP.replace("Coffee", "Tea"));
        write("broken/" + NAME + ".journey", "journey A \"a\" {\n    " + HOSTILE + "\n}\n");
        write("other.journey", MAP.replace("##[group]Buys", "##[group]Pays"));
        write("settings.yaml", "severity: {\"%s\": off, a: \"::b\"}\n".formatted("::stop"));
        write("cells.csv", "Stage,Moment,::none,##[x]\nBuy," + HOSTILE + ",,\n,,,x\n");
        write("diagram.mmd", "journey\n  title " + HOSTILE + "\n  ::what\n  A: 3: Me\n");
        write("baseline.json", "{\"version\": 1, \"findings\": [{\"file\": \"::f\"}]}");
    }

    private void write(String name, String text) throws IOException {
        cli.file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check maps",
                "check broken",
                "check --fix --dry-run maps",
                "check --fix --unsafe-fixes --dry-run maps",
                "check --config settings.yaml maps",
                "check --since HOSTILE maps",
                "check --today HOSTILE maps",
                "check --fail-on HOSTILE maps",
                "check --baseline HOSTILE maps",
                "check --baseline baseline.json maps",
                "check --write-baseline HOSTILE/x maps",
                "check --write-baseline NAME maps",
                "check --format HOSTILE maps",
                "check --format json=HOSTILE/x maps",
                "check --format junit maps",
                "check --format junit broken",
                "check --format checkstyle maps",
                "check --format checkstyle broken",
                "check --HOSTILE maps",
                "check HOSTILE",
                "check HOSTILE.journey",
                "HOSTILE",
                "config maps/NAME.journey",
                "config --config settings.yaml maps",
                "config HOSTILE",
                "diff maps/NAME.journey other.journey",
                "diff --format markdown maps/NAME.journey other.journey",
                "diff broken maps",
                "diff HOSTILE..HOSTILE",
                "diff --against HOSTILE maps",
                "explain HOSTILE",
                "export csv --of pains broken",
                "export csv --of HOSTILE maps",
                "export json --of touchpoints maps",
                "export mermaid broken",
                "export mermaid maps -o HOSTILE/x",
                "format --check maps",
                "format --diff maps",
                "format --diff broken",
                "format maps",
                "git install NAME",
                "git install --dry-run HOSTILE",
                "git merge-driver HOSTILE a b",
                "git HOSTILE",
                "import csv cells.csv -o NAME",
                "import csv HOSTILE",
                "import mermaid diagram.mmd -o NAME",
                "import mermaid cells.csv",
                "init NAME",
                "init maps/NAME.journey",
                "render maps broken -o NAME",
                "render maps -o maps/NAME.journey",
                "render --view HOSTILE maps -o NAME",
            })
    void steersNeitherTerminalNorBuild(String command) throws IOException {
        CliRunner.Result result = cli.run(arguments(command));
        assertSafe(result.out() + result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check maps", "format --diff maps", "check --HOSTILE", "diff broken maps"})
    void steersNoTerminalThatShowsColours(String command) {
        CliRunner.Result result = cli.colour().run(arguments(command));
        String ours = "\u001b\\[[\\d;]*m|\u001b\\]8;;(https://[^\u001b]*)?\u001b\\\\";
        String rest = (result.out() + result.err()).replaceAll(ours, "");
        assertFalse(rest.contains("\u001b"), rest);
    }

    @Test
    void printsADiffOfStandardInputSafely() {
        CliRunner.Result result = cli.input(bytes(MAP)).run("format", "--diff", "-");
        assertSafe(result.out() + result.err());
        assertTrue(result.out().contains("- journey") || result.out().contains("-journey"));
    }

    @Test
    void keepsAMapExactForAPipe() {
        CliRunner.Result result = cli.input(bytes(MAP)).run("format", "-").assertStatus(0);
        assertTrue(result.out().contains(HOSTILE.replace("\r", "\n")), result.out());
        assertTrue(result.out().contains("\n::add-mask::a"), result.out());
    }

    @Test
    void printsAMapSafelyOnATerminal() {
        CliRunner.Result result = cli.colour().input(bytes(MAP)).run("format", "-");
        assertSafe(result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab"})
    void escapesInJsonWithoutAnotherValue(String format) throws IOException {
        write("simple/a.journey", "team A \"##[error]x\"\nteam A \"##vso[x]\"\n");
        String out = cli.run("check", "--format", format, cli.path("simple")).out();
        assertSafe(out);
        assertTrue(JsonParser.parseString(out).toString().contains("##[error]x"), out);
    }

    @Test
    void leavesUsualTextAsItIs() throws IOException {
        String text = "# a :: b\n## heading [1]\n\ta ##x\n\ufffd \u200d\r\n";
        write("usual.journey", "/*\n" + text + "*/\nteam    A \"A\"\n");
        String out = cli.run("format", "--diff", cli.path("usual.journey")).out();
        for (String line :
                List.of(" # a :: b\n", " ## heading [1]\n", " \ta ##x\n", "\u200d\r\n")) {
            assertTrue(out.contains(line), out);
        }
    }

    private static void assertSafe(String text) {
        String printed = text.replace("\r\n", "\n");
        assertFalse(printed.isBlank());
        String visible = printed.replace("\u001b", "<ESC>").replace("\r", "<CR>");
        assertFalse(COMMAND.matcher(printed).find(), visible);
        assertEquals(
                "",
                printed.codePoints()
                        .filter(c -> c != '\n' && c != '\t')
                        .filter(
                                c ->
                                        Character.isISOControl(c)
                                                || (c >= 0x202A && c <= 0x202E)
                                                || (c >= 0x2066 && c <= 0x2069))
                        .mapToObj("%x "::formatted)
                        .reduce("", String::concat),
                visible);
    }

    private String[] arguments(String command) {
        List<String> files = List.of("maps", "broken", "other", "settings", "cells", "diagram");
        return Stream.of(command.split(" "))
                .map(it -> it.replace("HOSTILE", HOSTILE).replace("NAME", NAME))
                .map(
                        it ->
                                isFile(it) || files.stream().anyMatch(it::startsWith)
                                        ? cli.path(it)
                                        : it)
                .toArray(String[]::new);
    }

    private static boolean isFile(String argument) {
        return argument.equals(NAME) || argument.equals("baseline.json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
