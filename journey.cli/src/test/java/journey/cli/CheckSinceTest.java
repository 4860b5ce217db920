// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CheckSinceTest {

    private static final String MAP =
            """
            journey Coffee "Coffee" {
                stage Buy "Orders" {
                    goal "Coffee in hand"
                    touchpoint Order "Orders"
                }
                stage Use "Drinks" {
                    goal "Awake"
                    step Drinks "Drinks"
                }
            }
            """;

    private static final String UNMEASURED =
            """

            journey Tea "Tea" {
                stage Brew "Brews" {
                    goal "Tea"
                    touchpoint Shop "Shop"
                }
            }
            """;

    private static final Pattern FINDING =
            Pattern.compile("(?m)^\\S*?([\\w-]+\\.journey:\\d+):\\d+ \\w+ (\\S+)");

    @TempDir private Path folder;
    private CliRunner cli;
    private Git git;

    @BeforeEach
    void createRepository() throws Exception {
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
                                "unused-team",
                                "circular-import");
        git = Git.init().setDirectory(folder.toFile()).call();
    }

    @AfterEach
    void closeRepository() {
        git.close();
    }

    @Test
    void reportsNothingWhenNothingChanged() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        assertNew();
        assertEquals(3, FINDING.matcher(cli.run("check", cli.root()).out()).results().count());
    }

    @Test
    void reportsNothingWhenLinesMoved() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        cli.file("map.journey", "// new\n\n\n" + MAP.replace("\n", "\r\n\r\n"));
        assertNew();
    }

    @Test
    void reportsWhatWasAdded() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        cli.file("map.journey", UNMEASURED + MAP);
        assertNew("map.journey:3 unmeasured-stage");
    }

    @Test
    void reportsAgainOnAnElementThatHasAnotherName() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        cli.file("map.journey", MAP.replace("stage Buy", "stage Purchase"));
        assertNew("map.journey:2 unmeasured-stage");
        cli.file("map.journey", MAP.replace("\"Orders\"", "\"Orders and pays\""));
        assertNew();
    }

    @Test
    void reportsNothingWhenAFileHasAnotherName() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        Files.createDirectories(folder.resolve("maps"));
        Files.move(folder.resolve("map.journey"), folder.resolve("maps/coffee.journey"));
        assertNew();
        cli.file("maps/coffee.journey", MAP.replace("goal \"Awake\"", "goal \"TODO\""));
        assertNew("coffee.journey:7 unfinished-text");
    }

    @Test
    void reportsNothingWhenTheRenamedFileIsCommitted() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        Files.move(folder.resolve("map.journey"), folder.resolve("coffee.journey"));
        commit();
        assertNewSince("HEAD~1", cli.root());
    }

    @Test
    void reportsEverythingInAFileThatIsNew() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        cli.file("tea.journey", UNMEASURED);
        assertNew("tea.journey:3 unmeasured-stage");
        assertNewSince("HEAD", cli.path("tea.journey"), "tea.journey:3 unmeasured-stage");
    }

    @Test
    void reportsNothingWhenAFileIsGone() throws Exception {
        cli.file("map.journey", MAP);
        cli.file("tea.journey", UNMEASURED);
        commit();
        Files.delete(folder.resolve("tea.journey"));
        assertNew();
    }

    @Test
    void reportsWhatNobodyUsesSinceAFileIsGone() throws Exception {
        cli.file("shared.journey", "team A \"A\"\nteam B \"B\"\nteam C \"C\"\n");
        cli.file("a.journey", "import \"shared.journey\"\njourney JA \"JA\" { owner A }\n");
        cli.file("b.journey", "import \"shared.journey\"\njourney JB \"JB\" { owner B }\n");
        commit();
        Files.delete(folder.resolve("b.journey"));
        assertNew("shared.journey:2 unused-team");
    }

    @Test
    void countsNoUseInAHiddenFileThatIsGone() throws Exception {
        cli.file("shared.journey", "team A \"A\"\nteam B \"B\"\n");
        cli.file("a.journey", "import \"shared.journey\"\njourney JA \"JA\" { owner A }\n");
        cli.file(
                ".hidden/b.journey",
                "import \"../shared.journey\"\njourney JB \"JB\" { owner B }\n");
        commit();
        Files.delete(folder.resolve(".hidden/b.journey"));
        assertNew();
    }

    @Test
    void reportsTheSecondFindingOfACheckOnAnElement() throws Exception {
        String map =
                """
                journey Coffee "Coffee" {
                    persona Anna
                }
                """;
        cli.file("map.journey", map);
        commit();
        assertNew();
        cli.file("map.journey", map.replace("Anna", "Ben, Anna"));
        CliRunner.Result result = assertNew("map.journey:2 unresolved-reference");
        assertTrue(result.out().contains("'Ben'"), result.out());
    }

    @Test
    void reportsTheSyntaxErrorThatIsNew() throws Exception {
        cli.file("map.journey", "team A\nteam B \"B\"\nteam C \"C\"\n");
        commit();
        assertNew();
        cli.file("map.journey", "team \"\"\nteam A\nteam B \"B\"\n");
        assertNew("map.journey:1 syntax");
    }

    @Test
    void reportsNothingNewWhenAFindingIsWordedAnew() throws Exception {
        cli.file("map.journey", "journey Coffee \"Coffee\" { owner Nobody }\n");
        commit();
        cli.file("map.journey", "team Nobodi \"N\"\njourney Coffee \"Coffee\" { owner Nobody }\n");
        assertNew();
    }

    @Test
    void readsTheFormerImports() throws Exception {
        cli.file("shared/teams.journey", "team Baristas \"Shop floor\"\n");
        cli.file(
                "map.journey",
                "import \"shared/teams.journey\"\njourney Coffee \"Coffee\" { owner Baristas }\n");
        commit();
        assertNew();
        cli.file("shared/teams.journey", "team Others \"Shop floor\"\n");
        assertNewSince("HEAD", cli.path("map.journey"), "map.journey:2 unresolved-reference");
    }

    @Test
    void comparesWithTodaysConfiguration() throws Exception {
        cli.file("map.journey", MAP);
        cli.file("journey.yaml", "severity: {completeness: off}\n");
        commit();
        cli.file("journey.yaml", "severity: {completeness: error}\n");
        assertNew();
    }

    @Test
    void reportsWhatACommentNoLongerIgnores() throws Exception {
        String ignored =
                MAP.replace(
                        "    stage Buy",
                        "    // journey:ignore unmeasured-stage -- from May\n    stage Buy");
        cli.file("map.journey", ignored);
        commit();
        cli.file("map.journey", MAP);
        assertNew("map.journey:2 unmeasured-stage");
    }

    @Test
    void failsOnlyOnWhatIsNew() throws Exception {
        cli.file("map.journey", MAP);
        commit();
        cli.run("check", "--since", "HEAD", "--fail-on", "info", cli.root()).assertStatus(0);
        cli.file("map.journey", MAP + UNMEASURED);
        cli.run("check", "--since", "HEAD", "--fail-on", "warning", cli.root()).assertStatus(1);
    }

    @Test
    void fixesOnlyWhatIsNew() throws Exception {
        String old = "journey Coffee \"Coffee\" {\n    stage Buy \"Orders\"\n}\n";
        Path map = cli.file("map.journey", old);
        commit();
        cli.file("map.journey", old.replace("}", "    stage Use \"Drinks\"\n}"));
        cli.run("check", "--since", "HEAD", "--fix", "--unsafe-fixes", cli.root()).assertStatus(0);
        assertEquals(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders"
                    stage Use "Drinks" {
                        goal "TODO: what does the customer want here?"
                    }
                }
                """,
                Files.readString(map));
    }

    @Test
    void findsTheRepositoryAboveAFolder() throws Exception {
        cli.file("maps/deep/map.journey", MAP);
        commit();
        cli.file("maps/deep/map.journey", MAP + UNMEASURED);
        assertNewSince("HEAD", cli.path("maps/deep"), "map.journey:13 unmeasured-stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "topic", "HEAD~0", "v1", "HEAD^{commit}"})
    void readsARevisionAsGitNamesIt(String name) throws Exception {
        cli.file("map.journey", MAP);
        commit();
        git.branchCreate().setName("topic").call();
        git.tag().setName("v1").setSigned(false).setAnnotated(true).setMessage("1").call();
        assertNewSince(name, cli.root());
        assertNewSince(git.getRepository().resolve("HEAD").name().substring(0, 8), cli.root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "origin/main",
                "",
                " ",
                "HEAD~5",
                "HEAD:map.journey",
                "HEAD@{tea}",
                "@{u}",
                "main..HEAD",
                "^{}",
                "--",
                "0000000000000000000000000000000000000000",
                "1234567890123456789012345678901234567890",
                ":/nothing",
            })
    void saysThatThereIsNoSuchRevision(String name) throws Exception {
        cli.file("map.journey", MAP);
        commit();
        CliRunner.Result result =
                cli.run("check", "--since=" + name, cli.root())
                        .assertStatus(2)
                        .assertNoStackTrace();
        assertTrue(result.err().contains("'" + name + "'"), result.err());
    }

    @Test
    void saysThatNothingIsCommittedYet() throws IOException {
        cli.file("map.journey", MAP);
        cli.run("check", "--since", "HEAD", cli.root())
                .assertStatus(2)
                .assertGolden("since/nothing-committed");
    }

    @Test
    void saysThatThereIsNoRepository(@TempDir Path elsewhere) throws IOException {
        CliRunner other = new CliRunner(elsewhere);
        other.file("map.journey", MAP);
        other.run("check", "--since", "HEAD", other.root())
                .assertStatus(2)
                .assertGolden("since/no-repository");
    }

    @Test
    void takesNoFolderWithTheLayoutOfARepositoryForOne(@TempDir Path elsewhere) throws Exception {
        Git.init().setBare(true).setDirectory(elsewhere.toFile()).call().close();
        CliRunner other = new CliRunner(elsewhere);
        other.file("map.journey", MAP);
        other.run("check", "--since", "HEAD", other.root())
                .assertStatus(2)
                .assertGolden("since/bare-repository");
    }

    private void commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setSign(false)
                .setAuthor("Test", "test@example.org")
                .setCommitter("Test", "test@example.org")
                .setMessage("A step")
                .call();
    }

    private CliRunner.Result assertNew(String... findings) {
        return assertNewSince("HEAD", cli.root(), findings);
    }

    private CliRunner.Result assertNewSince(String revision, String path, String... findings) {
        CliRunner.Result result = cli.run("check", "--since", revision, path);
        result.assertNoStackTrace();
        assertTrue(result.status() < 2, result.err());
        assertEquals(List.of(findings), found(result), result.out());
        return result;
    }

    private static List<String> found(CliRunner.Result result) {
        return FINDING.matcher(result.out())
                .results()
                .map(it -> it.group(1) + " " + it.group(2))
                .toList();
    }
}
