// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the work tree of git that holds files. */
public final class WorkTree {

    private WorkTree() {}

    /** The top folder of the work tree that a folder belongs to, if it belongs to one. */
    static Optional<Path> topOf(Path folder) {
        for (Path path = folder.toAbsolutePath().normalize();
                path != null;
                path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /**
     * The folder from which reports name files: the work tree of the current folder, or that of the
     * files when the current one does not hold them, or the current folder when there is none.
     *
     * @param files the files to report on; when they belong to several work trees, the first
     *     decides
     */
    public static Path of(List<MapFile> files) {
        Path current = currentFolder();
        Path mine = topOf(current).orElse(current);
        if (files.isEmpty() || files.get(0).path().startsWith(mine)) {
            return mine;
        }
        return topOf(files.get(0).path().getParent()).orElse(mine);
    }

    private static Path currentFolder() {
        try {
            return Path.of("").toRealPath();
        } catch (IOException e) {
            throw new InputException(
                    "The current folder cannot be read: %s".formatted(Reasons.of(e)), e);
        }
    }
}
