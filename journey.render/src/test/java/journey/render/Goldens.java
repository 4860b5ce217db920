// SPDX-License-Identifier: EPL-2.0
package journey.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts and pictures in {@code src/test/resources/render}. Run with {@code
 * -Djourney.golden=update} to write them anew, and review what changed.
 */
public final class Goldens {

    private static final Path FOLDER = Path.of("src/test/resources/render");

    /** Up to which difference two pictures are the same. */
    private static final double SAME = 6;

    private Goldens() {}

    /** Asserts that a text is as in a file. */
    public static void assertGolden(String name, String actual) throws IOException {
        Path golden = golden(name, actual.getBytes(StandardCharsets.UTF_8));
        assertTrue(Files.exists(golden), () -> "no " + golden + "; it would be:\n" + actual);
        assertEquals(Files.readString(golden), actual);
    }

    /** Asserts that a picture in PNG looks as in a file, see {@link PictureDifference}. */
    public static void assertGolden(String name, byte[] actual) throws IOException {
        Path golden = golden(name, actual);
        assertTrue(Files.exists(golden), () -> "no " + golden);
        double difference = PictureDifference.largest(Files.readAllBytes(golden), actual);
        assertTrue(difference <= SAME, () -> golden + " differs by " + difference);
    }

    private static Path golden(String name, byte[] actual) throws IOException {
        Path golden = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, actual);
        }
        return golden;
    }
}
