// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import java.sql.SQLException;
import java.util.List;

/**
 * A statement that the database could not run: a defect, or a machine without room. What the
 * database says may hold values of rows, so only the kind of its error is kept.
 */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MEMORY = "Out of Memory Error";
    private static final String NOT_STARTED = "The database does not start";
    private static final String FULL = "The disk is full";

    /** What is said of a disk, or of a file that may not grow, without room. */
    private static final List<String> DISK =
            List.of(
                    "No space left on device",
                    "File too large",
                    "Disk quota exceeded",
                    "not enough space");

    public DatabaseException(SQLException failure) {
        super(kind(failure));
        setStackTrace(failure.getStackTrace());
    }

    private DatabaseException(String kind, LinkageError failure) {
        super(kind);
        setStackTrace(failure.getStackTrace());
    }

    static DatabaseException notStarted(LinkageError failure) {
        return new DatabaseException(NOT_STARTED, failure);
    }

    private static String kind(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains(MEMORY)) {
            return MEMORY;
        } else if (DISK.stream().anyMatch(message::contains)) {
            return FULL;
        }
        int end = message.indexOf(':');
        return end < 0 ? "Error of the database" : message.substring(0, end);
    }

    /** Whether the library of the database could not be unpacked or loaded. */
    public boolean isNotStarted() {
        return getMessage().equals(NOT_STARTED);
    }

    /** Whether neither memory nor the folder for the rest had room. */
    public boolean isWithoutRoom() {
        return getMessage().equals(MEMORY) || getMessage().equals(FULL);
    }
}
