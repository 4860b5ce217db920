// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a spreadsheet, XLSX. The line of a row is its number in the sheet. */
final class SpreadsheetFormat extends StreamedFormat {

    @Override
    public String label() {
        return "XLSX";
    }

    @Override
    Set<String> read(DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException {
        try (ReadableWorkbook workbook = open(file);
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return read(sheet.iterator(), new SheetCells(), wanted, rows, problems);
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableDataException(0, "The spreadsheet is damaged.");
        }
    }

    /** Opens a spreadsheet; without formats of cells there are no days in it. */
    private static ReadableWorkbook open(DataFile file) throws IOException {
        try {
            return open(file, new ReadingOptions(true, false));
        } catch (ExcelReaderException e) {
            return open(file, ReadingOptions.DEFAULT_READING_OPTIONS);
        }
    }

    private static ReadableWorkbook open(DataFile file, ReadingOptions options) throws IOException {
        try (InputStream bytes = file.open()) {
            return new ReadableWorkbook(bytes, options);
        }
    }

    private static Set<String> read(
            Iterator<Row> sheet,
            SheetCells cells,
            List<String> wanted,
            RowSink rows,
            FileProblems problems) {
        List<Row> top = new ArrayList<>();
        while (top.size() < HeaderRows.MOST && sheet.hasNext()) {
            Row row = sheet.next();
            if (!cells.texts(row).stream().allMatch(String::isEmpty)) {
                top.add(row);
            }
        }
        if (top.isEmpty()) {
            return Set.of();
        }
        HeaderRows found = HeaderRows.of(top.stream().map(cells::texts).toList());
        Header header = new Header(found.names());
        header.tell(problems);
        int[] positions = header.positions(wanted);
        top.subList(found.rows(), top.size()).forEach(row -> hand(row, cells, positions, rows));
        sheet.forEachRemaining(row -> hand(row, cells, positions, rows));
        return new LinkedHashSet<>(header.names());
    }

    private static void hand(Row row, SheetCells cells, int[] positions, RowSink rows) {
        List<String> texts = cells.texts(row);
        if (texts.stream().allMatch(String::isEmpty)) {
            return;
        }
        String[] values = new String[positions.length];
        for (int i = 0; i < values.length; i++) {
            boolean isThere = positions[i] >= 0 && positions[i] < texts.size();
            values[i] = isThere ? texts.get(positions[i]) : null;
        }
        rows.row(row.getRowNum(), values);
    }
}
