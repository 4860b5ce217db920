// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders that were made for what a command writes: they go again when nothing was written. */
public final class NewFolders {

    /** Of a command that made none. */
    public static final NewFolders NONE = new NewFolders();

    /** The deepest one first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolders() {}

    /**
     * Makes a folder and those above it, as far as they are missing. When this fails, none is left
     * behind.
     */
    public static NewFolders make(Path folder) throws IOException {
        NewFolders folders = new NewFolders();
        try {
            folders.makeMissing(folder.toAbsolutePath());
            return folders;
        } catch (IOException e) {
            folders.removeEmpty();
            throw e;
        }
    }

    private void makeMissing(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            makeMissing(folder.getParent());
        }
        // A folder that somebody else made meanwhile, or that is named a/../a, is not ours.
        if (!Files.isDirectory(folder)) {
            made.push(Files.createDirectory(folder));
        }
    }

    /** Removes the folders that were made and hold nothing. */
    public void removeEmpty() {
        for (Path folder : made) {
            // Not Files.delete: that something came into a folder is no failure.
            if (!folder.toFile().delete()) {
                return;
            }
        }
    }
}
