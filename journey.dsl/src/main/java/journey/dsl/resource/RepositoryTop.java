// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the git repository around a file. This is the one way in which the program finds one. */
public final class RepositoryTop {

    private RepositoryTop() {}

    /**
     * The top folder of the work tree around a file or folder, if there is one.
     *
     * <p>Only what is called {@code .git} marks a work tree: as for git with {@code
     * safe.bareRepository=explicit}, a folder with the layout of a repository is none. Such a
     * folder can be committed, {@code .git} cannot, so that nobody who sends files decides which
     * repository they are compared with.
     *
     * @param real absolute, with symbolic links resolved; need not be there
     */
    public static Optional<Path> around(Path real) {
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
