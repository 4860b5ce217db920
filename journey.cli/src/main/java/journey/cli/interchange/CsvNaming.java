// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.interchange.Spreadsheet.Row;

/**
 * Which cell of a row is the title of its moment. The column for moments comes first, then what the
 * customer does, then the touchpoint; where one of them names the moment, the others tell of it.
 */
final class CsvNaming {

    private static final List<CsvColumn> NAMING =
            List.of(CsvColumn.MOMENT, CsvColumn.ACTION, CsvColumn.TOUCHPOINT);

    private final Optional<CsvColumn> usual;

    CsvNaming(Spreadsheet sheet) {
        usual = NAMING.stream().filter(sheet::has).findFirst();
    }

    /** The cell of the column that names moments in this sheet; empty when it says nothing. */
    Optional<CsvCell> usual(Row row) {
        return usual.flatMap(column -> row.cells(column).stream().findFirst());
    }

    /** The first cell that can name a moment. */
    static Optional<CsvCell> any(Row row) {
        return NAMING.stream().flatMap(column -> row.cells(column).stream()).findFirst();
    }

    /**
     * The cells that could name a moment and do not.
     *
     * @param title the cell that names it; empty when that is one above
     */
    static Stream<CsvCell> others(Row row, CsvColumn column, Optional<CsvCell> title) {
        return row.cells(column).stream().filter(cell -> !title.equals(Optional.of(cell)));
    }
}
