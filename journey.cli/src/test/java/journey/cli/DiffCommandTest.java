// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import journey.cli.report.Schemas;
import journey.testing.Pages;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class DiffCommandTest {

    private static final String MAP =
            """
            team Crew "Shop floor"
            metric Nps "Would you recommend us?" nps
            journey Coffee "Coffee" {
                owner Crew
                stage Buy "Orders" {
                    touchpoint Order "Orders at the counter" by Crew
                    measure Nps target >= 40 { 2026-Q1 31 n 214 }
                }
                stage Use "Drinks" {
                    step Drinks "Drinks"
                }
            }
            """;

    private static final String CHANGED =
            MAP.replace("stage Buy", "stage Purchase")
                    .replace("\"Drinks\" {", "\"Drinks the coffee\" {")
                    .replace("target >= 40", "target >= 35")
                    .replace("n 214", "n 214 2026-Q3 38 n 305")
                    .replace("counter\" by Crew", "counter\"");

    private static final String TEA = "journey Tea \"Tea\" { stage Brew \"Brews\" }\n";

    @TempDir private Path folder;
    private CliRunner cli;
    private Git git;

    @BeforeEach
    void createRepository() throws Exception {
        cli = new CliRunner(folder);
        git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call();
    }

    @AfterEach
    void closeRepository() {
        git.close();
    }

    @Test
    void takesNothingForAVersionAsGitDoes() throws IOException {
        cli.file("new.journey", "journey J \"Jo\" {}");
        CliRunner.Result added = cli.run("diff", "/dev/null", cli.path("new.journey"));
        assertTrue(added.assertStatus(0).out().contains("journey \"Jo\" (J) is new"), added.out());
        CliRunner.Result removed = cli.run("diff", cli.path("new.journey"), "/dev/null");
        assertTrue(removed.assertStatus(0).out().contains("is gone"), removed.out());
    }

    @Test
    void comparesTwoFiles() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        diff("old.journey", "new.journey").assertStatus(0).assertGolden("diff/files");
    }

    @Test
    void showsWeightsInColours() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        cli.colour();
        diff("old.journey", "new.journey").assertStatus(0).assertGolden("diff/colours");
    }

    private static String flow(int lost, String end) {
        return """
                {"version": 1, "journey": "Tea", "end": "%s", "model": {"seen": {}},
                 "groups": [{"kind": "all", "customers": 900, "places": [{"id": "Buy.Order",
                   "visits": 1200, "lost": {"part": %d, "of": 1000, "spread": 1.0}}]}]}
                """
                .formatted(end, lost);
    }

    private static final String FLOWING =
            "journey Tea \"Tea\" { stage Buy \"Buys\" { step Order \"Orders\" } }";

    private static final String FEWER =
            "Fewer customers leave after step \"Orders\": 18.5 % to 12.0 %, more than chance explains.";

    @Test
    void comparesWhatCustomersDidInTwoFolders() throws IOException {
        cli.file("old/tea.journey", FLOWING);
        cli.file("old/Tea.flow.json", flow(185, "2026-06-30"));
        cli.file("new/tea.journey", FLOWING);
        cli.file("new/Tea.flow.json", flow(120, "2026-09-30"));

        String text = diff("old", "new").assertStatus(0).out();
        String markdown =
                cli.run("diff", "--format=markdown", cli.path("old"), cli.path("new")).out();
        String json = cli.run("diff", "--format=json", cli.path("old"), cli.path("new")).out();

        assertTrue(text.startsWith("What customers did along journey \"Tea\""), text);
        assertTrue(text.contains("  " + FEWER), text);
        assertTrue(text.contains("No differences in what the maps say between"), text);
        assertTrue(
                markdown.contains(
                        "- Fewer customers leave after step \"Orders\": 18.5 % to 12.0 %, more"),
                markdown);
        assertTrue(json.contains("\"kind\": \"lost\""), json);
        Schemas.assertJson(schema(), json);
    }

    @Test
    void comparesWhatCustomersDidInTwoRevisions() throws Exception {
        cli.file("maps/tea.journey", FLOWING);
        cli.file("maps/Tea.flow.json", flow(185, "2026-06-30"));
        commit();
        cli.file("maps/Tea.flow.json", flow(120, "2026-09-30"));

        String text = cli.run("diff", "HEAD", cli.path("maps")).assertStatus(0).out();

        assertTrue(text.contains(FEWER), text);
    }

    @Test
    void leavesOutAFlowFileThatCannotBeUsed() throws IOException {
        cli.file("old/tea.journey", FLOWING);
        cli.file("old/Tea.flow.json", "<<<<<<< ours");
        cli.file("new/tea.journey", FLOWING);
        cli.file("new/Tea.flow.json", flow(120, "2026-09-30"));

        CliRunner.Result result = diff("old", "new").assertStatus(1);

        assertTrue(
                result.err().contains("Tea.flow.json' is left out. It has conflict markers."),
                result.err());
    }

    @Test
    void saysThatNothingDiffers() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", "// remark\n" + MAP.replace("    ", "\t"));
        CliRunner.Result result = diff("old.journey", "new.journey").assertStatus(0);
        assertEquals(
                "No differences between %s and %s\n"
                        .formatted(cli.path("old.journey"), cli.path("new.journey")),
                result.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void comparesTwoFoldersFileByFile() throws IOException {
        cli.file("old/coffee.journey", MAP);
        cli.file("old/tea.journey", TEA);
        cli.file("old/gone.journey", "journey Gone \"Gone\" { stage S \"s\" }");
        cli.file("new/teams.journey", "team Crew \"Shop floor\"");
        cli.file(
                "new/coffee.journey",
                "import \"teams.journey\"\n" + MAP.replace("team Crew \"Shop floor\"\n", ""));
        cli.file("new/drinks/tea.journey", TEA);
        cli.file("new/milk.journey", "journey Milk \"Milk\"");
        diff("old", "new").assertStatus(0).assertGolden("diff/folders");
    }

    @ParameterizedTest
    @CsvSource({"breaking, 1", "notable, 1", "cosmetic, 1"})
    void failsFromAWeightOn(String weight, int status) throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        diff("--fail-on", weight, "old.journey", "new.journey").assertStatus(status);
    }

    @Test
    void doesNotFailBelowTheWeight() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", MAP.replace("\"Drinks\" {", "\"Drinks the coffee\" {"));
        diff("--fail-on", "notable", "old.journey", "new.journey").assertStatus(0);
        diff("--fail-on", "cosmetic", "old.journey", "new.journey").assertStatus(1);
    }

    @Test
    void comparesRevisions() throws Exception {
        cli.file("maps/coffee.journey", MAP);
        cli.file("other/tea.journey", TEA);
        commit();
        cli.file("maps/coffee.journey", MAP.replace(">= 40", ">= 45"));
        cli.file("other/tea.journey", TEA.replace("\"Tea\"", "\"Green tea\""));
        commit();
        cli.file("maps/coffee.journey", MAP.replace(">= 40", ">= 50"));
        String made = "measure of Nps: target ≥ 40 → ≥ 45 (harder to reach)";
        assertTold(diff("HEAD~1..HEAD", "maps"), made);
        assertTold(diff("HEAD~1..", "maps"), made);
        assertTold(diff("HEAD~1...HEAD", "maps"), made);
        assertTold(diff("HEAD~1..HEAD", "other"), "title \"Tea\" → \"Green tea\"");
        String unsaved = "measure of Nps: target ≥ 45 → ≥ 50 (harder to reach)";
        assertTold(diff("--against", "HEAD", "maps"), unsaved);
        assertTold(diff("HEAD", "maps/coffee.journey"), unsaved);
        assertTold(diff("HEAD~1..HEAD", "maps", "other/tea.journey"), made);
    }

    @Test
    void comparesSinceTheBranchesPartedWithThreePoints() throws Exception {
        cli.file("coffee.journey", MAP);
        commit();
        git.checkout().setCreateBranch(true).setName("topic").call();
        cli.file("coffee.journey", MAP.replace(">= 40", ">= 45"));
        commit();
        git.checkout().setName("main").call();
        cli.file("coffee.journey", MAP.replace("\"Orders\"", "\"Buys\""));
        commit();
        assertEquals(1, lines(diff("main...topic", ".")));
        assertEquals(2, lines(diff("main..topic", ".")));
    }

    @Test
    void followsARenamedFile() throws Exception {
        cli.file("coffee.journey", MAP);
        commit();
        Files.createDirectories(folder.resolve("maps"));
        Files.move(folder.resolve("coffee.journey"), folder.resolve("maps/morning.journey"));
        cli.file("maps/morning.journey", MAP.replace(">= 40", ">= 45"));
        String raised = "measure of Nps: target ≥ 40 → ≥ 45 (harder to reach)";
        assertTold(diff("--against", "HEAD", "maps/morning.journey"), raised);
        commit();
        assertTold(diff("HEAD~1..HEAD", "maps/morning.journey"), raised);
        CliRunner.Result all = diff("HEAD~1..HEAD");
        assertTold(all, raised);
        assertTold(all, "was renamed");
    }

    @Test
    void looksAtFilesThatAreGone() throws Exception {
        cli.file("maps/coffee.journey", MAP);
        cli.file("maps/tea.journey", TEA);
        commit();
        Files.delete(folder.resolve("maps/tea.journey"));
        assertTold(
                diff("--against", "HEAD", "maps/tea.journey"),
                "journey \"Tea\" (Tea) is gone, with 1 stage");
        assertTold(diff("--against", "HEAD", "maps"), "journey \"Tea\" (Tea) is gone");
    }

    @Test
    void passesOverWhatIsHiddenInBothVersions() throws Exception {
        cli.file("coffee.journey", MAP);
        cli.file(".hidden/tea.journey", TEA);
        cli.file("node_modules/pkg/tea.journey", TEA);
        commit();
        cli.file(".hidden/tea.journey", "team A \"A\"\n");
        Files.delete(folder.resolve("node_modules/pkg/tea.journey"));
        assertEquals(
                "No differences between HEAD and work tree\n",
                diff("--against", "HEAD", ".").out());
        assertTold(diff("--against", "HEAD", ".hidden"), "journey \"Tea\" (Tea) is gone");
    }

    @Test
    void takesAFileForItselfWhenARevisionHasItsName() throws Exception {
        cli.file("coffee.journey", MAP);
        commit();
        cli.file("main/coffee.journey", MAP);
        cli.file("other/coffee.journey", MAP.replace(">= 40", ">= 45"));
        assertTold(diff("main", "other"), "target ≥ 40 → ≥ 45");
    }

    @Test
    void leavesOutWhatCannotBeRead() throws IOException {
        cli.file("old/coffee.journey", MAP);
        cli.file("old/tea.journey", TEA);
        cli.file("old/milk.journey", "journey Milk \"Milk\"");
        cli.file("new/coffee.journey", MAP.replace("journey Coffee", "jorney Coffee"));
        cli.file("new/tea.journey", TEA.replace("\"Brews\"", "\"Brews it\""));
        cli.file("new/milk.journey", "");
        diff("old", "new").assertStatus(1).assertGolden("diff/syntax-errors");
        Schemas.assertJson(schema(), diff("--format", "json", "old", "new").out());
        assertTold(diff("--format", "markdown", "old", "new"), "⚠️");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            missing-file      | gone.journey  | old.journey
            missing-other     | old.journey   | gone.journey
            file-and-folder   | old.journey   | folder
            only-one-file     | old.journey   |
            nothing           |               |
            no-revision       | nowhere       |
            no-such-range     | nowhere..HEAD |
            no-map-there      | HEAD          | empty
            """)
    void saysWhatIsWrong(String name, String one, String other) throws Exception {
        cli.file("old.journey", MAP);
        cli.file("folder/new.journey", MAP);
        cli.file("empty/readme.txt", "");
        commit();
        String[] what = Stream.of(one, other).filter(it -> it != null).toArray(String[]::new);
        diff(what).assertStatus(2).assertGolden("diff/" + name);
    }

    @Test
    void saysThatThereIsNoRepository(@TempDir Path elsewhere) throws IOException {
        CliRunner other = new CliRunner(elsewhere);
        other.file("map.journey", MAP);
        CliRunner.Result result = other.run("diff", "--against", "main", other.root());
        result.assertStatus(2).assertGolden("diff/no-repository");
    }

    @Test
    void writesJsonAsItsSchemaSays() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        CliRunner.Result result =
                diff("--format", "json", "old.journey", "new.journey").assertStatus(0);
        Schemas.assertJson(schema(), result.out());
        result.assertGolden("diff/json");
    }

    @Test
    void writesMarkdown() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        diff("--format", "markdown", "old.journey", "new.journey")
                .assertStatus(0)
                .assertGolden("diff/markdown");
    }

    @Test
    void writesReportsIntoFiles() throws IOException {
        cli.file("old.journey", MAP);
        cli.file("new.journey", CHANGED);
        CliRunner.Result result =
                diff(
                        "--format",
                        "text",
                        "--format",
                        "json=" + cli.path("out.json"),
                        "old.journey",
                        "new.journey");
        assertTold(result.assertStatus(0), "2 breaking");
        Schemas.assertJson(schema(), Files.readString(folder.resolve("out.json")));
        diff("--format", "json=" + cli.path("none/out.json"), "old.journey", "new.journey")
                .assertStatus(2);
        diff("--format", "jsn", "old.journey", "new.journey").assertStatus(2);
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws Exception {
        cli.file("coffee.journey", MAP);
        commit();
        long before = leftovers();
        diff("HEAD..HEAD").assertStatus(0);
        diff("HEAD..nowhere").assertStatus(2);
        diff("--against", "HEAD", "nothing-there").assertStatus(2);
        assertTrue(leftovers() <= before);
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.getFileName().toString().startsWith("journey-since-"))
                    .count();
        }
    }

    private static String schema() throws IOException {
        return Files.readString(Pages.ROOT.resolve("docs/diff.schema.json"));
    }

    /** Runs the command with the names of files of the test as absolute paths. */
    private CliRunner.Result diff(String... arguments) throws IOException {
        String[] resolved =
                Stream.concat(Stream.of("diff"), Stream.of(arguments).map(this::resolved))
                        .toArray(String[]::new);
        boolean namesPath = Stream.of(resolved).anyMatch(it -> it.startsWith(cli.root()));
        CliRunner.Result result =
                namesPath || arguments.length != 1
                        ? cli.run(resolved)
                        : cli.run("diff", arguments[0], cli.root());
        return result.assertNoStackTrace();
    }

    private String resolved(String argument) {
        boolean isPath =
                argument.endsWith(".journey")
                        || argument.equals(".")
                        || argument.equals("nothing-there")
                        || Files.exists(folder.resolve(argument));
        return isPath ? cli.path(argument) : argument;
    }

    private static void assertTold(CliRunner.Result result, String told) {
        assertTrue(result.out().contains(told), () -> result.out() + result.err());
        assertFalse(result.out().contains("No differences"));
    }

    private static long lines(CliRunner.Result result) {
        return result.out()
                .lines()
                .filter(it -> it.matches(" +(breaking|notable|cosmetic) .*"))
                .count();
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
}
