// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.cli.finding.FailOn;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.output.Progress;
import journey.testing.Pages;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class CheckCommandTest {

    private static final String GOOD =
            """
            team Baristas "Shop floor"
            """;

    private static final String WARNED =
            """
            journey Coffee "Coffee" {
                stage Buy "Orders and pays" {
                    step Waits "Waits"
                }
            }
            """;

    private static final String WRONG =
            """
            team Baristas "Shop floor"
            journey Coffee "Coffee" {
                owner Barista
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() throws IOException {
        cli =
                new CliRunner(folder)
                        .onlyChecks(
                                "circular-import", "stage-without-touchpoint", "unmeasured-stage");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        cli.file("good.journey", GOOD);
        cli.run("check", cli.path("good.journey")).assertStatus(0).assertGolden("check/nothing");
    }

    @Test
    void printsPlaceSeverityIdMessageLineAndCaret() throws IOException {
        cli.file("wrong.journey", WRONG);
        cli.run("check", cli.path("wrong.journey")).assertStatus(1).assertGolden("check/error");
    }

    @Test
    void doesNotFailOnWarningsByDefault() throws IOException {
        cli.file("warned.journey", WARNED);
        cli.run("check", cli.path("warned.journey")).assertStatus(0).assertGolden("check/warnings");
    }

    @ParameterizedTest
    @CsvSource({
        "error, 0",
        "warning, 1",
        "info, 1",
        "WARNING, 1",
    })
    void failsOnWarningsFromTheThresholdOn(String threshold, int status) throws IOException {
        cli.file("warned.journey", WARNED);
        cli.run("check", "--fail-on", threshold, cli.path("warned.journey")).assertStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"error", "warning", "info"})
    void failsOnErrorsWithAnyThreshold(String threshold) throws IOException {
        cli.file("wrong.journey", WRONG);
        cli.run("check", "--fail-on=" + threshold, cli.path("wrong.journey")).assertStatus(1);
    }

    @ParameterizedTest
    @CsvSource({"error", "warning", "info"})
    void doesNotFailWithoutFindingsWithAnyThreshold(String threshold) throws IOException {
        cli.file("good.journey", GOOD);
        cli.run("check", "--fail-on=" + threshold, cli.path("good.journey")).assertStatus(0);
    }

    @ParameterizedTest
    @CsvSource({
        "error, ERROR, true", "error, WARNING, false", "error, INFO, false",
        "warning, ERROR, true", "warning, WARNING, true", "warning, INFO, false",
        "info, ERROR, true", "info, WARNING, true", "info, INFO, true",
    })
    void reachesTheThresholdFromItsSeverityOn(
            FailOn threshold, Severity severity, boolean reached) {
        Finding finding = Findings.of("a.journey", severity, "some-check", "Something.");
        assertEquals(reached, threshold.isReachedBy(finding));
    }

    /** The whole of it: what the checks say of the examples, on a day that does not change. */
    @Test
    void tellsWhatIsToBeSaidOfTheExamples() throws IOException {
        for (String example :
                new String[] {
                    "coffee-shop",
                    "hospital-visit",
                    "online-grocery",
                    "public-benefit",
                    "software-purchase",
                    "telecom-onboarding"
                }) {
            Path folder = Pages.ROOT.resolve("examples").resolve(example).toRealPath();
            new CliRunner(folder)
                    .run("check", "--today", "2026-11-21", folder.toString())
                    .assertStatus(0)
                    .assertGolden("examples/" + example);
        }
    }

    @Test
    void sortsByFileLineAndColumn() throws IOException {
        cli.file(
                "b.journey",
                """
                journey B "B" { owner Nobody persona Nobody, Noone }
                """);
        cli.file(
                "a/z.journey",
                """
                journey Z "Z" {
                    stage S "S"
                    owner Nobody
                }
                """);
        cli.file("a.journey", "team A \"A\"\nteam A \"B\"\nteam A \"C\"\n");
        cli.run("check", cli.root()).assertStatus(1).assertGolden("check/sorted");
    }

    @Test
    void printsTheSameEachTime() throws IOException {
        for (int i = 0; i < 40; i++) {
            cli.file(
                    "map%02d.journey".formatted(i),
                    """
                    import "map%02d.journey"
                    team T%d "Team"
                    journey J%d "Journey" { owner T%d stage S "S" }
                    """
                            .formatted((i + 1) % 40, i, i, (i * 7) % 45));
        }
        CliRunner.Result first = cli.run("check", cli.root());
        for (int i = 0; i < 4; i++) {
            assertEquals(first, cli.run("check", cli.root()));
        }
        assertTrue(first.out().contains("unresolved-reference"), first.out());
    }

    @Test
    void coloursSeverityAndCaretOnATerminal() throws IOException {
        cli.file("wrong.journey", WRONG);
        cli.file("warned.journey", WARNED);
        cli.colour().run("check", cli.root()).assertStatus(1).assertGolden("check/colour");
    }

    @Test
    void printsNoEscapeSequencesElsewhere() throws IOException {
        cli.file("wrong.journey", WRONG);
        CliRunner.Result result = cli.run("check", cli.root());
        assertFalse((result.out() + result.err()).contains("\u001b"), result.out());
    }

    @Test
    void showsProgressOnStandardErrorWhenTheWorkIsLong() throws IOException {
        manyFiles(Progress.MANY_FILES);
        CliRunner.Result quiet = cli.run("check", cli.root()).assertStatus(0);
        CliRunner.Result result = cli.progress().run("check", cli.root()).assertStatus(0);
        assertTrue(result.err().contains("Checking"), result.err());
        assertEquals(quiet.out(), result.out());
        assertEquals("", quiet.err());
    }

    @Test
    void showsNoProgressWhenTheWorkIsShort() throws IOException {
        manyFiles(Progress.MANY_FILES - 1);
        assertEquals("", cli.progress().run("check", cli.root()).assertStatus(0).err());
    }

    @Test
    void checksFoldersRecursivelyWithoutWhatGitIgnores() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        cli.file(".gitignore", "build/\n");
        cli.file("build/wrong.journey", WRONG);
        cli.file("maps/deep/deeper/warned.journey", WARNED);
        cli.file("notes.txt", WRONG);
        cli.run("check", cli.root()).assertStatus(0).assertGolden("check/folder");
    }

    @Test
    void checksAFileThatIsNamedAlthoughGitIgnoresIt() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        cli.file(".gitignore", "*.journey\n");
        cli.file("wrong.journey", WRONG);
        cli.run("check", cli.path("wrong.journey")).assertStatus(1);
    }

    @Test
    void checksAFileOnceHoweverOftenItIsNamed() throws IOException {
        cli.file("maps/wrong.journey", WRONG);
        cli.run(
                        "check",
                        cli.path("maps/wrong.journey"),
                        cli.path("maps/../maps/wrong.journey"),
                        cli.root())
                .assertStatus(1)
                .assertGolden("check/once");
    }

    @Test
    void reportsAnErrorInAnImportedFileOnceWhenThatFileIsCheckedToo() throws IOException {
        importingFiles();
        cli.run("check", cli.root()).assertStatus(1).assertGolden("check/imported-too");
    }

    @Test
    void reportsAnErrorInAnImportedFileAtTheImportWhenThatFileIsNotChecked() throws IOException {
        importingFiles();
        cli.run("check", cli.path("importing.journey"))
                .assertStatus(1)
                .assertGolden("check/imported-only");
    }

    @Test
    void findsNamesInImportedFiles() throws IOException {
        cli.file("shared/teams.journey", GOOD);
        cli.file(
                "map.journey",
                """
                import "shared/teams.journey"
                journey Coffee "Coffee" { owner Baristas }
                """);
        cli.run("check", cli.path("map.journey")).assertStatus(0);
    }

    @Test
    void countsInThePluralAndTheSingular() throws IOException {
        cli.file("a.journey", "team A \"A\"\nteam A \"B\"\nteam A \"C\"\n");
        CliRunner.Result several = cli.run("check", cli.root());
        assertTrue(several.out().contains(" in 1 file (1.23 s)"), several.out());
        cli.file("b.journey", WARNED);
        CliRunner.Result mixed = cli.run("check", cli.root());
        assertTrue(mixed.out().contains("2 errors, 2 warnings in 2 files (1.23 s)"), mixed.out());
    }

    @Test
    void saysThatAPathLeadsNowhere() throws IOException {
        cli.file("good.journey", GOOD);
        cli.run("check", cli.path("good.journey"), cli.path("nowhere.journey"))
                .assertStatus(2)
                .assertGolden("check/nowhere");
    }

    @Test
    void saysThatAFolderHoldsNoMap() throws IOException {
        cli.file("notes.txt", "nothing");
        cli.run("check", cli.root()).assertStatus(2).assertGolden("check/no-map");
    }

    @Test
    void saysThatAFileIsNoMap() throws IOException {
        cli.file("README.md", "# Maps\n");
        cli.run("check", cli.path("README.md")).assertStatus(2).assertGolden("check/other-file");
    }

    @Test
    void writesNothing() throws IOException {
        Path file = cli.file("wrong.journey", "team    A  \"A\"\nteam A \"B\"");
        cli.run("check", cli.root()).assertStatus(1);
        assertEquals("team    A  \"A\"\nteam A \"B\"", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(it -> !it.endsWith("journey.yaml")).count());
        }
    }

    private void importingFiles() throws IOException {
        cli.file("broken.journey", "team Baristas\n");
        cli.file(
                "importing.journey",
                """
                import "broken.journey"
                journey Coffee "Coffee" { owner Baristas }
                """);
    }

    private void manyFiles(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            cli.file("maps/map" + i + ".journey", "team T" + i + " \"Team\"\n");
        }
    }
}
