// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import journey.dsl.resource.NameEncoding;

/** Reads paths as they are given on a command line, or made of the names in a map. */
public final class GivenPath {

    private GivenPath() {}

    /**
     * The path of a name.
     *
     * @throws InputException when no file can have this name here
     */
    public static Path of(String name) {
        try {
            Path path = Path.of(name);
            if (!NameEncoding.hasSpoilt(name) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        } catch (InvalidPathException e) {
            if (!NameEncoding.hasSpoilt(name)) {
                throw refusal(e);
            }
        }
        throw new InputException(
                "There is no file or folder '%s': %s.".formatted(name, NameEncoding.reason()));
    }

    /** Says that no file can have a name here. */
    public static InputException refusal(InvalidPathException e) {
        String name = e.getInput();
        return new InputException(
                NameEncoding.covers(name)
                        ? "'%s' is no name of a file here.".formatted(name)
                        : "There can be no file '%s' here: %s."
                                .formatted(name, NameEncoding.reason()),
                e);
    }

    /** Tells whether there is a file or folder of this name. */
    public static boolean leadsToFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
