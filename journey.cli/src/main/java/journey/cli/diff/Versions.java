// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.files.MapFile;
import journey.cli.files.MapFiles;
import journey.cli.git.GitRepository;
import journey.cli.git.Revision;

/** The two versions to compare. Revisions are in folders of their own as long as this is open. */
public final class Versions implements AutoCloseable {

    private static final String WORK_TREE = "work tree";

    /** What stands between two revisions; with three points, the first is where they parted. */
    private static final String RANGE = "..";

    /** What git hands to a difftool for the version in which there is no such file. */
    private static final Path NOTHING = Path.of("/dev/null");

    private final Version before;
    private final Version after;
    private final List<Revision> revisions;

    private Versions(Version before, Version after, List<Revision> revisions) {
        this.before = before;
        this.after = after;
        this.revisions = revisions;
    }

    Version before() {
        return before;
    }

    Version after() {
        return after;
    }

    /**
     * Compares two files whatever they are called, or two folders file by file.
     *
     * @throws InputException when one of them is not there, or one is a file and one a folder
     */
    public static Versions of(Path before, Path after) {
        if (Files.isDirectory(before) != Files.isDirectory(after)) {
            throw new InputException(
                    "'%s' and '%s' cannot be compared: one is a file, the other is a folder."
                            .formatted(before, after));
        }
        return new Versions(version(before), version(after), List.of());
    }

    private static Version version(Path path) {
        if (path.equals(NOTHING)) {
            return new Version(slashed(path), List.of());
        }
        List<VersionedMap> maps =
                MapFiles.find(List.of(path)).stream()
                        .map(map -> new VersionedMap(map, nameIn(path, map)))
                        .toList();
        return new Version(slashed(path), maps);
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
    public static Versions against(String revision, List<Path> paths) {
        Revision past = Revision.read(paths.get(0), revision);
        return closedOnFailure(
                List.of(past),
                () -> {
                    List<Path> present = paths.stream().filter(Files::exists).toList();
                    List<VersionedMap> now =
                            MapFiles.findAny(present).stream()
                                    .map(map -> new VersionedMap(map, map.name()))
                                    .toList();
                    return new Versions(
                            new Version(revision, maps(past, revision, paths)),
                            new Version(WORK_TREE, now),
                            List.of(past));
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
    public static Versions between(String range, List<Path> paths) {
        int points = range.indexOf(RANGE);
        boolean fromParting = range.startsWith(RANGE + ".", points);
        String one = orHead(range.substring(0, points));
        String other = orHead(range.substring(points + (fromParting ? 3 : 2)));
        String start = fromParting ? GitRepository.common(paths.get(0), one, other) : one;
        List<Revision> revisions = new ArrayList<>();
        revisions.add(Revision.read(paths.get(0), start, Optional.of(other)));
        return closedOnFailure(
                revisions,
                () -> {
                    revisions.add(Revision.read(paths.get(0), other, Optional.of(other)));
                    return new Versions(
                            new Version(
                                    fromParting ? one + "..." : one,
                                    maps(revisions.get(0), one, paths)),
                            new Version(other, maps(revisions.get(1), other, paths)),
                            revisions);
                },
                paths);
    }

    private static String orHead(String revision) {
        return revision.isEmpty() ? "HEAD" : revision;
    }

    private static List<VersionedMap> maps(Revision revision, String name, List<Path> paths) {
        return paths.stream()
                .flatMap(path -> revision.in(path).stream())
                .distinct()
                .map(
                        map ->
                                new VersionedMap(
                                        new MapFile(map.path(), name + ":" + map.name()),
                                        map.name()))
                .toList();
    }

    private interface Making {
        Versions make();
    }

    private static Versions closedOnFailure(
            List<Revision> revisions, Making making, List<Path> paths) {
        try {
            Versions versions = making.make();
            if (versions.before.maps().isEmpty() && versions.after.maps().isEmpty()) {
                throw new InputException(
                        "There is no .journey file in %s, neither before nor now."
                                .formatted(
                                        String.join(
                                                ", ",
                                                paths.stream().map(Path::toString).toList())));
            }
            return versions;
        } catch (RuntimeException e) {
            close(revisions);
            throw e;
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Removes the folders of the revisions. */
    @Override
    public void close() {
        close(revisions);
    }

    private static void close(List<Revision> revisions) {
        for (Revision revision : revisions) {
            try {
                revision.close();
            } catch (IOException e) {
                throw new InputException("The files of a revision cannot be removed.", e);
            }
        }
    }
}
