// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How this machine writes names of files, which Java learns from the locale. What is written
 * otherwise comes to the program with replacement characters, and no longer leads to the file.
 */
public final class NameEncoding {

    private static final char REPLACEMENT = '\uFFFD';

    private NameEncoding() {}

    /** Returns whether a name has lost characters because it is written otherwise. */
    public static boolean hasSpoilt(String name) {
        return name.indexOf(REPLACEMENT) >= 0;
    }

    /** Returns whether this machine can write a name. */
    public static boolean covers(String name) {
        return charset().newEncoder().canEncode(name);
    }

    private static Charset charset() {
        return Charset.forName(
                System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));
    }

    /** Says in a clause why such a name leads nowhere, and what helps. */
    public static String reason() {
        Charset charset = charset();
        return charset.equals(StandardCharsets.UTF_8)
                ? "its name is not UTF-8"
                : "its name is not %s. With LC_ALL=C.UTF-8, names are UTF-8"
                        .formatted(charset.name());
    }
}
