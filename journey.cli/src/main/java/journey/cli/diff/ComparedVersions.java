// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.cli.files.InputException;
import journey.cli.git.GitRepository;
import journey.cli.git.Repositories;
import journey.cli.git.Revision;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;

/** The two versions to compare. Revisions can be read as long as this is open. */
public final class ComparedVersions implements AutoCloseable {

    private static final String WORK_TREE = "work tree";

    /** What stands between two revisions; with three points, the first is where they parted. */
    private static final String RANGE = "..";

    /** What git hands to a difftool for the version in which there is no such file. */
    private static final Path NOTHING = Path.of("/dev/null");

    private final ComparedVersion before;
    private final ComparedVersion after;
    private final Optional<GitRepository> repository;

    private ComparedVersions(
            ComparedVersion before, ComparedVersion after, Optional<GitRepository> repository) {
        this.before = before;
        this.after = after;
        this.repository = repository;
    }

    ComparedVersion before() {
        return before;
    }

    ComparedVersion after() {
        return after;
    }

    /**
     * Compares two files whatever they are called, or two folders file by file.
     *
     * @throws InputException when one of them is not there, or one is a file and one a folder
     */
    public static ComparedVersions of(Path before, Path after) {
        if (Files.isDirectory(before) != Files.isDirectory(after)) {
            throw new InputException(
                    "'%s' and '%s' cannot be compared: one is a file, the other is a folder."
                            .formatted(before, after));
        }
        return new ComparedVersions(version(before), version(after), Optional.empty());
    }

    private static ComparedVersion version(Path path) {
        if (path.equals(NOTHING)) {
            return new ComparedVersion(slashed(path), List.of());
        }
        List<VersionedMap> maps =
                MapFiles.find(List.of(path)).stream()
                        .map(map -> new VersionedMap(map, nameIn(path, map)))
                        .toList();
        return new ComparedVersion(slashed(path), maps);
    }

    /** The name of a file within a folder; none for a file that is compared by itself. */
    private static String nameIn(Path path, MapFile map) {
        return Files.isDirectory(path)
                ? slashed(path.normalize().relativize(Path.of(map.name())))
                : "";
    }

    /**
     * Compares a revision with the work tree.
     *
     * @param paths files and folders that are or were in the work tree
     * @throws InputException when there is no such revision, or it has nothing to compare
     */
    public static ComparedVersions against(
            String revision, List<Path> paths, Repositories repositories) {
        return closedOnFailure(
                repositories.of(paths.get(0), revision),
                repository -> {
                    Revision past = repository.revision(revision);
                    List<Path> present = paths.stream().filter(Files::exists).toList();
                    List<VersionedMap> now =
                            MapFiles.findAny(present).stream()
                                    .map(map -> new VersionedMap(map, map.name()))
                                    .toList();
                    return new ComparedVersions(
                            version(past, revision, revision, paths),
                            new ComparedVersion(WORK_TREE, now),
                            Optional.of(repository));
                },
                paths);
    }

    /** Tells whether an argument names two revisions: {@code main..HEAD}. */
    public static boolean isRange(String argument) {
        return argument.contains(RANGE);
    }

    /**
     * Compares two revisions, {@code main..HEAD}, or with three points the revision where both
     * parted with the second one. One that is left out is HEAD.
     *
     * @param paths files and folders that are or were in the work tree
     * @throws InputException when there is no such revision, or they have nothing to compare
     */
    public static ComparedVersions between(
            String range, List<Path> paths, Repositories repositories) {
        int points = range.indexOf(RANGE);
        boolean fromParting = range.startsWith(RANGE + ".", points);
        String one = orHead(range.substring(0, points));
        String other = orHead(range.substring(points + (fromParting ? 3 : 2)));
        return closedOnFailure(
                repositories.of(paths.get(0), one),
                repository -> {
                    String start = fromParting ? repository.common(one, other) : one;
                    Revision former = repository.revision(start, other);
                    Revision latter = repository.revision(other, other);
                    return new ComparedVersions(
                            version(former, fromParting ? one + "..." : one, one, paths),
                            version(latter, other, other, paths),
                            Optional.of(repository));
                },
                paths);
    }

    private static String orHead(String revision) {
        return revision.isEmpty() ? "HEAD" : revision;
    }

    private static ComparedVersion version(
            Revision revision, String name, String prefix, List<Path> paths) {
        List<VersionedMap> maps =
                paths.stream()
                        .flatMap(path -> revision.in(path).stream())
                        .distinct()
                        .map(map -> new VersionedMap(called(map, prefix), map.name()))
                        .toList();
        return new ComparedVersion(name, maps, List.of(revision.files()));
    }

    private static MapFile called(MapFile map, String prefix) {
        return new MapFile(map.path(), prefix + ":" + map.name(), map.uri());
    }

    private static ComparedVersions closedOnFailure(
            GitRepository repository,
            Function<GitRepository, ComparedVersions> making,
            List<Path> paths) {
        boolean isMade = false;
        try {
            ComparedVersions versions = making.apply(repository);
            if (versions.before.maps().isEmpty() && versions.after.maps().isEmpty()) {
                throw new InputException(
                        "There is no .journey file in %s, neither before nor now."
                                .formatted(
                                        String.join(
                                                ", ",
                                                paths.stream().map(Path::toString).toList())));
            }
            isMade = true;
            return versions;
        } finally {
            if (!isMade) {
                repository.close();
            }
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Closes the repository of the revisions. */
    @Override
    public void close() {
        repository.ifPresent(GitRepository::close);
    }
}
