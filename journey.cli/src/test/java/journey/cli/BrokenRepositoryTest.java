// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.output.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository that is broken is no defect of the program. */
@Timeout(240)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files that are open cannot be replaced")
class BrokenRepositoryTest {

    private static final String MAP = "journey J \"Jo\" { stage S \"Ess\" }\n";

    @TempDir private Path folder;
    private GitRepository repository;
    private CliRunner cli;

    @BeforeEach
    void createRepository() throws IOException {
        repository = new GitRepository(folder);
        cli = new CliRunner(repository.folder());
        repository.commit("maps/a.journey", MAP);
        repository.commit("maps/a.journey", MAP.replace("Ess", "Es"));
        repository.commit("maps/b.journey", MAP.replace("J ", "K "));
        Files.move(
                repository.folder().resolve("maps/b.journey"),
                repository.folder().resolve("maps/c.journey"));
        repository.write("maps/c.journey", MAP.replace("J ", "K ").replace("Ess", "Esss"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[include]\n\tpath = .",
                "[include]\n\tpath = HEAD",
                "[include]\n\tpath = config",
                "[include]\n\tpath",
                "[include]\n\tpath = \"\\q\"",
                "[core",
                "[core]\n\tbare = maybe",
                "[core]\n\trepositoryformatversion = 99",
                "[core]\n\trepositoryformatversion = x",
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256",
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = nobody",
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable",
                "[core]\n\tworktree = /nowhere/at/all",
                "[core]\n\tworktree = a\u0000b",
                "[core]\n\tautocrlf = banana",
                "[core]\n\tfilemode = banana",
                "[core]\n\tcompression = banana",
                "[core]\n\texcludesFile = a\u0000b",
                "[core]\n\tcommitGraph = banana",
                "[core]\n\ttrustStat = banana",
                "[diff]\n\tnoprefix = banana",
                "[remote \"origin\"]\n\turl = ::::\n\tfetch = :::\n\tfetch = +refs/heads/*:x",
                "[branch \"main\"]\n\tremote = ../..\n\tmerge = ../..",
                "\u0000\u0001",
                "]",
                "[a]\n\tb = \"",
            })
    void takesNoConfigurationForADefect(String text) throws IOException {
        Path configuration = repository.folder().resolve(".git/config");
        Files.writeString(configuration, text + "\n", StandardOpenOption.APPEND);
        assertNoDefect();
        assertNotDefect(cli.run("git", "install", "--dry-run", cli.root()));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Path configuration = repository.folder().resolve(".git/config");
        Files.writeString(configuration, "[include]\n\tpath = HEAD\n", StandardOpenOption.APPEND);
        assertEquals(
                "journey: The git repository '%1$s' cannot be read: Cannot read file %1$s/.git/config: Invalid line in config file"
                        .formatted(cli.root()),
                cli.run("check", "--since", "HEAD", cli.root()).assertStatus(2).err().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git",
                ".git/HEAD",
                ".git/commondir",
                ".git/gitdir",
                ".git/index",
                ".git/info/attributes",
                ".git/logs/HEAD",
                ".git/logs/refs/heads/main",
                ".git/objects",
                ".git/objects/info/alternates",
                ".git/objects/info/commit-graph",
                ".git/objects/pack/multi-pack-index",
                ".git/packed-refs",
                ".git/refs",
                ".git/refs/heads/loop",
                ".git/refs/heads/main",
                ".git/shallow",
                ".gitattributes",
            })
    void takesNoFileForADefect(String name) throws IOException {
        tryShapes(repository.folder().resolve(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD",
                "HEAD^{tree}",
                "HEAD:maps",
                "HEAD:maps/a.journey",
                "HEAD~1",
                "HEAD~2"
            })
    void takesNoObjectForADefect(String name) throws IOException {
        String id = repository.git("rev-parse", name).strip();
        tryShapes(
                repository
                        .folder()
                        .resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999999999999999999", "9223372036854775807", "31556889864403199", "-1"})
    void takesNoTimeForADefect(String seconds) throws IOException {
        String id = repository.git("rev-parse", "HEAD").strip();
        Files.writeString(
                repository.folder().resolve(".git/logs/refs/heads/main"),
                "%s %s A <a@b> %s +0000\tcommit\n".formatted("0".repeat(40), id, seconds));
        assertNotDefect(cli.run("diff", "main@{yesterday}", cli.root()));
        assertNoDefect();
    }

    @ParameterizedTest
    @ValueSource(strings = {".pack", ".idx"})
    void takesNoPackForADefect(String extension) throws IOException {
        repository.git("gc", "-q");
        try (Stream<Path> packs = Files.list(repository.folder().resolve(".git/objects/pack"))) {
            tryShapes(packs.filter(it -> it.toString().endsWith(extension)).findFirst().get());
        }
    }

    /** Puts other things in the place of a file or folder, nothing to begin with. */
    private void tryShapes(Path file) throws IOException {
        delete(file);
        assertNoDefect();
        for (String shape :
                List.of("", "\0\1garbage\n", "ref: refs/heads/loop\n", "ref: ", "0".repeat(40))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, shape);
            assertNoDefect();
            Files.delete(file);
        }
        Files.createDirectories(file);
        assertNoDefect();
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void assertNoDefect() {
        assertNotDefect(cli.run("check", "--since", "HEAD~1", cli.root()));
        for (String revision : List.of("@{1}", "main@{u}", ":/change", "HEAD~2...HEAD")) {
            assertNotDefect(cli.run("diff", revision, cli.root()));
        }
    }

    private static void assertNotDefect(CliRunner.Result result) {
        result.assertNoStackTrace();
        assertTrue(result.status() < ExitStatus.DEFECT, result.err());
    }
}
