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
import journey.cli.git.GitSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of the test is a shell script")
class GitInstallCommandTest {

    @TempDir private Path folder;
    private GitRepository repository;
    private CliRunner cli;

    @BeforeEach
    void createRepository() throws IOException {
        repository = new GitRepository(folder);
        cli = new CliRunner(repository.folder());
    }

    @Test
    void saysWhatItWouldWrite() throws IOException {
        String before = configuration();
        cli.run("git", "install", "--dry-run", cli.root())
                .assertStatus(0)
                .assertGolden("git/install");
        assertEquals(before, configuration());
        assertFalse(Files.exists(attributes()));
    }

    @Test
    void writesNothingWithoutConsent() throws IOException {
        String before = configuration();
        CliRunner.Result result = cli.run("git", "install", cli.root()).assertStatus(2);
        assertEquals(
                "journey: Nothing was written. Say --yes to agree without being asked.\n",
                result.err().replace(System.lineSeparator(), "\n"));
        assertEquals(before, configuration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n\n", "perhaps\n"})
    void takesOnlyYesForAnAnswer(String answer) throws IOException {
        CliRunner.Result result = answer(answer).run("git", "install", cli.root());
        result.assertStatus(0);
        assertEquals("Write this? [y/N] Nothing was written.\n", result.err());
        assertFalse(Files.exists(attributes()));
    }

    @Test
    void writesWhenTheUserAgrees() throws IOException {
        answer("y\n").run("git", "install", cli.root()).assertStatus(0);
        assertEquals(String.join("\n", GitSetup.ATTRIBUTES) + "\n", Files.readString(attributes()));
        assertTrue(repository.git("config", "merge.journey.driver").contains("merge-driver"));
    }

    @Test
    void leavesAllElseAsItWasAndRemovesOnlyItsOwn() throws IOException {
        Path file = repository.folder().resolve(".git/config");
        String before =
                configuration() + "# mine\n[merge \"x\"] name=y\n[core]\n  bare=false ; so\n";
        Files.writeString(file, before);
        Files.createDirectories(attributes().getParent());
        Files.writeString(attributes(), "# mine\r\n*.png binary");
        install();
        assertTrue(configuration().startsWith(before), configuration());
        assertEquals(
                "# mine\r\n*.png binary\r\n" + String.join("\r\n", GitSetup.ATTRIBUTES) + "\r\n",
                Files.readString(attributes()));
        cli.run("git", "uninstall", "--yes", cli.root()).assertStatus(0);
        assertEquals(before, configuration());
        assertEquals("# mine\r\n*.png binary\r\n", Files.readString(attributes()));
    }

    @Test
    void leavesNothingBehindWhenGitCannotWrite() throws IOException {
        String before = configuration();
        Path info = attributes().getParent();
        Files.deleteIfExists(info.resolve("exclude"));
        Files.deleteIfExists(info);
        Path lock = Files.createFile(repository.folder().resolve(".git/config.lock"));
        cli.run("git", "install", "--yes", cli.root()).assertStatus(2);
        assertFalse(Files.exists(info));
        Files.delete(lock);
        assertEquals(before, configuration());
    }

    @Test
    void keepsAttributesInAnyEncoding() throws IOException {
        byte[] old = {'c', 'a', 'f', (byte) 0xE9, ' ', '-', 't', '\n'};
        Files.createDirectories(attributes().getParent());
        Files.write(attributes(), old);
        install();
        cli.run("git", "uninstall", "--yes", cli.root()).assertStatus(0);
        assertArrayEquals(old, Files.readAllBytes(attributes()));
    }

    @Test
    void removesTheFileThatItHasMade() throws IOException {
        String before = configuration();
        install();
        cli.run("git", "uninstall", "--yes", cli.root()).assertStatus(0);
        assertFalse(Files.exists(attributes()));
        assertEquals(before, configuration());
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        install();
        String before = configuration();
        CliRunner.Result result = install();
        assertEquals("This clone is set up already. Nothing was written.\n", result.out());
        assertEquals(before, configuration());
        assertEquals(GitSetup.ATTRIBUTES, Files.readAllLines(attributes()));
    }

    @Test
    void followsAProgramThatHasMoved() throws IOException {
        install();
        repository.git("config", "merge.journey.driver", "'/old/journey' git merge-driver");
        CliRunner.Result result = install();
        assertTrue(result.out().contains("merge.journey.driver = "), result.out());
        assertFalse(result.out().contains("xfuncname ="), result.out());
        assertFalse(configuration().contains("/old/"), configuration());
    }

    @Test
    void setsUpTheCloneOfAWorkTreeAndOfAFolderInIt() throws IOException {
        repository.commit("maps/readme.txt", "maps\n");
        repository.git("worktree", "add", "-q", "../other");
        Path other = folder.resolve("other");
        cli.run("git", "install", "--yes", other.resolve("maps").toString()).assertStatus(0);
        assertTrue(configuration().contains("[merge \"journey\"]"), configuration());
        assertTrue(Files.exists(attributes()));
        assertFalse(Files.exists(other.resolve(".gitattributes")));
    }

    @Test
    void refusesAFolderWithoutARepository() throws IOException {
        Path lonely = Files.createDirectories(folder.resolve("lonely"));
        CliRunner.Result result = cli.run("git", "install", lonely.toString()).assertStatus(2);
        assertTrue(
                result.err().startsWith("journey: '" + lonely + "' is in no git repository: "),
                result.err());
        result = cli.run("git", "uninstall", folder + "/nowhere").assertStatus(2);
        assertTrue(result.err().contains("there is no such folder."), result.err());
    }

    @Test
    void saysThatThereIsNothingToRemove() {
        CliRunner.Result result = cli.run("git", "uninstall", cli.root()).assertStatus(0);
        assertEquals("This clone is not set up. Nothing was removed.\n", result.out());
    }

    @Test
    void printsHelp() throws IOException {
        cli.run("git", "--help").assertStatus(0).assertGolden("git/help");
        cli.run("git", "install", "--help").assertStatus(0).assertGolden("git/help-install");
        cli.run("git", "merge-driver", "--help")
                .assertStatus(0)
                .assertGolden("git/help-merge-driver");
        cli.run("git").assertStatus(2).assertGolden("git/no-command");
    }

    private CliRunner.Result install() {
        return cli.run("git", "install", "--yes", cli.root()).assertStatus(0);
    }

    private CliRunner answer(String text) {
        return cli.progress()
                .input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String configuration() throws IOException {
        return repository.read(".git/config");
    }

    private Path attributes() {
        return repository.folder().resolve(".git/info/attributes");
    }
}
