// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files by where they are, also before they are written. */
public final class PlacedFile {

    private PlacedFile() {}

    /**
     * The path of a file without symbolic links.
     *
     * @param file which need not be there, nor its folder
     */
    public static Path real(Path file) throws IOException {
        Path there = file.toAbsolutePath().normalize();
        Path missing = there.getFileSystem().getPath("");
        while (!Files.exists(there) && there.getParent() != null) {
            missing = there.getFileName().resolve(missing);
            there = there.getParent();
        }
        Path real = there.toRealPath();
        return missing.toString().isEmpty() ? real : real.resolve(missing).normalize();
    }

    /**
     * The text with which a map names a file: its path from the folder of the map, with '/' between
     * folders. Signs that stand for others are asked for as any one sign.
     *
     * @param map which need not be there yet
     */
    public static String from(Path map, Path file) throws IOException {
        Path folder = real(map).getParent();
        Path target = real(file.toAbsolutePath().getParent()).resolve(file.getFileName());
        boolean isReachable = target.getRoot().equals(folder.getRoot());
        Path path = isReachable ? folder.relativize(target) : target;
        return path.toString().replace('\\', '/').replaceAll("[*?]", "?");
    }
}
