// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.cli.files.InputException;

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

    /** As programs write it, the most frequent first, with the words for it. */
    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs");

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
        Optional<Character> stated = stated(decoded.text());
        this.header = stated.isPresent() ? 1 : 0;
        this.delimiter = stated.orElseGet(() -> delimiter(decoded.text()));
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
        return decoded.encoding() + " with " + DELIMITERS.get(delimiter) + " between the cells";
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

    /** Excel writes the delimiter in a line of its own when it is not the usual one. */
    private static Optional<Character> stated(String text) {
        return text.startsWith("sep=")
                        && text.length() > 4
                        && DELIMITERS.containsKey(text.charAt(4))
                ? Optional.of(text.charAt(4))
                : Optional.empty();
    }

    /** The delimiter with which the first line has the most columns that are known. */
    private static char delimiter(String text) {
        String line = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(
                        Comparator.comparingLong(
                                (Character c) ->
                                        Arrays.stream(line.split(String.valueOf(c), -1))
                                                .filter(cell -> known(cell).isPresent())
                                                .count()))
                .orElseThrow();
    }

    private static Optional<CsvColumn> known(String header) {
        return CsvColumn.of(header.replace("\"", ""));
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
