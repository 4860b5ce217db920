// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import java.sql.SQLException;

/**
 * A statement that the database could not run: a defect, or a machine without room. What the
 * database says may hold values of rows, so only the kind of its error is kept.
 */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException failure) {
        super(kind(failure));
        setStackTrace(failure.getStackTrace());
    }

    private static String kind(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf(':');
        return end < 0 ? "Error of the database" : message.substring(0, end);
    }

    /** Whether neither memory nor the folder for the rest had room. */
    public boolean isWithoutRoom() {
        return getMessage().contains("Out of Memory") || getMessage().contains("IO Error");
    }
}
