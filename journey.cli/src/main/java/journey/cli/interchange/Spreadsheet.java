// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.dsl.text.Words;

/** A spreadsheet as a list of rows, whose cells are found by their column. */
final class Spreadsheet {

    /**
     * @param number as spreadsheet programs count: the header is row 1
     */
    record Row(int number, Map<CsvColumn, String> cells) {

        /** The text of a cell in one line; empty when it says nothing. */
        String text(CsvColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static final int LONGEST = 64 << 20;

    private final Losses losses;
    private final DecodedText decoded;
    private final List<List<String>> records;
    private final char delimiter;
    private final int header;
    private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);

    private Spreadsheet(DecodedText decoded, Losses losses) {
        this.decoded = decoded;
        this.losses = losses;
        Optional<Character> stated = CsvDelimiter.stated(decoded.text());
        this.header = stated.isPresent() ? 1 : 0;
        this.delimiter = stated.orElseGet(() -> CsvDelimiter.guessed(decoded.text()));
        this.records = records(decoded.text(), delimiter);
        matchColumns();
    }

    /**
     * Reads a spreadsheet; encoding and delimiter are found out.
     *
     * @throws InputException when it is none, or has no stages or no rows
     */
    static Spreadsheet read(byte[] bytes, Losses losses) {
        return new Spreadsheet(DecodedText.of(bytes), losses);
    }

    /** How it was read: {@code UTF-8 with commas between the cells}. */
    String form() {
        return decoded.encoding() + " with " + CsvDelimiter.words(delimiter) + " between the cells";
    }

    boolean has(CsvColumn column) {
        return columns.containsKey(column);
    }

    /** Whether cells with a decimal comma are numbers: not where commas separate the cells. */
    boolean hasDecimalCommas() {
        return delimiter != ',';
    }

    /** The title of a column as the author wrote it. */
    String title(CsvColumn column) {
        return MapText.plain(records.get(header).get(columns.get(column)));
    }

    /** Says that a cell of a row could not be taken over. */
    void leaveOut(Row row, CsvColumn column, String why) {
        losses.add(
                row.number(),
                "%s was left out of %s: %s.",
                Words.quoted(row.text(column)),
                title(column),
                why);
    }

    /** The rows that say something. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int width = records.get(header).size();
        for (int i = header + 1; i < records.size(); i++) {
            List<String> cells = records.get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                losses.add(
                        i + 1,
                        "The row was rejected: it has %d cells, and the header has %d columns.",
                        cells.size(),
                        width);
                continue;
            }
            Map<CsvColumn, String> known = new EnumMap<>(CsvColumn.class);
            columns.forEach(
                    (column, at) ->
                            known.put(
                                    column, at < cells.size() ? MapText.plain(cells.get(at)) : ""));
            rows.add(new Row(i + 1, known));
        }
        if (rows.isEmpty()) {
            throw new InputException("The spreadsheet holds no rows below its header.");
        }
        return rows;
    }

    private static List<List<String>> records(String text, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                records.add(record.getFields());
            }
        } catch (CsvParseException e) {
            throw new InputException(
                    "Line %d is no row of a spreadsheet: %s"
                            .formatted(
                                    line + 1, "a quote ends within a cell, or a cell is too long."),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1
                && records.get(records.size() - 1).stream().anyMatch(cell -> cell.contains("\n"))) {
            throw new InputException(
                    "Line %d has a quote that is never closed: the rest of the file would be one cell."
                            .formatted(line));
        }
        return records;
    }

    private void matchColumns() {
        List<String> titles = header < records.size() ? records.get(header) : List.of();
        for (int i = 0; i < titles.size(); i++) {
            Optional<CsvColumn> column = CsvColumn.of(titles.get(i));
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), i);
            } else if (isFilled(i)) {
                losses.add(
                        header + 1,
                        column.isPresent()
                                ? "The column \"%s\" was left out: there is one like it before."
                                : "The column \"%s\" was left out: a map has no place for it.",
                        MapText.plain(titles.get(i)));
            }
        }
        if (!has(CsvColumn.STAGE)) {
            throw new InputException(
                    "There is no column called stage or phase in the first row."
                            + " `journey import csv --template` shows the columns.");
        }
    }

    private boolean isFilled(int column) {
        return records.stream()
                .skip(header)
                .anyMatch(row -> column < row.size() && !row.get(column).isBlank());
    }
}
