// SPDX-License-Identifier: EPL-2.0
package journey.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in {@code src/test/resources/render}. Run with {@code -Djourney.golden=update} to
 * write them anew, and review what changed.
 */
public final class Goldens {

    private static final Path FOLDER = Path.of("src/test/resources/render");

    private Goldens() {}

    /** Asserts that a text is as in a file. */
    public static void assertGolden(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertTrue(Files.exists(golden), () -> "no " + golden + "; it would be:\n" + actual);
        assertEquals(Files.readString(golden), actual);
    }
}
