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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.FullMap;
import journey.testing.Pages;
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
    void fixesOnlyWhatNeedsNoDecision() throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        cli.run("check", "--fix", cli.root()).assertStatus(0).assertGolden("fix/safe");
        assertEquals(SAFELY_FIXED, Files.readString(map));
    }

    @Test
    void fixesMoreWhenAsked() throws IOException {
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
        assertEquals("Fixed 0 findings in 0 files.", again.err().strip());
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
    void fixesSeveralFindingsInOnePlaceOneAfterTheOther() throws IOException {
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
        assertEquals("Fixed 100 findings in 1 file.", result.err().strip());
        assertEquals("journey Coffee \"Coffee\"\n", Files.readString(map));
    }

    @Test
    void fixesWhatTheFixLeavesBehind() throws IOException {
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
    void fixesTextWithoutBlanksAsWell() throws IOException {
        Path map = cli.file("map.journey", "journey J \"j\" {stage S \"s\" }\n");
        Path other = cli.file("other.journey", FAULTY);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals(
                """
                journey J "j" {stage S "s" {
                    goal "TODO: what does the customer want here?"
                } }
                """,
                Files.readString(map));
        assertEquals(FIXED, Files.readString(other));
    }

    /** The reference of a second opportunity would lead to the first pain. */
    @Test
    void addsNoOpportunityForAPainThatItsNameDoesNotLeadTo() throws IOException {
        cli.onlyChecks("pain-without-opportunity");
        Path map =
                cli.file(
                        "map.journey",
                        """
                        journey J "j" { stage S "s" { step T "t" {
                            pain P "one" high
                            pain P "two" high
                        } } }
                        """);
        CliRunner.Result first = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertEquals("Fixed 1 finding in 1 file.", first.err().strip());
        String once = Files.readString(map);
        CliRunner.Result second = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertEquals("Fixed 0 findings in 0 files.", second.err().strip());
        assertEquals(once, Files.readString(map));
    }

    @Test
    void givesNewElementsNamesThatNoSiblingHas() throws IOException {
        cli.onlyChecks("pain-without-opportunity");
        Path map =
                cli.file(
                        "map.journey",
                        """
                        journey J "j" { stage S "s" { step T "t" {
                            pain P "p" high
                            opportunity TODO-P "not written yet"
                        } } }
                        """);
        cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertTrue(Files.readString(map).contains("opportunity TODO-P-2 "), Files.readString(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey-without-persona", "for-unknown-persona"})
    void breaksNoReferenceToAGoal(String check) throws IOException {
        cli.onlyChecks("journey-without-persona");
        String people =
                "persona A \"a\" { goal G \"g\" } persona B \"b\" { goal G \"g\" goal H \"h\" }\n";
        String persona = check.equals("for-unknown-persona") ? "persona A" : "";
        cli.file(
                "map.journey",
                people
                        + "journey J \"j\" { %s stage S \"s\" { goal \"g\" serves %s step T \"t\" %s } }\n"
                                .formatted(
                                        persona,
                                        persona.isEmpty() ? "H" : "G",
                                        persona.isEmpty() ? "" : "for B"));
        CliRunner.Result result = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertFalse(result.out().contains("goal 'H'"), result.out());
        assertFalse(result.out().contains("'G'"), result.out());
        assertFalse(result.out().contains("error unresolved-reference There is no goal"));
    }

    /** A second run has nothing to do, and the only new errors are gaps for the author. */
    @Test
    void isDoneAfterOneRun() throws IOException {
        cli.file("journey.yaml", "");
        List<String> maps = new ArrayList<>(List.of(FullMap.TEXT, FullMap.TEXT.repeat(2)));
        try (Stream<Path> pages = Files.list(Pages.ROOT.resolve("docs/checks"))) {
            for (Path page : pages.sorted().toList()) {
                maps.addAll(Pages.examples(Files.readString(page)));
            }
        }
        for (int i = 0; i < maps.size(); i++) {
            cli.file("map%d.journey".formatted(i), maps.get(i));
        }
        String before = cli.run("check", cli.root()).out();
        CliRunner.Result first = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertTrue(first.err().matches("Fixed \\d{3} findings in \\d+ files.\\R"), first.err());
        assertTrue(errors(first.out()).size() <= errors(before).size(), () -> before + first.out());
        CliRunner.Result second = cli.run("check", "--fix", "--unsafe-fixes", cli.root());
        assertEquals("Fixed 0 findings in 0 files.", second.err().strip());
    }

    private static List<String> errors(String report) {
        return report.lines()
                .filter(line -> line.contains(" error "))
                .filter(line -> !line.contains("'TODO'"))
                .toList();
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
    void fixesNothingInFilesWithSyntaxErrors() throws IOException {
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
    void fixesNothingThatIsSwitchedOffOrIgnored() throws IOException {
        cli.file(
                "journey.yaml",
                "severity: {completeness: off, evidence: off, hygiene: off, unused-team: info}\n");
        String text =
                FAULTY.replace(
                        "team Baristas",
                        "// journey:ignore unused-team -- they start in May\nteam Baristas");
        Path map = cli.file("map.journey", text);
        CliRunner.Result result =
                cli.run("check", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals("Fixed 0 findings in 0 files.", result.err().strip());
        assertEquals(text, Files.readString(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unsafe-fixes", "--dry-run"})
    void saysWhatGoesTogether(String option) throws IOException {
        Path map = cli.file("map.journey", FAULTY);
        CliRunner.Result result = cli.run("check", option, cli.root()).assertStatus(2);
        assertTrue(result.err().contains("go with --fix"), result.err());
        assertFalse(result.out().contains("Fixed"));
        assertEquals(FAULTY, Files.readString(map));
    }
}
