// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.util.List;
import journey.model.Source;

/** Brings the rows of a source into a database. */
@FunctionalInterface
public interface RowReader {

    /**
     * Makes a table of the rows. What is wrong with them is told in the answer.
     *
     * @param columns the columns of the files that are wanted
     * @param relation the name of the table
     */
    SourceRows load(Source source, List<String> columns, String relation);
}
