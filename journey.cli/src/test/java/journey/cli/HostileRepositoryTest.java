// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others have committed, or put into the configuration of a repository, decides nothing. */
@Timeout(240)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands of the test are shell commands")
class HostileRepositoryTest {

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
        repository.commit("area/maps/order.journey", GOOD);
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        repository.git("checkout", "-q", "-b", "topic");
        repository.commit("area/maps/order.journey", BAD);
        Files.createSymbolicLink(repository.folder().resolve("shortcut"), Path.of("area", "maps"));
    }

    /**
     * Commits the layout of a repository whose {@code origin/main} has the bad map already.
     *
     * @param layout the folder, from the top of the work tree
     */
    private void commitRepository(String layout) throws IOException {
        Path bare = folder.resolve("bare");
        repository.git("clone", "-q", "--bare", ".", bare.toString());
        String gitDir = "--git-dir=" + bare;
        repository.git(gitDir, "update-ref", "refs/remotes/origin/main", "topic");
        repository.git(gitDir, "config", "core.bare", "false");
        repository.git(gitDir, "config", "core.worktree", repository.folder().toString());
        for (String name : List.of("HEAD", "objects", "refs", "config", "packed-refs")) {
            Files.move(bare.resolve(name), repository.folder().resolve(layout).resolve(name));
        }
        repository.git("add", "-f", layout, "shortcut");
        repository.git("commit", "-q", "-m", "attack");
    }

    @ParameterizedTest
    @CsvSource({
        "area/maps, area/maps",
        "area/maps, area/maps/.",
        "area/maps, area/maps/order.journey",
        "area/maps, area/maps/../maps",
        "area/maps, area",
        "area/maps, ''",
        "area/maps, shortcut",
        "area/maps, shortcut/order.journey",
        "area, area",
        "area, area/maps",
        "area, area/maps/order.journey",
        "area, shortcut",
        "., area",
    })
    void aCommittedRepositoryHidesNothing(String layout, String path) throws IOException {
        commitRepository(layout);
        assertIsSeen(cli.run("check", "--since", "origin/main", cli.path(path)));
        for (String range : List.of("origin/main...HEAD", "origin/main..HEAD", "origin/main")) {
            assertIsSeen(cli.run("diff", "--fail-on", "notable", range, cli.path(path)));
        }
    }

    private static void assertIsSeen(CliRunner.Result result) {
        assertTrue(result.assertStatus(1).out().contains("Nowhere"), result.out());
    }

    @Test
    void aCommittedRepositoryHidesNothingFromWhoStandsInIt() throws IOException {
        commitRepository("area/maps");
        Path maps = repository.folder().resolve("area/maps");
        for (String command :
                List.of("check --since origin/main .", "diff --fail-on notable origin/main")) {
            GitRepository.Run run = repository.tryJourney(maps, command.split(" "));
            assertTrue(run.assertStatus(1).output().contains("Nowhere"), run.output());
        }
    }

    @Test
    void aCommittedRepositoryIsNotSetUp() throws IOException {
        commitRepository("area/maps");
        String before = repository.read("area/maps/config");
        cli.run("git", "install", "--yes", cli.path("area/maps")).assertStatus(0);
        assertEquals(before, repository.read("area/maps/config"));
        assertFalse(Files.exists(repository.folder().resolve("area/maps/info")));
        assertTrue(repository.git("config", "merge.journey.driver").contains("merge-driver"));
        cli.run("git", "uninstall", "--yes", cli.path("area/maps")).assertStatus(0);
        assertEquals(1, repository.tryGit("config", "merge.journey.driver").status());
    }

    /** All that git lets a configuration run, and that others have put into it. */
    @Test
    void aConfigurationRunsNoCode() throws IOException {
        String trap = "touch '" + folder.resolve("trap") + "'; cat";
        for (String name :
                List.of(
                        "filter.trap.clean",
                        "filter.trap.smudge",
                        "filter.trap.process",
                        "diff.trap.textconv",
                        "diff.trap.command",
                        "diff.external",
                        "merge.trap.driver",
                        "core.fsmonitor",
                        "core.sshCommand",
                        "core.pager",
                        "core.editor",
                        "core.askPass",
                        "credential.helper",
                        "gpg.program",
                        "pager.config",
                        "pager.diff",
                        "remote.origin.uploadpack",
                        "alias.rev-parse",
                        "alias.config")) {
            String command =
                    name.startsWith("alias") || name.equals("credential.helper")
                            ? "!" + trap
                            : trap;
            repository.git("config", name, command);
        }
        repository.git("config", "filter.trap.required", "true");
        repository.git("config", "remote.origin.url", folder.resolve("work").toString());
        repository.git("config", "remote.origin.promisor", "true");
        repository.git("config", "core.hooksPath", hooks(trap).toString());
        Path included =
                Files.writeString(
                        folder.resolve("included"), "[core]\n\tfsmonitor = " + quoted(trap) + "\n");
        repository.git("config", "include.path", included.toString());
        repository.write(".gitattributes", "*.journey filter=trap diff=trap merge=trap\n");
        Files.move(
                repository.folder().resolve("area/maps/order.journey"),
                repository.folder().resolve("area/maps/renamed.journey"));
        repository.write("area/maps/renamed.journey", BAD + "// edited\n");
        String path = cli.path("area");
        assertIsSeen(cli.run("check", "--since", "origin/main", path));
        for (String range : List.of("origin/main...HEAD", "origin/main", "@{-1}", ":/change")) {
            cli.run("diff", range, path).assertStatus(0);
        }
        cli.run("check", path).assertStatus(1);
        cli.run("git", "install", "--yes", path).assertStatus(0);
        cli.run("git", "uninstall", "--yes", path).assertStatus(0);
        assertFalse(Files.exists(folder.resolve("trap")));
        repository.tryGit("add", ".");
        assertTrue(Files.exists(folder.resolve("trap")), "the trap works");
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private Path hooks(String trap) throws IOException {
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        for (String name :
                List.of(
                        "post-checkout",
                        "post-index-change",
                        "fsmonitor-watchman",
                        "reference-transaction")) {
            Path hook = Files.writeString(hooks.resolve(name), "#!/bin/sh\n" + trap + "\n");
            assertTrue(hook.toFile().setExecutable(true));
        }
        return hooks;
    }
}
