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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of real branches with maps, once {@code journey git install} has set it up. */
@Timeout(600)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of the test is a shell script")
class GitMergeTest {

    private static final String MAP = "my maps/coffee.journey";

    private static final String BASE =
            """
            journey Coffee "Coffee" {
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop by Crew {
                        emotion -1 "waits"
                    }
                    step Pays "Pays"
                }
            }
            """;

    private static final String RETITLED = BASE.replace("\"Orders\"", "\"Orders a coffee\"");
    private static final String KEY = BASE.replace("by Crew {", "by Crew key {");
    private static final String BOTH = RETITLED.replace("by Crew {", "by Crew key {");

    @TempDir private Path folder;
    private GitRepository repository;

    @BeforeEach
    void setUp() throws IOException {
        repository = new GitRepository(folder);
        repository.install();
    }

    @Test
    void linesAloneWouldCollide() throws IOException {
        repository.git("config", "--remove-section", "merge.journey");
        repository.branches(MAP, BASE, RETITLED, KEY);
        repository.tryGit("merge", "-q", "side").assertStatus(1);
    }

    @Test
    void mergesDifferentFactsOfOneLine() throws IOException {
        repository.branches(MAP, BASE, RETITLED, KEY);
        String output = repository.git("merge", "side");
        assertEquals(BOTH, repository.read(MAP));
        assertFalse(output.contains("journey:"), output);
        assertEquals("", repository.git("status", "--porcelain"));
    }

    @Test
    void rebasesPicksAndRestoresWhatWasStashed() throws IOException {
        repository.branches(MAP, BASE, RETITLED, KEY);
        repository.git("cherry-pick", "side");
        assertEquals(BOTH, repository.read(MAP));
        repository.git("reset", "-q", "--hard", "HEAD~1");
        repository.git("rebase", "-q", "side");
        assertEquals(BOTH, repository.read(MAP));
        repository.git("checkout", "-q", "side");
        repository.write(MAP, KEY.replace("-1", "-2"));
        repository.git("stash", "-q");
        repository.git("checkout", "-q", "main");
        repository.git("stash", "pop", "-q");
        assertEquals(BOTH.replace("-1", "-2"), repository.read(MAP));
    }

    @Test
    void marksAConflictAroundOneFact() throws IOException {
        repository.branches(
                MAP,
                BASE,
                RETITLED.replace("\"waits\"", "\"waits long\""),
                KEY.replace("-1", "-2"));
        GitRepository.Run run = repository.tryGit("merge", "side").assertStatus(1);
        assertTrue(run.output().contains("CONFLICT (content)"), run.output());
        assertEquals(
                BOTH.replace(
                        "            emotion -1 \"waits\"\n",
                        """
                        <<<<<<< ours
                                    emotion -1 "waits long"
                        =======
                                    emotion -2 "waits"
                        >>>>>>> theirs
                        """),
                repository
                        .read(MAP)
                        .replace("<<<<<<< HEAD", "<<<<<<< ours")
                        .replace(">>>>>>> side", ">>>>>>> theirs"));
        assertEquals("UU \"my maps/coffee.journey\"\n", repository.git("status", "--porcelain"));
    }

    @Test
    void showsTheBaseWhereGitIsToldTo() throws IOException {
        repository.git("config", "merge.conflictStyle", "zdiff3");
        repository.branches(
                MAP, BASE, BASE.replace("-1 \"waits\"", "+1"), BASE.replace("-1 \"waits\"", "+2"));
        repository.tryGit("merge", "side").assertStatus(1);
        String text = repository.read(MAP);
        assertTrue(
                text.contains("||||||| ")
                        && text.contains("            emotion -1 \"waits\"\n======="),
                text);
    }

    @Test
    void mergesMergesOfMerges() throws IOException {
        repository.branches(MAP, BASE, RETITLED, KEY);
        repository.git("branch", "first");
        repository.git("merge", "-q", "-m", "one", "side");
        repository.git("checkout", "-q", "side");
        repository.git("merge", "-q", "-m", "other", "first");
        repository.commit(MAP, BOTH.replace("\"Pays\"", "\"Pays by card\""));
        repository.git("checkout", "-q", "main");
        repository.commit(MAP, BOTH.replace("Orders a coffee", "Orders two"));
        repository.git("merge", "-q", "-m", "both", "side");
        assertEquals(
                BOTH.replace("\"Pays\"", "\"Pays by card\"")
                        .replace("Orders a coffee", "Orders two"),
                repository.read(MAP));
    }

    @Test
    void mergesMapsThatBothBranchesAdd() throws IOException {
        repository.commit("readme.txt", "maps");
        repository.git("checkout", "-q", "-b", "side");
        repository.commit(MAP, "team A \"A\"\nteam B \"B\"\n");
        repository.git("checkout", "-q", "main");
        repository.commit(MAP, "team A \"A\"\nteam C \"C\"\n");
        repository.git("merge", "-q", "-m", "both", "side");
        assertEquals("team A \"A\"\nteam C \"C\"\nteam B \"B\"\n", repository.read(MAP));
    }

    @Test
    void tellsWhatItAssumed() throws IOException {
        repository.branches(
                MAP,
                BASE,
                BASE.replace("\"Pays\"\n", "\"Pays\"\n        step Sits \"Sits\"\n"),
                BASE.replace("\"Pays\"\n", "\"Pays\"\n        step Leaves \"Leaves\"\n"));
        String output = repository.git("merge", "side");
        assertTrue(
                output.contains(
                        "journey: my maps/coffee.journey: Both sides have added at the same place:"
                                + " step Sits comes before step Leaves now"),
                output);
    }

    @Test
    void mergesWhatIsNoMapByLines() throws IOException {
        repository.branches(MAP, BASE, BASE + "stage\n", "// both\n" + BASE);
        String output = repository.git("merge", "side");
        assertEquals("// both\n" + BASE + "stage\n", repository.read(MAP));
        assertTrue(output.contains("Merged line by line, because our version"), output);
    }

    @Test
    void keepsBothSidesWhenTheProgramIsGone() throws IOException {
        repository.branches(MAP, BASE, RETITLED, KEY);
        Files.delete(repository.launcher());
        repository.tryGit("merge", "side").assertStatus(1);
        String text = repository.read(MAP);
        assertTrue(text.contains("<<<<<<< ours\n") && text.contains("Orders a coffee"), text);
        assertTrue(text.contains("by Crew key {\n>>>>>>> theirs\n"), text);
    }

    @Test
    void keepsBothSidesOfAFileThatIsNoText() throws IOException {
        repository.commit(MAP, BASE);
        repository.git("checkout", "-q", "-b", "side");
        Files.write(repository.folder().resolve(MAP), new byte[] {'t', (byte) 0xff, '\n'});
        repository.git("commit", "-q", "-a", "-m", "no text");
        repository.git("checkout", "-q", "main");
        repository.commit(MAP, RETITLED);
        GitRepository.Run run = repository.tryGit("merge", "side").assertStatus(1);
        assertTrue(run.output().contains("UTF-8"), run.output());
        String text =
                Files.readString(repository.folder().resolve(MAP), StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("<<<<<<< ours\njourney Coffee"), text);
        assertTrue(text.endsWith("=======\nt\u00ff\n>>>>>>> theirs\n"), text);
    }

    @Test
    void headsPartsOfADiffByStage() throws IOException {
        String moments = "        step Waits%d \"Waits\"\n";
        String base =
                BASE.replace(
                        "        step Pays",
                        moments.formatted(1)
                                + moments.formatted(2)
                                + moments.formatted(3)
                                + "        step Pays");
        repository.commit(MAP, base);
        repository.write(MAP, base.replace("\"Pays\"", "\"Pays by card\""));
        String diff = repository.git("diff");
        assertTrue(diff.contains("@@ stage Buy \"Buys\"\n"), diff);
    }

    /** Two runs over the data differ in most lines; some of them would merge without a conflict. */
    @Test
    void takesOneSideOfAFlowFileWhole() throws IOException {
        String name = "my maps/Coffee.flow.json";
        String early = flow("2026-08-31", 100);
        String late = flow("2026-09-30", 200);
        repository.branches(name, flow("2026-07-31", 50), early, late);

        String output = repository.git("merge", "side");

        assertEquals(late, repository.read(name));
        assertTrue(
                output.contains(
                        "Both sides have written it, so their version was taken whole, for numbers"
                                + " of two runs cannot be mixed. Write it again: 'journey flow"
                                + " --write'."),
                output);
        assertEquals("", repository.git("status", "--porcelain"));
    }

    @Test
    void takesTheSideOfAFlowFileThatChanged() throws IOException {
        String name = "my maps/Coffee.flow.json";
        String base = flow("2026-07-31", 50);
        repository.branches(name, base, base.replace("  ", " "), flow("2026-06-30", 45));

        repository.git("merge", "side");

        assertEquals(base.replace("  ", " "), repository.read(name), "the later data");
    }

    private static String flow(String end, int customers) {
        return """
                {
                  "version": 1,
                  "journey": "Coffee",
                  "end": "%s",
                  "model": {"seen": {}},
                  "groups": [
                    {"kind": "all", "customers": %d}
                  ]
                }
                """
                .formatted(end, customers);
    }
}
