// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import journey.cli.output.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault at the end of a file has a place, whichever way the last line ends. */
@Timeout(120)
class LineEndsTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void reportsAFirstByteOfTheLastLine(String lineEnd) throws IOException {
        cli.file(
                "map.journey",
                ("team A \"A\"" + lineEnd + "ÿ").getBytes(StandardCharsets.ISO_8859_1));
        for (String command : List.of("check", "format", "diff")) {
            CliRunner.Result result = run(command, "text");
            String said = (result.out() + result.err()).replace("in line 2: ", "2:1 error syntax ");
            assertTrue(said.contains("2:1 error syntax This is not UTF-8 text"), said);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team A \"A\" ?%s",
                "team A \"A%s",
                "team A%s",
                "journey A \"a\" {%s",
                "team A \"A\" /*%s",
                "team A \"A\"%s// journey:ignore nothing%s",
                "team A \"A\"%steam A \"A\"%s",
                "journey A \"a\" { owner Nobody }%s",
                "// nothing%s"
            })
    void endsWithoutDefectWhereverALineEnds(String text) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            cli.file("map.journey", text.replace("%s", lineEnd));
            for (String format : List.of("text", "json", "sarif", "github")) {
                run("check", format).assertNoStackTrace();
            }
            run("format", "text").assertNoStackTrace();
            run("diff", "text").assertNoStackTrace();
        }
    }

    private CliRunner.Result run(String command, String format) {
        String map = cli.path("map.journey");
        CliRunner.Result result =
                switch (command) {
                    case "check" -> cli.run("check", "--format", format, map);
                    case "format" -> cli.run("format", "--check", map);
                    default -> cli.run("diff", map, map);
                };
        assertNotEquals(ExitStatus.DEFECT, result.status(), () -> result.out() + result.err());
        return result;
    }
}
