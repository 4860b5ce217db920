// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Keeps the program from opening what only looks like a file: to open a pipe waits for somebody at
 * its other end, and a device such as {@code /dev/zero} never ends.
 */
public final class PlainFile {

    /** What the caller has opened for the program, by the names that the system gives to it. */
    private static final Pattern OPENED =
            Pattern.compile("/dev/(null|stdin|stdout|stderr|fd/\\d+)|/proc/(self|\\d+)/fd/\\d+");

    private PlainFile() {}

    /**
     * Reads a file as a whole, or what the caller has opened for the program.
     *
     * @throws IOException when it is something else or cannot be read; the reason of a {@link
     *     FileSystemException} says what it is
     */
    public static byte[] read(Path file) throws IOException {
        require(file);
        return Files.readAllBytes(file);
    }

    /**
     * Requires that there is a file, or something that the caller has opened for the program.
     *
     * @throws NoSuchFileException when there is nothing
     * @throws FileSystemException when it is something else, with what it is as its reason
     */
    public static void require(Path file) throws IOException {
        if (OPENED.matcher(file.toAbsolutePath().normalize().toString()).matches()) {
            return;
        }
        BasicFileAttributes attributes = attributes(file);
        if (attributes.isDirectory()) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(
                    file.toString(), null, "it is a pipe or a device, not a file");
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isSymbolicLink(file)) {
                throw e;
            }
            // The system's own words for a circle of links differ from system to system.
            FileSystemException dangling =
                    new FileSystemException(file.toString(), null, "it is a link to no file");
            dangling.initCause(e);
            throw dangling;
        }
    }
}
