// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system refused to read or write, in words. */
final class Reasons {

    private Reasons() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist.";
        }
        String reason =
                e instanceof FileSystemException failure && failure.getReason() != null
                        ? failure.getReason()
                        : String.valueOf(e.getMessage());
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
