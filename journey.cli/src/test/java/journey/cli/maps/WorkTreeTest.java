// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {

    /** Tests run in the folder of their module. */
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir private Path folder;

    @Test
    void isThatOfTheCurrentFolder() throws IOException {
        if (Files.exists(PROJECT.resolve(".git"))) {
            assertEquals(PROJECT.toRealPath(), of(PROJECT.resolve("examples/a.journey")));
            assertEquals(PROJECT.toRealPath(), WorkTree.of(List.of()));
        }
    }

    @Test
    void isThatOfTheFirstFileElsewhere() throws IOException {
        Path top = Files.createDirectories(folder.toRealPath().resolve("repo/maps")).getParent();
        Files.writeString(top.resolve(".git"), "gitdir: somewhere else\n");
        assertEquals(top, of(top.resolve("maps/a.journey")));
    }

    @Test
    void isTheCurrentFolderOrItsWorkTreeForAFileInNone() throws IOException {
        assertEquals(WorkTree.of(List.of()), of(folder.toRealPath().resolve("a.journey")));
    }

    private static Path of(Path file) {
        return WorkTree.of(List.of(new MapFile(file, "a.journey")));
    }
}
