// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.cli.files.MapFile;
import journey.cli.files.MapFiles;
import journey.cli.files.Reasons;
import journey.dsl.configuration.HiddenNames;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * The maps of a repository as they were at a revision, in a folder for the time being. Symbolic
 * links of the revision are left out.
 */
public final class Revision implements AutoCloseable {

    private final Path workTree;
    private final Path folder;
    private final Map<String, String> formerNames = new HashMap<>();
    private final List<String> deletedNames = new ArrayList<>();

    private Revision(Path workTree, Path folder) {
        this.workTree = workTree;
        this.folder = folder;
    }

    /**
     * Reads the maps of a revision, which are to be compared with those of the work tree.
     *
     * @param file any file or folder in the work tree
     * @param name as git names revisions: {@code main}, {@code HEAD~3}, {@code v1.2}
     * @throws InputException when there is no repository, or it has no such revision
     */
    public static Revision read(Path file, String name) {
        return read(file, name, Optional.empty());
    }

    /**
     * Reads the maps of a revision, which are to be compared with those of another one.
     *
     * @param later the other revision; empty for the work tree
     * @throws InputException when there is no repository, or it has no such revision
     */
    public static Revision read(Path file, String name, Optional<String> later) {
        return GitRepository.reading(
                file,
                name,
                repository -> {
                    RevTree tree = GitRepository.commit(repository, name).getTree();
                    Path workTree = repository.getWorkTree().toPath().toRealPath();
                    Path folder = Files.createTempDirectory("journey-since-").toRealPath();
                    Revision revision = new Revision(workTree, folder);
                    try {
                        revision.write(repository, tree);
                        revision.findRenamedAndDeleted(repository, tree, later);
                    } catch (IOException | RuntimeException e) {
                        revision.close();
                        throw e;
                    }
                    return revision;
                });
    }

    private void write(Repository repository, RevTree tree) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            walk.setFilter(PathSuffixFilter.create(MapFiles.EXTENSION));
            while (walk.next()) {
                Path file = folder.resolve(walk.getPathString()).normalize();
                boolean plain =
                        walk.getFileMode(0) == FileMode.REGULAR_FILE
                                || walk.getFileMode(0) == FileMode.EXECUTABLE_FILE;
                if (plain && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    try (InputStream in =
                            walk.getObjectReader().open(walk.getObjectId(0)).openStream()) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    /** Files that were renamed since: their findings are not new; and files that are gone. */
    private void findRenamedAndDeleted(Repository repository, RevTree tree, Optional<String> later)
            throws IOException {
        for (DiffEntry entry : FileChanges.since(repository, tree, later)) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                formerNames.put(entry.getNewPath(), entry.getOldPath());
            } else if (entry.getChangeType() == DiffEntry.ChangeType.DELETE) {
                deletedNames.add(entry.getOldPath());
            }
        }
    }

    /**
     * The maps behind a path as they were, sorted; none when the revision does not have it.
     *
     * @param path a file or folder that is or was in the work tree; a file goes by the name that it
     *     has later
     * @throws InputException when the path is in another work tree, or cannot be read
     */
    public List<MapFile> in(Path path) {
        String name = nameOf(path);
        Path place = folder.resolve(formerNames.getOrDefault(name, name));
        if (Files.isRegularFile(place)) {
            return List.of(new MapFile(place, slashed(path.normalize())));
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !HiddenNames.containsAny(place.relativize(file)))
                    .map(
                            file ->
                                    new MapFile(
                                            file,
                                            slashed(
                                                    path.resolve(place.relativize(file).toString())
                                                            .normalize())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
        }
    }

    /** The name of a path from the top of the work tree, also when nothing is there any more. */
    private String nameOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            Path real = existing.toRealPath().resolve(existing.relativize(absolute));
            if (!real.startsWith(workTree)) {
                throw new InputException(
                        "'%s' is not in the work tree '%s'.".formatted(path, workTree));
            }
            return slashed(workTree.relativize(real));
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /**
     * A map as it was, under the name that it has today.
     *
     * @return empty when the revision does not have it
     */
    public Optional<MapFile> of(MapFile map) {
        if (!map.path().startsWith(workTree)) {
            return Optional.empty();
        }
        String path = slashed(workTree.relativize(map.path()));
        Path file = folder.resolve(formerNames.getOrDefault(path, path));
        return Files.isRegularFile(file)
                ? Optional.of(new MapFile(file, map.name()))
                : Optional.empty();
    }

    /** The maps that are no longer there: what only they used is unused since. */
    public List<MapFile> deleted() {
        return deletedNames.stream()
                .filter(name -> !HiddenNames.containsAny(Path.of(name)))
                .map(name -> new MapFile(folder.resolve(name), name))
                .filter(map -> Files.isRegularFile(map.path()))
                .toList();
    }

    /** Removes the folder. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
