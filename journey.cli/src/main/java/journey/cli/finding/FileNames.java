// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import journey.cli.maps.MapFile;

/**
 * Names files as programs that read a report find them again: from the folder of the project, with
 * '/' between folders; by the whole path when they are outside of it.
 *
 * @param root the folder of the project, with symbolic links resolved
 */
public record FileNames(Path root) {

    public String of(MapFile file) {
        Path path = isInside(file) ? root.relativize(file.path()) : file.path();
        return path.toString().replace('\\', '/');
    }

    public boolean isInside(MapFile file) {
        return file.path().startsWith(root);
    }

    /** The name as a URI: a relative reference inside of the project, otherwise a file URI. */
    public String uriOf(MapFile file) {
        if (!isInside(file)) {
            return file.path().toUri().toString();
        }
        try {
            // A colon in the first part would make that part a scheme.
            return new URI(null, null, of(file), null).toASCIIString().replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
