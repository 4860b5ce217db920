// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;

/**
 * A .journey file to work on.
 *
 * @param path the file, with symbolic links resolved
 * @param name how the user calls it, with '/' between folders
 */
public record MapFile(Path path, String name) implements Comparable<MapFile> {

    public URI uri() {
        return URI.createFileURI(path.toString());
    }

    @Override
    public int compareTo(MapFile other) {
        return name.compareTo(other.name);
    }
}
