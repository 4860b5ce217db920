// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why the system refused to read or write, in words. */
public final class Reasons {

    /** How a file stream says what the system said: the path, and the reason in parentheses. */
    private static final Pattern STREAMED = Pattern.compile(".*\\(([^()]+)\\)", Pattern.DOTALL);

    private Reasons() {}

    public static String of(IOException e) {
        if (e instanceof AccessDeniedException denied && denied.getReason() == null) {
            return "permission denied.";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist.";
        }
        String reason = reasonOf(e);
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private static String reasonOf(IOException e) {
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        String message = String.valueOf(e.getMessage());
        Matcher streamed = STREAMED.matcher(message);
        return e instanceof FileNotFoundException && streamed.matches()
                ? streamed.group(1)
                : message;
    }
}
