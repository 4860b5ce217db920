// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import journey.cli.files.GivenPath;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.NewFolders;

/** The folder that pictures are written to. */
public final class PictureFolder {

    private final Path folder;
    private final AtomicFile files;

    /** The map that a file was written for, by its name in lower case: some systems see no more. */
    private final Map<String, MapFile> owners = new HashMap<>();

    public PictureFolder(Path folder, AtomicFile files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Makes the folder, unless it is there.
     *
     * @return what was made of it
     * @throws InputException when that cannot be done
     */
    public NewFolders create() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException("'%s' is a file, not a folder.".formatted(folder));
        }
        try {
            return NewFolders.make(folder);
        } catch (IOException e) {
            throw new InputException(
                    "The folder '%s' cannot be made: %s".formatted(folder, Reasons.of(e)), e);
        }
    }

    /**
     * Writes a file, which replaces an older one of the name.
     *
     * @return the path of the file
     * @throws InputException when it cannot be written, or was written for another map just now
     */
    public Path write(RenderRun.Rendered rendered, MapFile map) {
        Path file = folder.resolve(GivenPath.of(rendered.name()));
        MapFile owner = owners.putIfAbsent(rendered.name().toLowerCase(Locale.ROOT), map);
        if (owner != null) {
            throw new InputException(
                    "'%s' shows a journey of '%s' now, and cannot show that of '%s' too: render them into two folders."
                            .formatted(file, owner.name(), map.name()));
        }
        try {
            files.write(file, rendered.content());
        } catch (IOException e) {
            throw new InputException(
                    "'%s' cannot be written: %s".formatted(file, Reasons.of(e)), e);
        }
        return file;
    }
}
