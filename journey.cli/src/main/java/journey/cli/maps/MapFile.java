// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.nio.file.Path;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.loading.MapSet;
import journey.dsl.loading.Reading;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A .journey file to work on.
 *
 * @param path the file, with symbolic links resolved; for a file of a revision, where it is in the
 *     work tree, or was
 * @param name how the user calls it, with '/' between folders
 * @param uri where its text is read
 */
public record MapFile(Path path, String name, URI uri) implements Comparable<MapFile> {

    /** A file on the disk. */
    public MapFile(Path path, String name) {
        this(path, name, URI.createFileURI(path.toString()));
    }

    /**
     * Reads the file.
     *
     * @param maps what it is read together with
     * @throws InputException when it cannot be read
     */
    public XtextResource read(MapSet maps) {
        Reading reading = maps.read(uri());
        if (reading.failure() != null) {
            throw new InputException(
                    "'%s' cannot be read: %s".formatted(name, Reasons.of(reading.failure())),
                    reading.failure());
        }
        return reading.map();
    }

    @Override
    public int compareTo(MapFile other) {
        return name.compareTo(other.name);
    }
}
