// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MissingImportTest {
    private static final String ID = "missing-import";

    @Inject private Maps maps;
    @TempDir private Path folder;

    @Test
    void reportsFileThatDoesNotExist() throws IOException {
        Issue issue = onlyIssue("import \"nothing.journey\"\nteam A \"a\"\n");
        assertEquals(ID, issue.getCode());
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals("import(nothing%2Ejourney)", issue.getUriToProblem().fragment());
        assertEquals("import ".length(), issue.getOffset());
        assertEquals("\"nothing.journey\"".length(), issue.getLength());
        assertEquals(
                "There is no file 'nothing.journey' relative to this one.", issue.getMessage());
        assertTrue(issue.getData()[0].endsWith("/map.journey"), issue.getData()[0]);
    }

    @Test
    void proposesFileWithSimilarName() throws IOException {
        write("shared/channels.journey", "channel Shop \"Shop\" offline\n");
        assertEquals(
                "There is no file 'shared/chanels.journey' relative to this one; did you mean 'shared/channels.journey'?",
                problemOf("shared/chanels.journey"));
    }

    @Test
    void proposesNothingFromFolderThatDoesNotExist() throws IOException {
        write("shared/channels.journey", "channel Shop \"Shop\" offline\n");
        assertEquals(
                "There is no file 'shred/channels.journey' relative to this one.",
                problemOf("shred/channels.journey"));
    }

    @Test
    void reportsFolder() throws IOException {
        Files.createDirectories(folder.resolve("shared.journey"));
        assertEquals(
                "'shared.journey' is a folder. Import the files in it that you need, each with an import of its own.",
                problemOf("shared.journey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "shared", "shared/"})
    void reportsFolderByAnyName(String path) throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        assertEquals(
                "'%s' is a folder. Import the files in it that you need, each with an import of its own."
                        .formatted(path),
                problemOf(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.journey",
                "https://example.org/a.journey",
                "ftp://example.org/a.journey",
                "file:/tmp/a.journey",
                "file:a.journey",
                "jar:file:/tmp/a.jar!/a.journey",
                "platform:/resource/p/a.journey",
                "HTTP://example.org/a.journey"
            })
    void refusesAddress(String address) throws IOException {
        assertEquals(
                "'%s' is an address. An import reads a file beside this one and never the network."
                        .formatted(address),
                problemOf(address));
    }

    @Test
    void refusesWindowsShare() throws IOException {
        assertEquals(
                "'\\\\server\\share\\a.journey' is an address. An import reads a file beside this one and never the network.",
                problemOf("\\\\\\\\server\\\\share\\\\a.journey"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/a.journey",
                "//server/a.journey",
                "~/a.journey",
                "C:/maps/a.journey",
                "c:a.journey"
            })
    void refusesAbsolutePath(String path) throws IOException {
        assertEquals(
                "'%s' is an absolute path. Imports are relative to this file, such as \"shared/channels.journey\"."
                        .formatted(path),
                problemOf(path));
    }

    @Test
    void refusesBackslashesAndShowsThePathWithoutThem() throws IOException {
        write("shared/channels.journey", "channel Shop \"Shop\" offline\n");
        assertEquals(
                "Folders in an import are separated by '/': \"shared/channels.journey\".",
                problemOf("shared\\\\channels.journey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void reportsEmptyPath(String path) throws IOException {
        assertEquals("The path of this import is empty.", problemOf(path));
    }

    @Test
    void reportsFileOfAnotherKind() throws IOException {
        write("channels.txt", "channel Shop \"Shop\" offline\n");
        assertEquals("'channels.txt' is not a .journey file.", problemOf("channels.txt"));
    }

    @Test
    void reportsSymbolicLinkToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.journey"), Path.of("loop.journey"));
        assertEquals(
                "'loop.journey' is a symbolic link that leads back to itself.",
                problemOf("loop.journey"));
    }

    @Test
    void reportsSymbolicLinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.journey"), Path.of("gone.journey"));
        assertEquals(
                "'broken.journey' is a symbolic link to a file that does not exist.",
                problemOf("broken.journey"));
    }

    @Test
    void reportsFolderThatLinksToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertEquals(
                "'one/a.journey' is a symbolic link that leads back to itself.",
                problemOf("one/a.journey"));
    }

    @Test
    void reportsSymbolicLinkToFileOfAnotherKind() throws IOException {
        write("notes.txt", "team A \"a\"\n");
        Files.createSymbolicLink(folder.resolve("notes.journey"), Path.of("notes.txt"));
        assertEquals(
                "'notes.journey' is a symbolic link to 'notes.txt', which is not a .journey file.",
                problemOf("notes.journey"));
    }

    @Test
    void refusesSymbolicLinkOutOfTheRepository(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.journey"), "team A \"a\"\n");
        Files.createSymbolicLink(folder.resolve("shared"), elsewhere);
        Files.createSymbolicLink(folder.resolve("a.journey"), elsewhere.resolve("a.journey"));
        assertEquals(List.of(), issues("import \"a.journey\"\nimport \"shared/a.journey\"\n"));
        Files.createDirectory(folder.resolve(".git"));
        assertEquals(
                "'a.journey' is a symbolic link that leads out of this repository.",
                problemOf("a.journey"));
        assertEquals(
                "'shared/a.journey' is a symbolic link that leads out of this repository.",
                problemOf("shared/a.journey"));
    }

    @Test
    void followsSymbolicLinkInsideTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("shared/a.journey", "team A \"a\"\n");
        Files.createSymbolicLink(folder.resolve("a.journey"), Path.of("shared/a.journey"));
        assertEquals(List.of(), issues("import \"a.journey\"\njourney J \"j\" { owner A }\n"));
    }

    /** Opening a pipe that nobody writes to would wait for ever. */
    @Test
    void refusesPipe() throws IOException, InterruptedException {
        Process made =
                new ProcessBuilder("mkfifo", folder.resolve("pipe.journey").toString()).start();
        assumeTrue(made.waitFor() == 0);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        assertEquals(
                                "'pipe.journey' is not a regular file. Devices, pipes and sockets are never opened.",
                                problemOf("pipe.journey")));
    }

    @Test
    void refusesDevice() throws IOException {
        Files.createSymbolicLink(folder.resolve("zero.journey"), Path.of("/dev/zero"));
        assertEquals(
                "'zero.journey' is a symbolic link to 'zero', which is not a .journey file.",
                problemOf("zero.journey"));
    }

    @Test
    void knowsOneFileBehindTwoPaths() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        write("a.journey", "team A \"a\"\n");
        assertEquals(
                List.of(),
                issues(
                        """
                        import "a.journey"
                        import "loop/a.journey"
                        import "./loop/loop/../a.journey"
                        """));
    }

    @Test
    void acceptsFileInParentFolder() throws IOException {
        write("teams.journey", "team A \"a\"\n");
        write("maps/map.journey", "import \"../teams.journey\"\njourney J \"j\" { owner A }\n");
        Path map = folder.resolve("maps/map.journey").toRealPath();
        assertEquals(List.of(), maps.errors(maps.read(map)));
    }

    @Test
    void acceptsNamesThatNeedEncodingInAddresses() throws IOException {
        write("geteilte Karten/Kanäle #1 (100%).journey", "team A \"a\"\n");
        assertEquals(
                List.of(),
                issues(
                        "import \"geteilte Karten/Kanäle #1 (100%).journey\"\njourney J \"j\" { owner A }\n"));
    }

    @Test
    void reportsSyntaxErrorOfImportedFileAtTheImportAndNothingElse() throws IOException {
        write("teams.journey", "team A \"a\"\ntaem B \"b\"\n");
        Issue issue =
                onlyIssue("import \"teams.journey\"\njourney J \"j\" {\n    owner Unknown\n}\n");
        assertEquals(ID, issue.getCode());
        assertEquals(1, issue.getLineNumber());
        assertEquals(
                "The imported teams.journey has an error in line 2: 'taem' is not a word of the language here; did you mean 'team'?",
                issue.getMessage());
        assertTrue(issue.getData()[0].endsWith("/teams.journey"), issue.getData()[0]);
    }

    @Test
    void reportsEmptyImportedFile() throws IOException {
        write("empty.journey", "");
        String problem = problemOf("empty.journey");
        assertTrue(
                problem.startsWith(
                        "The imported empty.journey has an error in line 1: This file is empty."),
                problem);
    }

    @Test
    void reportsNoUnresolvedReferenceWhileAnImportIsMissing() throws IOException {
        Issue issue =
                onlyIssue("import \"nothing.journey\"\njourney J \"j\" {\n    owner Unknown\n}\n");
        assertEquals(ID, issue.getCode());
    }

    @Test
    void reportsUnresolvedReferenceOnceImportsAreFound() throws IOException {
        write("teams.journey", "team A \"a\"\n");
        Issue issue =
                onlyIssue("import \"teams.journey\"\njourney J \"j\" {\n    owner Unknown\n}\n");
        assertEquals("unresolved-reference", issue.getCode());
    }

    @Test
    void reportsBrokenImportOfAnImportedFile() throws IOException {
        write("shared/b.journey", "import \"nothing.journey\"\nteam B \"b\"\n");
        Issue issue =
                onlyIssue("import \"shared/b.journey\"\njourney J \"j\" {\n    owner Unknown\n}\n");
        assertEquals(ID, issue.getCode());
        assertEquals(1, issue.getLineNumber());
        assertEquals(
                "The imported b.journey has a wrong import: There is no file 'nothing.journey' relative to this one.",
                issue.getMessage());
        assertTrue(issue.getData()[0].endsWith("/shared/b.journey"), issue.getData()[0]);
    }

    @Test
    void reportsOnlyTheWrongImport() throws IOException {
        write("a.journey", "team A \"a\"\n");
        Issue issue = onlyIssue("import \"a.journey\"\nimport \"b/b.journey\"\n");
        assertEquals(2, issue.getLineNumber());
    }

    @Test
    void reportsEveryWrongImport() throws IOException {
        assertEquals(
                List.of(1, 2),
                issues("import \"a/a.journey\"\nimport \"b/b.journey\"\n").stream()
                        .map(Issue::getLineNumber)
                        .toList());
    }

    private Path mapFile() throws IOException {
        return folder.resolve("map.journey").toRealPath();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Issue> issues(String text) throws IOException {
        write("map.journey", text);
        return maps.errors(maps.read(mapFile()));
    }

    private Issue onlyIssue(String text) throws IOException {
        List<Issue> issues = issues(text);
        assertEquals(1, issues.size(), issues.toString());
        return issues.get(0);
    }

    /** What is said about an import with this path, as it stands between the quotes. */
    private String problemOf(String path) throws IOException {
        Issue issue = onlyIssue("import \"" + path + "\"\nteam Own \"own\"\n");
        assertEquals(ID, issue.getCode());
        assertEquals("import ".length(), issue.getOffset());
        assertEquals(path.length() + 2, issue.getLength());
        return issue.getMessage();
    }
}
