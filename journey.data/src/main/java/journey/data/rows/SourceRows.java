// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.nio.file.Path;
import java.util.List;
import journey.data.problem.DataProblem;
import journey.model.Source;

/**
 * The rows of a source as they stand in its files.
 *
 * @param relation the view of the database that shows them: {@code row} (BIGINT, the place among
 *     all rows, from 0), {@code file} (INTEGER, an index into files), {@code line} (BIGINT, from 1,
 *     where the row begins) and a column of texts for each of the columns, {@code c0}, {@code c1}
 *     and so on; what is missing is the empty text
 * @param columns the columns of the files that were asked for, in the order of the table
 * @param files the files that were read, sorted by name
 * @param rows how many rows each of the files has
 * @param problems what could not be read
 */
public record SourceRows(
        Source source,
        String relation,
        List<String> columns,
        List<Path> files,
        List<Long> rows,
        List<DataProblem> problems) {

    /** The table behind the view. */
    public String table() {
        return relation + "_rows";
    }

    /** The column of the table that holds a column of the files. */
    public String column(String name) {
        return "c" + columns.indexOf(name);
    }
}
