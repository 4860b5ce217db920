// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new since a revision that only a repository of git can name. */
@Timeout(240)
class RevisionsOfGitTest {

    private static final String GOOD =
            """
            channel Web "Web" online
            journey Order "Order" {
                stage Buy "Buys" {
                    touchpoint Shop "Shop" via Web
                }
            }
            """;

    /** With a reference that leads nowhere. */
    private static final String BAD = GOOD.replace("via Web", "via Nowhere");

    @TempDir private Path folder;
    private GitRepository repository;
    private CliRunner cli;

    @BeforeEach
    void createRepository() throws IOException {
        repository = new GitRepository(folder);
        cli = new CliRunner(repository.folder());
        repository.commit("order.journey", GOOD);
    }

    private void followRemote(String remote) throws IOException {
        repository.git("remote", "add", "-f", remote, "file://" + repository.folder());
        repository.git("branch", "-q", "--set-upstream-to", remote + "/main");
    }

    private static void assertIsNew(CliRunner.Result result) {
        assertTrue(result.assertStatus(1).out().contains("Nowhere"), result.out());
    }

    private void assertUnknown(String revision, String sentence) {
        for (CliRunner.Result result :
                new CliRunner.Result[] {
                    cli.run("check", "--since", revision, cli.root()),
                    cli.run("diff", revision, cli.root()),
                    cli.run("diff", "--against", revision, cli.root()),
                    cli.run("diff", revision + "..HEAD", cli.root()),
                    cli.run("diff", "HEAD..." + revision, cli.root())
                }) {
            assertEquals(
                    "journey: There is no revision '%s' here%s%n".formatted(revision, sentence),
                    result.assertStatus(2).err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"origin", "company"})
    void comparesWithTheUpstreamOfARemote(String remote) throws IOException {
        followRemote(remote);
        repository.commit("order.journey", BAD);
        for (String name :
                new String[] {"@{upstream}", "@{u}", "main@{u}", "@{push}", remote + "/main"}) {
            assertIsNew(cli.run("check", "--since", name, cli.root()));
            assertIsNew(cli.run("diff", "--fail-on", "notable", name + "..HEAD", cli.root()));
        }
    }

    @Test
    void comparesWithAnUpstreamThatIsABranchOfThisRepository() throws IOException {
        repository.git("checkout", "-q", "-b", "topic", "--track", "main");
        repository.commit("order.journey", BAD);
        assertIsNew(cli.run("check", "--since", "@{upstream}", cli.root()));
    }

    @Test
    void saysThatABranchHasNoUpstream() throws IOException {
        repository.commit("order.journey", BAD);
        assertUnknown("@{upstream}", ": branch 'main' has no upstream.");
        repository.git("remote", "add", "-f", "origin", "file://" + repository.folder());
        assertUnknown("@{u}", ": branch 'main' has no upstream.");
        repository.git("checkout", "-q", "--detach");
        assertUnknown("@{u}", ": HEAD is not on a branch.");
        assertUnknown("@{push}", ": HEAD is not on a branch.");
    }

    @Test
    void saysThatAShallowCloneHasOnlyTheLatestRevisions() throws IOException {
        repository.commit("order.journey", BAD);
        assertUnknown("HEAD~2", ".");
        Path clone = folder.resolve("clone");
        repository.git(
                "clone", "-q", "--depth", "1", "file://" + repository.folder(), clone.toString());
        cli = new CliRunner(clone);
        assertUnknown("HEAD~1", ". A shallow clone has only the latest ones.");
        assertUnknown("nowhere@{u}", ": there is no branch 'nowhere'.");
    }

    @Test
    void saysThatALogDoesNotGoBackToATime() throws IOException {
        repository.commit("order.journey", BAD);
        CliRunner.Result result =
                cli.today(LocalDate.now()).run("diff", "main@{9.years.ago}..HEAD", cli.root());
        assertTrue(result.assertStatus(0).out().contains("Nowhere"), result.out());
        assertTrue(
                result.err().startsWith("journey: The log of 'main' goes back to "), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void findsTheRepositoryOfAWorkTree() throws IOException {
        repository.git("worktree", "add", "-q", "-b", "other", "../other");
        Path other = folder.resolve("other");
        new CliRunner(other).file("maps/new.journey", BAD);
        assertIsNew(cli.run("check", "--since", "HEAD", other.toString()));
        assertIsNew(
                cli.run("check", "--since", "main", other.resolve("maps/new.journey").toString()));
        CliRunner.Result result = cli.run("diff", "main", other.toString()).assertStatus(0);
        assertTrue(result.out().contains("journey \"Order\" (Order) is new"), result.out());
    }

    @Test
    void leavesOutWhatTheRepositoryOfAWorkTreeExcludes() throws IOException {
        repository.git("worktree", "add", "-q", "-b", "other", "../other");
        repository.write(".git/info/exclude", "draft.journey\n");
        Path other = folder.resolve("other");
        new CliRunner(other).file("draft.journey", BAD);
        cli.run("check", repository.folder().toString()).assertStatus(0);
        cli.run("check", other.toString()).assertStatus(0);
        new CliRunner(other).file(".git", "gitdir: \0");
        cli.run("check", other.toString()).assertStatus(1);
    }

    @Test
    void findsTheRepositoryOfASubmodule() throws IOException {
        repository.git("branch", "side");
        repository.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                "-b",
                "side",
                "file://" + repository.folder(),
                "parts");
        repository.git("commit", "-q", "-m", "parts");
        new CliRunner(repository.folder()).file("parts/order.journey", BAD);
        for (String path : new String[] {"parts", "parts/order.journey"}) {
            assertIsNew(cli.run("check", "--since", "origin/side", cli.path(path)));
            assertIsNew(cli.run("diff", "--fail-on", "notable", "HEAD", cli.path(path)));
        }
        assertEquals(
                "journey: There is no revision 'origin/side' here.\n",
                cli.run("check", "--since", "origin/side", cli.path("order.journey"))
                        .assertStatus(2)
                        .err()
                        .replace(System.lineSeparator(), "\n"));
    }

    @Test
    void saysThatARepositoryWithoutFilesHasNothingToCompare() throws IOException {
        repository.git("config", "core.bare", "true");
        CliRunner.Result result = cli.run("check", "--since", "HEAD", cli.root()).assertStatus(2);
        assertTrue(result.err().contains("is in a bare repository"), result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../gemeinsam (1)/100% \u00e4 + #.journey",
                "./../gemeinsam (1)//100% \u00e4 + #.journey",
                "../nowhere/../gemeinsam (1)/100% \u00e4 + #.journey",
            })
    void readsTheFormerImportsWhateverTheyAreCalled(String path) throws IOException {
        repository.commit("gemeinsam (1)/100% \u00e4 + #.journey", "channel Web \"Web\" online\n");
        String map = "import \"%s\"\n".formatted(path) + BAD.replaceFirst(".*\n", "");
        repository.commit("maps [x]/m: 1.journey", map);
        // Without the import, what does not resolve would not be reported for the revision.
        cli.run("check", "--since", "HEAD", cli.path("maps [x]/m: 1.journey")).assertStatus(0);
        repository.write("gemeinsam (1)/100% \u00e4 + #.journey", "channel Shop \"Shop\" online\n");
        repository.write("maps [x]/m: 1.journey", map.replace("via Nowhere", "via Web"));
        CliRunner.Result result = cli.run("diff", "HEAD", cli.root());
        assertTrue(result.assertStatus(0).out().contains("Web"), result.out());
    }
}
