// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;

/**
 * A .journey file to work on.
 *
 * @param path the file, with symbolic links resolved
 * @param name how the user calls it, with '/' between folders
 */
record MapFile(Path path, String name) implements Comparable<MapFile> {

    URI uri() {
        return URI.createFileURI(path.toString());
    }

    @Override
    public int compareTo(MapFile other) {
        return name.compareTo(other.name);
    }
}
