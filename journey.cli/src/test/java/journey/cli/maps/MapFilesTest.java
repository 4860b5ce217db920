// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFilesTest {

    @TempDir private Path temporary;
    private Path root;

    @BeforeEach
    void createRepository() throws IOException {
        root = Files.createDirectories(temporary.toRealPath().resolve("repository"));
        Files.createDirectories(root.resolve(".git/info"));
    }

    @Test
    void findsMapsInAFolderAndItsFolders() throws IOException {
        maps("a.journey", "b/c.journey", "b/d/e.journey");
        files("notes.txt", "b/map.journey.bak", "journey", "b/UPPER.JOURNEY");
        assertFound(List.of("a.journey", "b/c.journey", "b/d/e.journey"), root);
    }

    @Test
    void sortsByNameWhateverTheOrderOfPaths() throws IOException {
        maps("b.journey", "a/z.journey", "a.journey", "C.journey");
        assertFound(
                List.of("C.journey", "a.journey", "a/z.journey", "b.journey"),
                root.resolve("b.journey"),
                root.resolve("a"),
                root.resolve("C.journey"),
                root.resolve("a.journey"));
    }

    @Test
    void findsAFileOnceHoweverOftenItIsNamed() throws IOException {
        maps("maps/a.journey");
        assertFound(
                List.of("maps/a.journey"),
                root.resolve("maps/a.journey"),
                root.resolve("maps/../maps/./a.journey"),
                root,
                root.resolve("maps"));
    }

    @Test
    void callsFilesAsTheUserCallsThem() throws IOException {
        maps("maps/a.journey");
        Path relative = Path.of("").toAbsolutePath().relativize(root.resolve("maps"));
        assertEquals(
                List.of(relative.toString().replace('\\', '/') + "/a.journey"),
                MapFiles.find(List.of(relative)).stream().map(MapFile::name).toList());
    }

    @Test
    void leavesOutWhatTheGitignoreOfTheFolderNames() throws IOException {
        maps("a.journey", "draft.journey", "build/b.journey", "src/build/c.journey");
        ignore("", "draft.journey", "build/");
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void leavesOutWhatAGitignoreAboveNames() throws IOException {
        maps("maps/a.journey", "maps/draft-b.journey", "maps/deep/draft-c.journey");
        ignore("", "draft-*");
        assertFound(List.of("maps/a.journey"), root.resolve("maps"));
    }

    @Test
    void readsNestedGitignores() throws IOException {
        maps("a.journey", "maps/a.journey", "maps/deep/a.journey", "maps/deep/b.journey");
        ignore("maps", "/a.journey");
        ignore("maps/deep", "b.journey");
        assertFound(List.of("a.journey", "maps/deep/a.journey"), root);
    }

    @Test
    void findsWhatIsTakenBackInTheSameGitignore() throws IOException {
        maps("draft-a.journey", "draft-b.journey");
        ignore("", "draft-*", "!draft-b.journey");
        assertFound(List.of("draft-b.journey"), root);
    }

    @Test
    void findsWhatANestedGitignoreTakesBack() throws IOException {
        maps("draft-a.journey", "maps/draft-a.journey");
        ignore("", "draft-*");
        ignore("maps", "!draft-a.journey");
        assertFound(List.of("maps/draft-a.journey"), root);
    }

    @Test
    void doesNotTakeBackFilesInAnIgnoredFolder() throws IOException {
        maps("a.journey", "build/keep.journey");
        ignore("", "build/", "!build/keep.journey");
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void tellsAnchoredAndFreePatternsApart() throws IOException {
        maps("out/a.journey", "maps/out/b.journey", "maps/c.journey");
        ignore("", "/out", "maps/**/b.journey");
        assertFound(List.of("maps/c.journey"), root);
    }

    @Test
    void readsCommentsBlankLinesAndEscapesInGitignore() throws IOException {
        maps("a.journey", "#b.journey", "!c.journey");
        ignore("", "# a.journey", "", "\\#b.journey", "\\!c.journey", "   ");
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void leavesOutWhatInfoExcludeNames() throws IOException {
        maps("a.journey", "private/b.journey", "maps/secret.journey");
        Files.writeString(root.resolve(".git/info/exclude"), "private/\nsecret.journey\n");
        assertFound(List.of("a.journey"), root);
        assertFound(
                List.of("maps/secret.journey"),
                root.resolve("maps/secret.journey")); // named, not found
    }

    @Test
    void letsAGitignoreOverruleInfoExclude() throws IOException {
        maps("a.journey", "b.journey");
        Files.writeString(root.resolve(".git/info/exclude"), "*.journey\n");
        ignore("", "!b.journey");
        assertFound(List.of("b.journey"), root);
    }

    @Test
    void leavesOutTheGitFolder() throws IOException {
        maps("a.journey", ".git/b.journey", ".git/refs/heads/c.journey", "sub/.git/d.journey");
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void leavesOutWhatIsHiddenAndThePackagesOfOthers() throws IOException {
        maps("a.journey", "._a.journey", ".journey", ".hidden/b.journey", "maps/.trash/c.journey");
        maps("node_modules/pkg/d.journey", "site/node_modules/e.journey");
        maps("maps/node_modules.journey", "maps/a.b/f.journey");
        assertFound(List.of("a.journey", "maps/a.b/f.journey", "maps/node_modules.journey"), root);
    }

    @Test
    void findsWhatIsHiddenWhenItIsNamed() throws IOException {
        maps("._a.journey", ".hidden/b.journey", "node_modules/pkg/d.journey");
        assertFound(List.of("._a.journey"), root.resolve("._a.journey"));
        assertFound(List.of(".hidden/b.journey"), root.resolve(".hidden"));
        assertFound(List.of("node_modules/pkg/d.journey"), root.resolve("node_modules/pkg"));
    }

    @Test
    void looksIntoAFolderBelowAHiddenOne() throws IOException {
        maps(".work/maps/a.journey");
        assertFound(List.of(".work/maps/a.journey"), root.resolve(".work/maps"));
    }

    @Test
    void readsOnlyGitignoresInTheFolderOutsideOfARepository() throws IOException {
        Path outside = Files.createDirectories(temporary.toRealPath().resolve("outside/maps"));
        Files.writeString(outside.resolveSibling(".gitignore"), "*.journey\n");
        Files.writeString(outside.resolve(".gitignore"), "draft.journey\n");
        Files.writeString(outside.resolve("a.journey"), "");
        Files.writeString(outside.resolve("draft.journey"), "");
        assertEquals(
                List.of(outside.resolve("a.journey")),
                MapFiles.find(List.of(outside)).stream().map(MapFile::path).toList());
    }

    @Test
    void readsNoGitignoreAboveTheRepository() throws IOException {
        maps("a.journey");
        Files.writeString(root.resolveSibling(".gitignore"), "*.journey\n");
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void findsAFileThatIsNamedAlthoughGitIgnoresIt() throws IOException {
        maps("draft.journey");
        ignore("", "draft.journey");
        assertFound(List.of("draft.journey"), root.resolve("draft.journey"));
    }

    @Test
    void findsMapsInAFolderThatIsNamedAlthoughGitIgnoresIt() throws IOException {
        maps("build/a.journey");
        ignore("", "build/");
        assertFound(List.of("build/a.journey"), root.resolve("build"));
    }

    @Test
    void findsALinkedFileByTheNameOfTheLink() throws IOException {
        Files.createDirectories(root.resolve("maps"));
        Path target = Files.writeString(root.resolve("target.journey"), "");
        Files.createSymbolicLink(root.resolve("maps/link.journey"), target);
        assertFound(List.of("maps/link.journey"), root.resolve("maps"));
        assertEquals(target, MapFiles.find(List.of(root.resolve("maps"))).get(0).path());
    }

    /** Whoever sends a pull request could show what is around the repository in its log. */
    @Test
    void refusesALinkOutOfTheRepositoryUnlessItIsNamed() throws IOException {
        Path target = Files.writeString(temporary.toRealPath().resolve("target.journey"), "");
        Path link = Files.createSymbolicLink(root.resolve("link.journey"), target);
        InputException refused =
                assertThrows(InputException.class, () -> MapFiles.find(List.of(root)));
        assertEquals(
                "'%s' is a symbolic link that leads out of this repository.".formatted(link),
                refused.getMessage());
        assertFound(List.of("link.journey"), link);
    }

    @Test
    void followsALinkAnywhereOutsideOfRepositories() throws IOException {
        Path target = Files.writeString(temporary.toRealPath().resolve("target.journey"), "");
        Path folder = Files.createDirectory(temporary.toRealPath().resolve("plain"));
        Files.createSymbolicLink(folder.resolve("link.journey"), target);
        assertEquals(target, MapFiles.find(List.of(folder)).get(0).path());
    }

    @Test
    void findsAFileAndLinksToItOnceByTheSameNameEachTime() throws IOException {
        maps("m.journey");
        for (char c = 'a'; c <= 'z'; c++) {
            if (c != 'm') {
                Files.createSymbolicLink(root.resolve(c + ".journey"), Path.of("m.journey"));
            }
        }
        List<String> first = names(root);
        assertEquals(1, first.size());
        assertTrue(
                List.of("m.journey", "a.journey").contains(first.get(0)),
                () -> "neither the file itself nor the first name: " + first);
    }

    @Test
    void doesNotFollowLinkedFoldersInsideOfAFolder() throws IOException {
        maps("maps/a.journey");
        Files.createSymbolicLink(root.resolve("link"), Path.of("maps"));
        Files.createSymbolicLink(root.resolve("maps/back"), Path.of(".."));
        assertFound(List.of("maps/a.journey"), root);
    }

    @Test
    void followsALinkToAFolderThatIsNamed() throws IOException {
        maps("maps/a.journey");
        Files.createSymbolicLink(root.resolve("link"), Path.of("maps"));
        assertFound(List.of("link/a.journey"), root.resolve("link"));
    }

    @Test
    void leavesOutLinksThatLeadNowhereOrToAFolder() throws IOException {
        maps("a.journey");
        Files.createDirectories(root.resolve("folder"));
        Files.createSymbolicLink(root.resolve("gone.journey"), Path.of("nowhere"));
        Files.createSymbolicLink(root.resolve("self.journey"), Path.of("self.journey"));
        Files.createSymbolicLink(root.resolve("folder.journey"), Path.of("folder"));
        assertFound(List.of("a.journey"), root);
    }

    @Test
    void looksIntoAFolderWithTheNameOfAMap() throws IOException {
        maps("x.journey/a.journey");
        assertFound(List.of("x.journey/a.journey"), root);
        assertFound(List.of("x.journey/a.journey"), root.resolve("x.journey"));
    }

    @Test
    void findsFilesWhoseNamesHoldBlanksAndOtherScripts() throws IOException {
        maps("maps 2026/my map.journey", "地図/旅.journey", "100%/a#b.journey");
        assertFound(List.of("100%/a#b.journey", "maps 2026/my map.journey", "地図/旅.journey"), root);
    }

    @Test
    void saysThatAPathLeadsNowhere() {
        InputException refusal =
                assertThrows(
                        InputException.class,
                        () -> MapFiles.find(List.of(root.resolve("nowhere"))));
        assertEquals(
                "There is no file or folder '%s'.".formatted(root.resolve("nowhere")),
                refusal.getMessage());
    }

    @Test
    void saysThatAllMapsAreIgnored() throws IOException {
        maps("a.journey");
        ignore("", "*.journey");
        InputException refusal =
                assertThrows(InputException.class, () -> MapFiles.find(List.of(root)));
        assertEquals("There is no .journey file in %s.".formatted(root), refusal.getMessage());
    }

    private void assertFound(List<String> names, Path... paths) {
        assertEquals(names, names(paths));
    }

    private List<String> names(Path... paths) {
        String prefix = root.toString().replace('\\', '/') + "/";
        return MapFiles.find(List.of(paths)).stream()
                .map(MapFile::name)
                .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
                .toList();
    }

    private void maps(String... names) throws IOException {
        files(names);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private void ignore(String folder, String... lines) throws IOException {
        Files.write(root.resolve(folder).resolve(".gitignore"), Stream.of(lines).toList());
    }
}
