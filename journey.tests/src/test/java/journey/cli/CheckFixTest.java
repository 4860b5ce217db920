// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CheckFixTest {

    private static final String FAULTY =
            """
            // The shop.
            team Baristas "Shop floor"

            journey Coffee "Coffee" {
                // journey:ignore unused-team, unused-metric -- a sketch
                stage Buy "Orders and pays" { // the rush hour
                    step   Waits "Waits"
                }
                stage Use "Drinks"
            }
            """;

    private static final String SAFELY_FIXED =
            FAULTY.replace("    // journey:ignore unused-team, unused-metric -- a sketch\n", "");

    private static final String FIXED =
            """
            // The shop.

            journey Coffee "Coffee" {
                stage Buy "Orders and pays" { // the rush hour
                    goal "TODO: what does the customer want here?"
                    step   Waits "Waits"
                }
                stage Use "Drinks" {
                    goal "TODO: what does the customer want here?"
                }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() throws IOException {
        cli =
                new CliRunner(folder)
                        .onlyChecks(
                                "stage-without-goal",
                                "stage-without-touchpoint",
                                "unfinished-text",
                                "unmeasured-stage",
                                "unused-channel",
                                "unused-ignore",
                                "unused-metric",
                                "unused-persona",
                                "unused-source",
                                "unused-team");
    }

    @Test
    void mendsOnlyWhatNeedsNoDecision() throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", cli.root()).assertStatus(0).assertGolden("fix/safe");
        assertEquals(SAFELY_FIXED, Files.readString(map));
    }

    @Test
    void mendsMoreWhenAsked() throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root())
                .assertStatus(0)
                .assertGolden("fix/unsafe");
        assertEquals(FIXED, Files.readString(map));
    }

    @Test
    void hasNothingToMendTheSecondTime() throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(map, old);
        CliRunner.Result again = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertEquals("Mended 0 findings in 0 files.", again.err().strip());
        assertEquals(old, Files.getLastModifiedTime(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsLineEndsAndMark(String lineEnd) throws IOException {
        Path map = cli.file("map.journey", "\uFEFF" + FAULTY.replace("\n", lineEnd));
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("\uFEFF" + FIXED.replace("\n", lineEnd), Files.readString(map));
    }

    @Test
    void printsWhatWouldChangeAndWritesNothing() throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", "--unsafe-fixes", "--dry-run", cli.root())
                .assertStatus(1)
                .assertGolden("fix/dry-run");
        assertEquals(FAULTY, Files.readString(map));
    }

    @Test
    void printsNothingWhenNothingWouldChange() throws IOException {
        cli.file("map.journey", SAFELY_FIXED);
        CliRunner.Result result =
                cli.run("check", "--fix", "--dry-run", cli.root()).assertStatus(0);
        assertEquals("", result.out() + result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void printsADiffThatGitCanApply(String lineEnd) throws Exception {
        String faulty = FAULTY.replace("\n", lineEnd).stripTrailing();
        String fixed = FIXED.replace("\n", lineEnd).stripTrailing();
        Path map = cli.file("maps/map.journey", faulty);
        cli.file("maps/other.journey", fixed);
        String diff =
                cli.run("check", "--fix", "--unsafe-fixes", "--dry-run", cli.root())
                        .out()
                        .replace(cli.root() + "/", "");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.apply()
                    .setPatch(new ByteArrayInputStream(diff.getBytes(StandardCharsets.UTF_8)))
                    .call();
        }
        assertEquals(fixed, Files.readString(map));
    }

    @Test
    void mendsSeveralFindingsInOnePlaceOneAfterTheOther() throws IOException {
        StringBuilder text = new StringBuilder("journey Coffee \"Coffee\"\n");
        for (int i = 0; i < 50; i++) {
            text.append("team T%1$d \"T%1$d\" ".formatted(i));
        }
        for (int i = 50; i < 100; i++) {
            text.append("team T%1$d \"T%1$d\"\n".formatted(i));
        }
        Path map = cli.file("map.journey", text.toString());
        CliRunner.Result result =
                cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("Mended 100 findings in 1 file.", result.err().strip());
        assertEquals("journey Coffee \"Coffee\"\n", Files.readString(map));
    }

    @Test
    void mendsWhatTheMendingLeavesBehind() throws IOException {
        Path map =
                cli.file(
                        "map.journey",
                        """
                        channel App "App" online
                        source Interviews "Interviews" interview
                        persona Commuter "Anna" { prefers App evidence Interviews }
                        journey Coffee "Coffee"
                        """);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("journey Coffee \"Coffee\"\n", Files.readString(map));
    }

    @Test
    void doesNotEmptyAFileOfDeclarations() throws IOException {
        Path teams = cli.file("teams.journey", "team A \"A\"\n\nteam B \"B\"\n");
        cli.file("map.journey", "import \"teams.journey\"\njourney Coffee \"Coffee\"\n");
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("team A \"A\"\n\n", Files.readString(teams));
    }

    @Test
    void doesNotRemoveWhatAFileWithSyntaxErrorsMayUse() throws IOException {
        String text = "team A \"A\"\nteam B \"B\"\n";
        Path teams = cli.file("teams.journey", text);
        cli.file(
                "map.journey", "import \"teams.journey\"\njourney Coffee \"Coffee\" { owner A }\n");
        cli.file("broken.journey", "import \"teams.journey\"\njourney Tea \"Tea\" { owner B ");
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(1);
        assertEquals(text, Files.readString(teams));
    }

    @Test
    void mendsNothingInFilesWithSyntaxErrors() throws IOException {
        Path map = cli.file("map.journey", FAULTY + "}\n");
        CliRunner.Result result =
                cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(1);
        assertEquals(FAULTY + "}\n", Files.readString(map));
        assertTrue(result.out().contains("error syntax"), result.out());
    }

    @Test
    void keepsBytesThatAreNoText() throws IOException {
        byte[] bytes = (FAULTY + "// caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        Path map = cli.file("map.journey", bytes);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(1);
        assertArrayEquals(bytes, Files.readAllBytes(map));
    }

    @Test
    void saysWhichFileIsReadOnlyAndWritesTheOthers() throws IOException {
        Path locked = cli.file("locked.journey", FAULTY);
        Path open = cli.file("open.journey", FAULTY);
        assertTrue(locked.toFile().setReadOnly());
        cli.run("check", "--fix", cli.root()).assertStatus(2).assertGolden("fix/read-only");
        assertEquals(FAULTY, Files.readString(locked));
        assertEquals(SAFELY_FIXED, Files.readString(open));
    }

    @Test
    void leavesNoOtherFilesBehind() throws IOException {
        cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", cli.root()).assertStatus(0);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(it -> !it.endsWith("journey.yaml")).count());
        }
    }

    @Test
    void failsOnWhatIsLeft() throws IOException {
        cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", "--fail-on", "warning", cli.root()).assertStatus(1);
        cli.file("good.journey", "journey Coffee \"Coffee\"\n// journey:ignore all -- why\n");
        cli.run("check", "--fix", "--fail-on", "warning", cli.path("good.journey")).assertStatus(0);
    }

    @Test
    void mendsNothingThatIsSwitchedOffOrIgnored() throws IOException {
        cli.file(
                "journey.yaml",
                "severity: {completeness: off, evidence: off, unused-team: info}\n");
        String text =
                FAULTY.replace(
                        "team Baristas",
                        "// journey:ignore unused-team -- they start in May\nteam Baristas");
        Path map = cli.file("map.journey", text);
        CliRunner.Result result =
                cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("Mended 0 findings in 0 files.", result.err().strip());
        assertEquals(text, Files.readString(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unsafe-fixes", "--dry-run"})
    void saysWhatGoesTogether(String option) throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        CliRunner.Result result = cli.run("check", option, cli.root()).assertStatus(2);
        assertTrue(result.err().contains("go with --fix"), result.err());
        assertFalse(result.out().contains("Mended"));
        assertEquals(FAULTY, Files.readString(map));
    }
}
