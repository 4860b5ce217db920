// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;

/** A file that cannot be read, or not to its end. The message is a sentence for people. */
public final class UnreadableDataException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /**
     * @param line where it breaks off, from 1; 0 when that is not known
     * @param message a sentence that holds no value of the file
     */
    public UnreadableDataException(long line, String message) {
        super(message);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
