// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A format whose rows are read one after another. */
abstract class StreamedFormat implements RowFormat {

    /**
     * Reads all rows.
     *
     * @param wanted the columns whose values the sink gets
     * @return all columns of the file
     */
    abstract Set<String> read(
            DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException;

    @Override
    public Set<String> columns(DataFile file, FileProblems problems) throws IOException {
        return read(file, List.of(), (line, values) -> {}, problems);
    }

    @Override
    public Set<String> load(DataFile file, RowTable table) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        table.append(rows -> columns.addAll(read(file, table.wanted(), rows, table.problems())));
        return columns;
    }
}
