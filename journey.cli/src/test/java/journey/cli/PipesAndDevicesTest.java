// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pipe that nobody writes to would keep the program waiting, a device for ever. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipesAndDevicesTest {

    private static final String MAP =
            """
            journey Coffee "Coffee" {
                stage Buy "Orders and pays" {
                    touchpoint Order "Orders"
                }
            }
            """;

    private static final String REFUSAL = "it is a pipe or a device, not a file.";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createFiles() throws Exception {
        cli = new CliRunner(folder);
        cli.file("map.journey", MAP);
        pipe("pipe");
        pipe("pipe.journey");
    }

    private void pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check @pipe.journey",
                "check --fix @pipe.journey",
                "check --config @pipe @map.journey",
                "check --baseline @pipe @map.journey",
                "check --write-baseline @pipe @map.journey",
                "check --format json=@pipe @map.journey",
                "config --config @pipe @map.journey",
                "diff @pipe.journey @map.journey",
                "diff @map.journey @pipe.journey",
                "diff --format json=@pipe @map.journey @map.journey",
                "export csv --of touchpoints @pipe.journey",
                "export json --of touchpoints @pipe.journey",
                "export json --of touchpoints -o @pipe @map.journey",
                "export mermaid @pipe.journey",
                "format @pipe.journey",
                "git merge-driver @pipe @map.journey @map.journey",
                "git merge-driver @map.journey @map.journey @pipe",
                "import csv @pipe",
                "import csv @pipe -o @new.journey",
                "import mermaid @pipe",
                "render @pipe.journey -o @out",
                "check --config /dev/zero @map.journey",
                "check --baseline /dev/zero @map.journey",
                "import csv /dev/zero",
                "import mermaid /dev/zero",
                "check --format json=/dev/zero @map.journey",
            })
    void refusesWhatIsNoFile(String command) throws IOException {
        CliRunner.Result result = run(command).assertStatus(2);
        assertTrue(result.err().contains(REFUSAL), result.out() + result.err());
        assertEquals(MAP, Files.readString(folder.resolve("map.journey")));
        assertNothingNew();
    }

    @Test
    void refusesToOverwriteAPipeByForce() throws IOException {
        cli.file("diagram.mmd", "journey\n  section One\n    Two: 3: Me\n");
        CliRunner.Result result = run("import mermaid @diagram.mmd --force -o @pipe");
        assertTrue(result.assertStatus(2).err().contains(REFUSAL), result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check @",
                "format --check @",
                "render @ -o @",
                "export json --of touchpoints @"
            })
    void passesOverPipesInAFolder(String command) throws IOException {
        CliRunner.Result result = run(command).assertStatus(0);
        assertTrue(!(result.out() + result.err()).contains("pipe"), result.out() + result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check @", "format @", "render @ -o @", "config @map.journey"})
    void refusesAConfigurationThatIsAPipe(String command) throws Exception {
        pipe("journey.yaml");
        CliRunner.Result result = run(command).assertStatus(2);
        assertEquals(
                "journey: The configuration '%s' cannot be read: %s\n"
                        .formatted(cli.path("journey.yaml"), REFUSAL),
                result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --config /dev/null @map.journey",
                "diff /dev/null @map.journey",
                "diff @map.journey /dev/null",
                "check --format json=/dev/null @map.journey",
                "check --format json=- @map.journey",
                "check --write-baseline /dev/null @map.journey",
                "export json --of touchpoints -o /dev/null @map.journey"
            })
    void takesWhatTheCallerHasOpened(String command) {
        run(command).assertStatus(0);
    }

    private CliRunner.Result run(String command) {
        return cli.run(
                Stream.of(command.split(" "))
                        .map(it -> it.replace("@", folder.toAbsolutePath() + "/"))
                        .toArray(String[]::new));
    }

    private void assertNothingNew() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }
}
