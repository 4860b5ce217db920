// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.configuration.HiddenNames;
import journey.dsl.resource.SymbolicLinks;

/** Finds the .journey files behind the paths of a command line. */
public final class MapFiles {

    /** How the names of maps end. */
    public static final String EXTENSION = ".journey";

    private MapFiles() {}

    /**
     * The files behind the paths: a file stands for itself, a folder for the .journey files in it
     * and its folders, except what is hidden (see {@link HiddenNames}) and what git ignores. No
     * file twice; sorted by name.
     *
     * @throws InputException when a path leads nowhere, or all of them to no .journey file
     */
    public static List<MapFile> find(Collection<Path> paths) {
        List<MapFile> found = findAny(paths);
        if (found.isEmpty()) {
            throw new InputException(
                    "There is no .journey file in %s."
                            .formatted(
                                    String.join(
                                            ", ", paths.stream().map(Path::toString).toList())));
        }
        return found;
    }

    /**
     * The same, but it is no mistake when folders hold no .journey file.
     *
     * @throws InputException when a path leads nowhere
     */
    public static List<MapFile> findAny(Collection<Path> paths) {
        SortedMap<Path, MapFile> found = new TreeMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, found);
            } else if (Files.exists(path)) {
                add(path, found);
            } else {
                throw new InputException("There is no file or folder '%s'.".formatted(path));
            }
        }
        return found.values().stream().sorted().toList();
    }

    /**
     * The map of a name; for a folder, one that might be in it.
     *
     * @throws InputException when the path leads nowhere
     */
    public static MapFile named(Path path) {
        try {
            Path real = path.toRealPath();
            return Files.isDirectory(real)
                    ? new MapFile(real.resolve("any" + EXTENSION), path.toString())
                    : new MapFile(real, path.toString());
        } catch (IOException e) {
            throw new InputException("There is no file or folder '%s'.".formatted(path), e);
        }
    }

    private static void walk(Path folder, SortedMap<Path, MapFile> found) {
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(real, visitor(folder, real, found));
        } catch (IOException e) {
            throw new InputException(
                    "The folder '%s' cannot be read: %s".formatted(folder, Reasons.of(e)), e);
        }
    }

    /** Visits the files of a folder, behind symbolic links, and keeps the name the user gave it. */
    private static FileVisitor<Path> visitor(
            Path folder, Path real, SortedMap<Path, MapFile> found) {
        IgnoredFiles ignored = IgnoredFiles.of(real);
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
                boolean skip = !dir.equals(real) && (isHidden(dir) || ignored.containsFolder(dir));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs)
                    throws IOException {
                if (file.getFileName().toString().endsWith(EXTENSION)
                        && !isHidden(file)
                        && Files.isRegularFile(file)
                        && !ignored.containsFile(file)) {
                    Path named = folder.resolve(real.relativize(file));
                    if (attrs.isSymbolicLink()) {
                        requireInside(file, named);
                    }
                    add(named, found);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** A link that was found, and not named by the user, may come from anybody. */
    private static void requireInside(Path link, Path named) throws IOException {
        if (SymbolicLinks.leadOut(link.getParent(), link.toRealPath())) {
            throw new InputException(
                    "'%s' is a symbolic link that leads out of this repository.".formatted(named));
        }
    }

    private static boolean isHidden(Path path) {
        return HiddenNames.contains(path.getFileName().toString());
    }

    private static void add(Path path, SortedMap<Path, MapFile> found) {
        try {
            Path real = path.toRealPath();
            String name = path.normalize().toString().replace('\\', '/');
            if (!real.toString().endsWith(EXTENSION)) {
                throw new InputException("'%s' is not a .journey file.".formatted(path));
            }
            found.merge(
                    real,
                    new MapFile(real, name),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        } catch (IOException e) {
            throw new InputException(
                    "The file '%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
        }
    }
}
