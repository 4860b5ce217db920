// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.sql.DatabaseException;

/** Has the database read a regular text with cells. */
record RegularText(DataFile file, TextLayout layout, TextShape shape) {

    /**
     * Loads the rows.
     *
     * @param positions of the wanted columns in the text, from 0; -1 for those that are not there
     * @return false when the database does not read what the text holds; the table is as before
     */
    boolean load(RowTable table, int[] positions) {
        List<String> texts =
                Arrays.stream(positions)
                        .mapToObj(position -> position < 0 ? "NULL" : "k" + position)
                        .toList();
        try {
            table.insert(
                    String.valueOf(-1 - layout.rowsBefore()),
                    texts,
                    call(),
                    file.databasePath(),
                    String.valueOf(layout.delimiter().sign()));
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw e;
            }
            table.clear();
            return false;
        }
        boolean isWhole = table.rows() == shape.records() - layout.rowsBefore();
        if (!isWhole) {
            table.clear();
        }
        return isWhole;
    }

    private String call() {
        String columns =
                IntStream.range(0, layout.width())
                        .mapToObj(i -> "'k" + i + "': 'VARCHAR'")
                        .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(?, delim = ?, columns = "
                + columns
                + ", auto_detect = false, header = false, quote = '\"', escape = '\"', skip = "
                + layout.rowsBefore()
                + ", new_line = '"
                + shape.lineEnd()
                + "', max_line_size = 16777216, buffer_size = 33554432, compression = '"
                + file.compression().databaseName()
                + "')";
    }
}
