// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.resource.RepositoryTop;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds the work tree of git that holds files. */
public final class WorkTree {

    private WorkTree() {}

    /**
     * The top folder of the work tree that a file or folder belongs to, if it belongs to one.
     *
     * @param path need not be there
     */
    public static Optional<Path> topOf(Path path) {
        return RepositoryTop.around(real(path));
    }

    /**
     * The folder of the repository that all its work trees share. The {@code .git} of a further
     * work tree and of a submodule is a file, which says where it is.
     *
     * @param top the top folder of a work tree
     * @return where the folder would be when {@code .git} is broken or not there
     */
    static Path repositoryOf(Path top) {
        Path git = top.resolve(".git");
        if (!Files.isRegularFile(git)) {
            return git;
        }
        try {
            return new FileRepositoryBuilder()
                    .setWorkTree(top.toFile())
                    .setup()
                    .getGitCommonDir()
                    .toPath();
        } catch (IOException | InvalidPathException e) {
            return git; // what needs a repository says what is wrong
        }
    }

    /**
     * The path without symbolic links. Of what is not there, the part that is there decides.
     *
     * @throws InputException when a folder on the way cannot be read
     */
    public static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            Path real = existing.toRealPath();
            int names = existing.getNameCount();
            return names == absolute.getNameCount()
                    ? real
                    : real.resolve(absolute.subpath(names, absolute.getNameCount())).normalize();
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
        }
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
        return topOf(files.get(0).path()).orElse(mine);
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
