// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that are not written as the system has it. */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
@Timeout(120)
class NamesOfFilesTest {

    private static final String MAP = "journey Größe \"Größe\" { stage A \"A\" }\n";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    /** Java cannot make such a file; printf knows octal numbers. */
    private void latin1(String folderName) throws Exception {
        Path map = cli.file(folderName + "/draft", MAP);
        String move = "mv draft \"$(printf 'caf\\351.journey')\"";
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", move);
        assertEquals(0, shell.directory(map.getParent().toFile()).start().waitFor());
    }

    @Test
    void saysThatANameIsNotUtf8AndChecksTheOthers() throws Exception {
        latin1("maps");
        cli.file("maps/ok.journey", "team A \"A\"\nteam A \"B\"\n");
        CliRunner.Result result = cli.run("check", cli.path("maps")).assertStatus(2);
        assertEquals(
                "journey: '%s' cannot be read: its name is not UTF-8.\n"
                        .formatted(cli.path("maps/caf\uFFFD.journey")),
                result.err());
        assertTrue(result.out().contains("ok.journey:2:6 error duplicate-name"), result.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check @",
                "diff @ ok.journey",
                "diff ok.journey @",
                "render @",
                "format @",
                "config @",
                "export mermaid @",
                "export mermaid ok.journey -o @",
                "check ok.journey --format json=@.json",
                "check ok.journey --write-baseline @",
                "check ok.journey --config @",
                "import csv @",
                "init @"
            })
    void saysThatANameOfTheCommandLineIsNotUtf8(String command) throws IOException {
        cli.file("ok.journey", MAP);
        String[] arguments =
                Stream.of(command.replace("@", "caf\uFFFD.journey").split(" "))
                        .map(it -> it.equals("ok.journey") ? cli.path(it) : it)
                        .toArray(String[]::new);
        CliRunner.Result result = cli.run(arguments).assertStatus(2);
        assertTrue(
                result.err().matches("journey: There is no .*': its name is not UTF-8\\.\n"),
                result.err());
        assertTrue(Files.notExists(Path.of("caf\uFFFD.journey")));
    }

    @Test
    void takesANameThatHoldsAReplacementCharacter() throws IOException {
        cli.file("caf\uFFFD.journey", "team A \"A\"\nteam A \"B\"\n");
        cli.run("check", cli.path("caf\uFFFD.journey")).assertStatus(1);
    }

    /** Without the launcher, which repairs the locale. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check ü.journey",
                "check .",
                "diff ü.journey plain.journey",
                "diff größe plain",
                "export mermaid plain.journey -o ü.mmd",
                "render plain.journey",
                "check --since HEAD plain.journey",
            })
    void saysWhatHelpsInALocaleThatKnowsAsciiOnly(String command) throws Exception {
        GitRepository repository = new GitRepository(folder);
        repository.commit("plain.journey", MAP);
        repository.commit("ü.journey", MAP);
        List<String> line = new ArrayList<>(List.of(repository.launcher().toString()));
        line.addAll(Arrays.asList(command.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.directory(repository.folder().toFile()).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), printed);
        assertTrue(
                printed.contains("its name is not US-ASCII. With LC_ALL=C.UTF-8, names are UTF-8."),
                printed);
    }
}
