// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.util.Set;

/** A way in which files hold rows. */
public interface RowFormat {

    /** Its name for people: {@code JSON lines}. */
    String label();

    /**
     * The columns of a file, in the order of the file.
     *
     * @throws IOException when the file cannot be read; {@link UnreadableDataException} when it is
     *     known why
     */
    Set<String> columns(DataFile file, FileProblems problems) throws IOException;

    /**
     * Loads the rows of a file into a table.
     *
     * @return all columns of the file, also those that nobody wants
     * @throws IOException when the file cannot be read to its end; the rows before stay
     */
    Set<String> load(DataFile file, RowTable table) throws IOException;
}
