// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CheckConfigurationTest {

    private static final String MAP =
            """
            journey Coffee "Coffee" {
                stage Buy "Orders and pays" {
                    goal "Coffee in hand"
                    touchpoint Order "Orders"
                }
            }
            """;

    private static final String BROKEN = "team Baristas\n";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    @Test
    void ranksFindingsAsTheProjectSays() throws IOException {
        cli.file("journey.yaml", "severity: {unmeasured-stage: error}\n");
        cli.file("map.journey", MAP);
        CliRunner.Result result = cli.run("check", cli.root()).assertStatus(1);
        assertTrue(result.out().contains("error unmeasured-stage"), result.out());
    }

    @Test
    void readsTheNearestConfigurationOfEachMap() throws IOException {
        cli.file("journey.yaml", "severity: {unmeasured-stage: error}\n");
        cli.file("a/map.journey", MAP);
        cli.file("b/journey.yaml", "severity: {completeness: off}\n");
        cli.file("b/deep/map.journey", MAP);
        cli.file("c/journey.yaml", "# says nothing\n");
        cli.file("c/map.journey", MAP);
        CliRunner.Result result = cli.run("check", cli.root()).assertStatus(1);
        assertTrue(result.out().contains("a/map.journey:2:11 error unmeasured-stage"));
        assertFalse(result.out().contains("b/deep/map.journey"), result.out());
        assertTrue(result.out().contains("c/map.journey:2:11 warning unmeasured-stage"));
    }

    @Test
    void readsOnlyTheConfigurationThatIsNamed() throws IOException {
        cli.file("journey.yaml", "colour: red\n");
        cli.file("map.journey", MAP);
        cli.file("ci/strict.yaml", "severity: {unmeasured-stage: error}\n");
        CliRunner.Result result =
                cli.run("check", "--config", cli.path("ci/strict.yaml"), cli.root())
                        .assertStatus(1);
        assertTrue(result.out().contains("error unmeasured-stage"), result.out());
    }

    @Test
    void saysEverythingThatIsWrongWithAConfiguration() throws IOException {
        cli.file(
                "journey.yaml",
                """
                ignore: drafts/
                severity:
                  syntax: off
                  unmesured-stage: off
                  unmeasured-stage: no
                """);
        cli.file("map.journey", MAP);
        cli.run("check", cli.root()).assertStatus(2).assertGolden("configuration/wrong");
    }

    @Test
    void saysThatAConfigurationIsNoYaml() throws IOException {
        cli.file("strict.yaml", "severity:\n\tunmeasured-stage: off\n");
        cli.file("map.journey", MAP);
        cli.run("check", "--config", cli.path("strict.yaml"), cli.root())
                .assertStatus(2)
                .assertGolden("configuration/no-yaml");
    }

    @Test
    void saysThatAConfigurationIsNotThere() throws IOException {
        cli.file("map.journey", MAP);
        cli.run("check", "--config", cli.path("nowhere.yaml"), cli.root())
                .assertStatus(2)
                .assertGolden("configuration/nowhere");
    }

    @Test
    void saysThatAConfigurationIsAFolder() throws IOException {
        cli.file("map.journey", MAP);
        cli.run("check", "--config", cli.root(), cli.root())
                .assertStatus(2)
                .assertGolden("configuration/folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "render", "config"})
    void doesNotPassOverALinkThatLeadsNowhere(String command) throws IOException {
        cli.file("above.journey", MAP);
        cli.file("maps/map.journey", MAP);
        for (String target : new String[] {"journey.yaml", "nowhere.yaml"}) {
            Path link = folder.resolve("maps/journey.yaml");
            Files.createSymbolicLink(link, Path.of(target));
            assertEquals(
                    "journey: The configuration '%s' cannot be read: it is a link to no file.\n"
                            .formatted(cli.path("maps/journey.yaml")),
                    cli.run(command, cli.path("maps/map.journey")).assertStatus(2).err());
            Files.delete(link);
        }
    }

    @Test
    void doesNotPassOverAFolderThatIsCalledAsAConfiguration() throws IOException {
        cli.file("map.journey", MAP);
        cli.file("journey.yaml/readme.txt", "");
        assertEquals(
                "journey: The configuration '%s' cannot be read: it is a folder.\n"
                        .formatted(cli.path("journey.yaml")),
                cli.run("check", cli.root()).assertStatus(2).err());
    }

    @Test
    void readsAConfigurationThroughALink() throws IOException {
        cli.file("settings/shared.yaml", "severity: {unmeasured-stage: error}\n");
        cli.file("map.journey", MAP);
        Files.createSymbolicLink(
                folder.resolve("journey.yaml"), Path.of("settings", "shared.yaml"));
        cli.run("check", cli.path("map.journey")).assertStatus(1);
    }

    @Test
    void saysThatAConfigurationIsNotUtf8() throws IOException {
        cli.file("journey.yaml", "ignore: [Entwürfe/]\n".getBytes(StandardCharsets.ISO_8859_1));
        cli.file("map.journey", MAP);
        cli.run("check", cli.root()).assertStatus(2).assertGolden("configuration/not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drafts", "drafts/broken.journey"})
    void leavesOutWhatTheProjectIgnoresHoweverItIsNamed(String path) throws IOException {
        cli.file("journey.yaml", "ignore: [drafts/]\n");
        cli.file("drafts/broken.journey", BROKEN);
        CliRunner.Result result = cli.run("check", cli.path(path)).assertStatus(0);
        assertTrue(result.out().startsWith("No findings in 0 files"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void doesNotFixWhatTheProjectIgnores() throws IOException {
        cli.file("journey.yaml", "ignore: [drafts/]\n");
        String text = "// journey:ignore everything -- why\n" + MAP;
        Path draft = cli.file("drafts/map.journey", text);
        cli.run("check", "--fix", cli.root()).assertStatus(0);
        assertEquals(text, Files.readString(draft));
    }

    @Test
    void findsNamesInFilesThatTheProjectIgnores() throws IOException {
        cli.file("journey.yaml", "ignore: [shared/]\n");
        cli.file("shared/teams.journey", "team Baristas \"Shop floor\"\n");
        cli.file(
                "map.journey",
                """
                import "shared/teams.journey"
                journey Coffee "Coffee" { owner Baristas }
                """);
        CliRunner.Result result = cli.run("check", cli.root()).assertStatus(0);
        assertFalse(result.out().contains("unresolved"), result.out());
    }

    @Test
    void doesNotFormatWhatTheProjectIgnores() throws IOException {
        cli.file("journey.yaml", "ignore: [drafts/]\n");
        Path draft = cli.file("drafts/a.journey", "team   A  \"A\"\n");
        Path map = cli.file("b.journey", "team   B  \"B\"\n");
        cli.run("format", cli.root(), cli.path("drafts/a.journey")).assertStatus(0);
        assertEquals("team   A  \"A\"\n", Files.readString(draft));
        assertEquals("team B \"B\"\n", Files.readString(map));
    }

    @Test
    void countsAgesFromTheDayThatIsGiven() throws IOException {
        cli.file("map.journey", MAP);
        cli.run("check", "--today", "2024-02-29", cli.root()).assertStatus(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2026-13-01",
                "today",
                "",
                "2026-1-1",
                "21.11.2026",
                "-999999999-01-01",
                "+999999999-12-31",
                "-0001-01-01",
                "+12026-01-01",
            })
    void saysHowADayIsWritten(String day) throws IOException {
        cli.file("map.journey", MAP);
        CliRunner.Result result =
                cli.run("check", "--today", day, cli.root()).assertStatus(2).assertNoStackTrace();
        assertTrue(
                result.err().contains("'" + day + "' is no day; write it as in 2026-11-21."),
                result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void countsFromTheFirstAndTheLastDay(String day) throws IOException {
        cli.file(
                "journey.yaml",
                "options: {stale-measure: {months: 999999999}, stale-review: {months: 999999999}}\n");
        cli.file(
                "map.journey",
                """
                metric Nps "Recommends" nps
                journey J "Jo" {
                    reviewed 0000-01-01
                    stage S "Ess" {
                        measure Nps { 0000-W01 1 n 9 0000 1 n 9 9999-W52 1 n 9 9999-12-31 2 n 9 }
                    }
                }
                """);
        CliRunner.Result result = cli.run("check", "--today", day, cli.root()).assertNoStackTrace();
        assertTrue(result.status() <= 1, result.err());
        cli.run("render", cli.root(), "--output", cli.path("out")).assertStatus(0);
    }

    @Test
    void saysWhatHoldsForAMapAndWhy() throws IOException {
        cli.file(
                "journey.yaml",
                """
                severity:
                  hygiene: off
                  unused-team: warning
                overrides:
                  - files: [drafts/]
                    severity:
                      stage-without-goal: off
                """);
        cli.file("drafts/map.journey", MAP);
        CliRunner.Result map = cli.run("config", cli.path("drafts/map.journey")).assertStatus(0);
        assertTrue(map.out().startsWith("configuration: " + cli.path("journey.yaml")), map.out());
        assertSetting(map, "stage-without-goal", "off", "journey.yaml:7");
        assertSetting(map, "unused-team", "warning", "journey.yaml:3");
        assertSetting(map, "unused-channel", "off", "journey.yaml:2");
        assertSetting(map, "unmeasured-stage", "warning", "default");
        assertFalse(map.out().contains("syntax"), map.out());
        assertFalse(map.out().contains("ignored"), map.out());
        CliRunner.Result folder = cli.run("config", cli.path("drafts")).assertStatus(0);
        assertEquals(map.out(), folder.out());
        CliRunner.Result root = cli.run("config", cli.root()).assertStatus(0);
        assertSetting(root, "stage-without-goal", "info", "default");
    }

    @Test
    void namesTheConfigurationThatIsNotCalledAsUsual() throws IOException {
        cli.file("strict.yaml", "ignore: [map.journey]\nseverity: {unused-team: error}\n");
        cli.file("map.journey", MAP);
        CliRunner.Result result =
                cli.run("config", "--config", cli.path("strict.yaml"), cli.path("map.journey"))
                        .assertStatus(0);
        assertSetting(result, "unused-team", "error", "strict.yaml:2");
        assertTrue(result.out().contains("ignored: yes, this map is left out"), result.out());
    }

    @Test
    void saysThatThereIsNoConfiguration() throws IOException {
        cli.file("map.journey", MAP);
        CliRunner.Result result = cli.run("config", cli.path("map.journey")).assertStatus(0);
        assertTrue(
                result.out().startsWith("configuration: no journey.yaml: all by default"),
                result.out());
    }

    @Test
    void saysThatTheMapIsNotThere() {
        CliRunner.Result result = cli.run("config", cli.path("nowhere.journey")).assertStatus(2);
        assertTrue(result.err().contains("There is no file or folder"), result.err());
    }

    private static void assertSetting(
            CliRunner.Result result, String name, String value, String origin) {
        assertTrue(
                result.out()
                        .lines()
                        .anyMatch(it -> it.matches(name + " +" + value + " +" + origin)),
                () -> name + " " + value + " " + origin + "\n" + result.out());
    }
}
