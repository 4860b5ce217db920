// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import journey.data.problem.DataProblem.Severity;

/**
 * CSV and its kin: cells with commas, semicolons, tabs or bars between them, quoted as RFC 4180 has
 * it. The database reads regular files, several times faster; all others are read here, where each
 * row knows its line. Both give the same rows.
 */
final class DelimitedFormat implements RowFormat {

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public Set<String> columns(DataFile file, FileProblems problems) throws IOException {
        return new LinkedHashSet<>(TextLayout.of(file).header(problems).names());
    }

    @Override
    public Set<String> load(DataFile file, RowTable table) throws IOException {
        TextLayout layout = TextLayout.of(file);
        Header header = layout.header(table.problems());
        int[] positions = header.positions(table.wanted());
        TextShape shape = shape(file, layout);
        boolean isPlain = shape.isRegular() && TextEncoding.of(file.head()) == TextEncoding.UTF_8;
        if (!isPlain || !new RegularText(file, layout, shape).load(table, positions)) {
            table.append(rows -> read(file, layout, shape, rows, positions, table.problems()));
        }
        return new LinkedHashSet<>(header.names());
    }

    private static TextShape shape(DataFile file, TextLayout layout) throws IOException {
        try (TextReader text = file.text()) {
            return TextShape.of(text, layout.delimiter().sign());
        }
    }

    private static void read(
            DataFile file,
            TextLayout layout,
            TextShape shape,
            RowSink rows,
            int[] positions,
            FileProblems problems)
            throws IOException {
        long whole = shape.records() - (shape.openQuote() > 0 ? 1 : 0);
        long line = 0;
        String[] values = new String[positions.length];
        try (TextReader text = file.text();
                CsvReader<CsvRecord> reader =
                        Delimiter.reader(layout.delimiter().sign()).ofCsvRecord(text)) {
            var records = reader.iterator();
            for (long i = 0; i < whole && records.hasNext(); i++) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (i >= layout.rowsBefore()) {
                    faults(record, layout.width(), problems);
                    for (int column = 0; column < values.length; column++) {
                        int position = positions[column];
                        boolean isThere = position >= 0 && position < record.getFieldCount();
                        values[column] = isThere ? record.getField(position) : null;
                    }
                    rows.row(line, values);
                }
            }
            text.tell(problems);
        } catch (CsvParseException e) {
            throw new UnreadableDataException(
                    line + 1, "The row after line %d is too long to be one.".formatted(line));
        }
        if (shape.openQuote() > 0) {
            problems.tell(
                    Severity.WARNING,
                    shape.openQuote(),
                    "A quote that opens here is never closed; the rows from here on are left out.");
        }
    }

    private static void faults(CsvRecord record, int width, FileProblems problems) {
        if (record.getFieldCount() < width) {
            problems.count(RowFault.TOO_SHORT, record.getStartingLineNumber());
        } else if (record.getFieldCount() > width) {
            problems.count(RowFault.TOO_LONG, record.getStartingLineNumber());
        }
    }
}
