// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.maps.WorkTree;
import journey.dsl.configuration.HiddenNames;
import journey.dsl.flow.FlowFile;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * The maps of a repository as they were at a revision. Their texts stay in the repository and are
 * read from there. Symbolic links of the revision are left out.
 */
public final class Revision {

    private final Path workTree;
    private final RevisionFiles files;
    private final Map<String, String> formerNames = new HashMap<>();
    private final List<String> deletedNames = new ArrayList<>();

    private Revision(Path workTree, RevisionFiles files) {
        this.workTree = workTree;
        this.files = files;
    }

    /**
     * Reads the names of the maps.
     *
     * @param later the revision to compare with; empty for the work tree
     */
    static Revision read(
            Repository repository, Path workTree, RevCommit commit, Optional<RevCommit> later)
            throws IOException {
        Revision revision =
                new Revision(
                        workTree,
                        new RevisionFiles(
                                repository,
                                commit,
                                files(repository, commit, MapFiles.EXTENSION),
                                files(repository, commit, FlowFile.SUFFIX)));
        for (DiffEntry entry : FileChanges.since(repository, commit, later)) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                // What was found in a file that is renamed since is not new.
                revision.formerNames.put(entry.getNewPath(), entry.getOldPath());
            } else if (entry.getChangeType() == DiffEntry.ChangeType.DELETE) {
                revision.deletedNames.add(entry.getOldPath());
            }
        }
        return revision;
    }

    private static TreeMap<String, ObjectId> files(
            Repository repository, RevCommit commit, String suffix) throws IOException {
        TreeMap<String, ObjectId> found = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(PathSuffixFilter.create(suffix));
            while (walk.next()) {
                FileMode mode = walk.getFileMode(0);
                if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
                    found.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        }
        return found;
    }

    /** Reads the maps of this revision, and what they import, for a resource set. */
    public URIHandler files() {
        return files;
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
        String place = formerNames.getOrDefault(name, name);
        if (files.has(place)) {
            return List.of(map(place, slashed(path.normalize())));
        }
        return files.in(place).stream()
                .map(file -> Path.of(file.substring(prefix(place).length())))
                .filter(file -> !HiddenNames.containsAny(file))
                .map(
                        file ->
                                map(
                                        prefix(place) + slashed(file),
                                        slashed(path.resolve(file).normalize())))
                .sorted()
                .toList();
    }

    /** What the names of all files in a folder begin with. */
    static String prefix(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    private MapFile map(String place, String name) {
        return new MapFile(workTree.resolve(place), name, files.uri(place));
    }

    /** The name of a path from the top of the work tree, also when nothing is there any more. */
    private String nameOf(Path path) {
        Path real = WorkTree.real(path);
        if (!real.startsWith(workTree)) {
            throw new InputException(
                    "'%s' is not in the work tree '%s'.".formatted(path, workTree));
        }
        return slashed(workTree.relativize(real));
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
        String place = formerNames.getOrDefault(path, path);
        return files.has(place) ? Optional.of(map(place, map.name())) : Optional.empty();
    }

    /** The maps that are no longer there: what only they used is unused since. */
    public List<MapFile> deleted() {
        return deletedNames.stream()
                .filter(files::has)
                .filter(name -> !HiddenNames.containsAny(Path.of(name)))
                .map(name -> map(name, name))
                .toList();
    }
}
