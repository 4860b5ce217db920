// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import java.sql.SQLException;

/** A statement that the database could not run: a defect, or a machine without room. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
