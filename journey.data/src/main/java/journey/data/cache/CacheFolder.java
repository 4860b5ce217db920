// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder {@code .journey} of a project: what the last runs read of its data, for the next ones.
 * Only its user can read it, and git does not see it.
 */
public final class CacheFolder {

    private static final String NAME = ".journey";
    private static final String VISITS = "visits-";

    private static final Set<PosixFilePermission> OWN =
            PosixFilePermissions.fromString("rwx------");

    /** How many sets of maps are kept, each with its visits. */
    private static final int KEPT = 5;

    private final Path path;

    /**
     * @param project the folder of the project
     */
    public CacheFolder(Path project) {
        path = project.resolve(NAME);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Begins a run: in this folder, or among the temporary files where nothing can be written. */
    public RunFolder begin() throws IOException {
        return RunFolder.in(create() ? path : null);
    }

    /** Whether what a run wrote can be kept here. */
    boolean holds(RunFolder run) {
        return run.path().startsWith(path);
    }

    private boolean create() {
        try {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(path);
            }
            if (Files.getFileStore(path).supportsFileAttributeView("posix")
                    && !Files.getPosixFilePermissions(path).equals(OWN)) {
                deleteForeign();
                Files.setPosixFilePermissions(path, OWN);
            }
            Path ignored = path.resolve(".gitignore");
            if (Files.notExists(ignored)) {
                Files.writeString(ignored, "*\n");
            }
            return Files.isWritable(path);
        } catch (IOException e) {
            return false;
        }
    }

    /** A folder that others can read was made by no run: it came with the repository. */
    private void deleteForeign() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path each : files.filter(CacheFolder::isVisits).toList()) {
                Files.delete(each);
            }
        }
    }

    private static boolean isVisits(Path file) {
        return file.getFileName().toString().startsWith(VISITS);
    }

    /** The file for what a key stands for; it need not be there. */
    Path visits(String key) {
        return path.resolve(VISITS + key + ".duckdb");
    }

    /** Deletes what was not used for longest. */
    void forgetOld() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            List<Path> old =
                    files.filter(CacheFolder::isVisits)
                            .sorted(Comparator.comparing(CacheFolder::lastUsed).reversed())
                            .skip(KEPT)
                            .toList();
            for (Path each : old) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /**
     * Deletes the folder.
     *
     * @return where it was; empty when there was none
     */
    public Optional<Path> clear() throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        RunFolder.delete(path);
        return Optional.of(path);
    }
}
