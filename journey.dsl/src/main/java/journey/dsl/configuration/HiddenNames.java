// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.util.stream.StreamSupport;

/**
 * Names of files and folders that nobody looks for in a folder: hidden ones, such as the {@code
 * ._map.journey} that a Mac leaves beside a map on a share, and packages of other people. A file
 * that is named by itself is taken all the same.
 */
public final class HiddenNames {

    private static final String PACKAGES = "node_modules";

    private HiddenNames() {}

    /** Tells whether a file or folder of this name is passed over. */
    public static boolean contains(String name) {
        return name.startsWith(".") || name.equals(PACKAGES);
    }

    /**
     * Tells whether one of the names of a path is passed over.
     *
     * @param path relative to the folder that is searched, without {@code .} and {@code ..}
     */
    public static boolean containsAny(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(name -> contains(name.toString()));
    }
}
