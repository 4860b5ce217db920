// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Where symbolic links lead, and where they must not. */
public final class SymbolicLinks {

    private SymbolicLinks() {}

    /** Returns whether the links of a path lead in a circle, so that no file is behind it. */
    public static boolean leadInCircle(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (int depth = 1; depth <= absolute.getNameCount(); depth++) {
            Path part = absolute.getRoot().resolve(absolute.subpath(0, depth));
            Set<Path> seen = new HashSet<>();
            while (Files.isSymbolicLink(part)) {
                if (!seen.add(part)) {
                    return true;
                }
                part = target(part);
            }
        }
        return false;
    }

    /**
     * Returns whether a link leads out of the git repository in which it stands. A repository may
     * come from somebody else; its links must not show what is around it. Files that are in no
     * repository are the user's own, and may lead anywhere.
     *
     * @param folder where the link stands, with its own links resolved
     * @param real the file that it leads to, with all links resolved
     */
    public static boolean leadOut(Path folder, Path real) {
        return RepositoryTop.around(folder).filter(top -> !real.startsWith(top)).isPresent();
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException e) {
            return link; // gone meanwhile, which the caller sees when it reads the file
        }
    }
}
