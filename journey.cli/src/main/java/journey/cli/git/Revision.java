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
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.util.io.NullOutputStream;

/**
 * The maps of a repository as they were at a revision, in a folder for the time being. Symbolic
 * links of the revision are left out.
 */
public final class Revision implements AutoCloseable {

    private static final String EXTENSION = ".journey";

    private final Path workTree;
    private final Path folder;
    private final Map<String, String> formerNames = new HashMap<>();
    private final List<String> deletedNames = new ArrayList<>();

    private Revision(Path workTree, Path folder) {
        this.workTree = workTree;
        this.folder = folder;
    }

    /**
     * Reads the maps of a revision.
     *
     * @param file any file or folder in the work tree
     * @param name as git names revisions: {@code main}, {@code HEAD~3}, {@code v1.2}
     * @throws InputException when there is no repository, or it has no such revision
     */
    public static Revision read(Path file, String name) {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(file.toFile()).setMustExist(true);
        if (builder.getGitDir() == null) {
            throw new InputException(
                    "'%s' is not in a git repository, which --since needs.".formatted(file));
        }
        try (Repository repository = builder.build()) {
            if (repository.isBare()) {
                throw new InputException(
                        "'%s' is in a bare repository, which has no files to compare."
                                .formatted(file));
            }
            RevTree tree = tree(repository, name);
            Path workTree = repository.getWorkTree().toPath().toRealPath();
            Path folder = Files.createTempDirectory("journey-since-").toRealPath();
            Revision revision = new Revision(workTree, folder);
            try {
                revision.write(repository, tree);
                revision.findRenamedAndDeleted(repository, tree);
            } catch (IOException | RuntimeException e) {
                revision.close();
                throw e;
            }
            return revision;
        } catch (IOException e) {
            throw new InputException(
                    "Revision '%s' cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static RevTree tree(Repository repository, String name) throws IOException {
        ObjectId id;
        try {
            id = repository.resolve(name + "^{commit}");
        } catch (RevisionSyntaxException e) {
            id = null;
        }
        if (id == null) {
            throw new InputException(
                    "There is no revision '%s' here. A shallow clone has only the latest ones."
                            .formatted(name));
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id).getTree();
        }
    }

    private void write(Repository repository, RevTree tree) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            walk.setFilter(PathSuffixFilter.create(EXTENSION));
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
    private void findRenamedAndDeleted(Repository repository, RevTree tree) throws IOException {
        for (DiffEntry entry : changes(repository, tree)) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                formerNames.put(entry.getNewPath(), entry.getOldPath());
            } else if (entry.getChangeType() == DiffEntry.ChangeType.DELETE) {
                deletedNames.add(entry.getOldPath());
            }
        }
    }

    /** The formatter alone would look for files of the work tree among those committed. */
    private static List<DiffEntry> changes(Repository repository, RevTree tree) throws IOException {
        try (DiffFormatter differences = new DiffFormatter(NullOutputStream.INSTANCE);
                ObjectReader reader = repository.newObjectReader()) {
            differences.setRepository(repository);
            differences.setPathFilter(PathSuffixFilter.create(EXTENSION));
            CanonicalTreeParser old = new CanonicalTreeParser();
            old.reset(reader, tree);
            RenameDetector renames = new RenameDetector(repository);
            renames.addAll(differences.scan(old, new FileTreeIterator(repository)));
            ContentSource.Pair contents =
                    new ContentSource.Pair(
                            ContentSource.create(reader),
                            ContentSource.create(new FileTreeIterator(repository)));
            return renames.compute(contents, NullProgressMonitor.INSTANCE);
        } catch (CanceledException e) {
            throw new IllegalStateException("nobody cancels", e);
        }
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
        String path = workTree.relativize(map.path()).toString().replace('\\', '/');
        Path file = folder.resolve(formerNames.getOrDefault(path, path));
        return Files.isRegularFile(file)
                ? Optional.of(new MapFile(file, map.name()))
                : Optional.empty();
    }

    /** The maps that are no longer there: what only they used is unused since. */
    public List<MapFile> deleted() {
        return deletedNames.stream()
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
