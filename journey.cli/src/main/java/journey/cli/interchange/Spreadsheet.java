// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

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
     * @param line where it begins, as spreadsheet programs count
     * @param name in the words of its author: {@code The row}
     * @param cells those that say something
     */
    record Row(int line, String name, Map<CsvColumn, List<CsvCell>> cells) {

        /** The cells of a column and of others like it; none when they say nothing. */
        List<CsvCell> cells(CsvColumn column) {
            return cells.getOrDefault(column, List.of());
        }

        /** The text of the first cell of a column in one line; empty when it says nothing. */
        String text(CsvColumn column) {
            List<CsvCell> all = cells(column);
            return all.isEmpty() ? "" : all.get(0).text();
        }

        /** The line of the first cell of a column; of the row when it says nothing. */
        int line(CsvColumn column) {
            List<CsvCell> all = cells(column);
            return all.isEmpty() ? line : all.get(0).line();
        }

        boolean has(CsvColumn column) {
            return cells.containsKey(column);
        }
    }

    private final Losses losses;
    private final CsvRecords records;
    private final CsvTable table;
    private final Map<Integer, CsvColumn> columns;
    private final String between;

    private Spreadsheet(byte[] bytes, Losses losses) {
        CsvHeaders headers = new CsvHeaders();
        this.losses = losses;
        this.records = CsvRecords.read(bytes, headers);
        this.table = CsvTable.of(records, headers, losses);
        this.columns = new CsvColumns(table, headers, losses).byNumber();
        this.between =
                InventoryKind.of(table.headers()).isPresent()
                        ? CsvCell.INVENTORY_LIST
                        : CsvCell.ANY_LIST;
    }

    /**
     * Reads a spreadsheet; encoding, delimiter and direction are found out.
     *
     * @throws InputException when it is none, or has no stages or no rows
     */
    static Spreadsheet read(byte[] bytes, Losses losses) {
        return new Spreadsheet(bytes, losses);
    }

    /** How it was read: {@code Read 2 rows as UTF-8 with commas between the cells.} */
    String summary(int rows) {
        return "Read %s as %s%s."
                .formatted(
                        Words.counted(rows, table.rowWord()),
                        records.form(),
                        table.isAcross() ? "; the stages stand across" : "");
    }

    /** The line of a header, as spreadsheet programs count. */
    int headerLine(int column) {
        return table.headerLine(column);
    }

    /** What the author calls a thing with a header: column, or row when the stages stand across. */
    String columnWord() {
        return table.columnWord();
    }

    boolean has(CsvColumn column) {
        return columns.containsValue(column);
    }

    /** Whether cells with a decimal comma are numbers: not where commas separate the cells. */
    boolean hasDecimalCommas() {
        return records.delimiter() != ',';
    }

    /** Says that the cells of a column could not be taken over from a row. */
    void leaveOut(Row row, CsvColumn column, String why) {
        row.cells(column).forEach(cell -> leaveOut(cell, why));
    }

    /** Says that a cell could not be taken over. */
    void leaveOut(CsvCell cell, String why) {
        cell.leaveOut(why, losses);
    }

    /** The rows that say something. */
    List<Row> rows() {
        ChangedCharacters characters = new ChangedCharacters(losses);
        List<Row> rows = new ArrayList<>();
        int width = table.headers().size();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = table.rows().get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                losses.add(
                        table.line(i, 0),
                        "The row was rejected: it has %d cells, and the header has %d columns.",
                        cells.size(),
                        width);
                continue;
            }
            Row row = row(i, cells);
            row.cells().values().forEach(all -> all.forEach(characters::report));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw new InputException(
                    table.rows().stream().flatMap(List::stream).allMatch(String::isBlank)
                            ? "The spreadsheet holds no rows below its header."
                            : "All rows of the spreadsheet have more cells than its header.");
        }
        return rows;
    }

    private Row row(int number, List<String> texts) {
        Map<CsvColumn, List<CsvCell>> cells = new EnumMap<>(CsvColumn.class);
        columns.forEach(
                (at, column) ->
                        cell(number, at, texts)
                                .filter(cell -> saysSomething(column, cell.raw()))
                                .ifPresent(
                                        cell ->
                                                cells.computeIfAbsent(
                                                                column, it -> new ArrayList<>(1))
                                                        .add(cell)));
        return new Row(table.line(number, 0), table.rowName(number), cells);
    }

    private Optional<CsvCell> cell(int row, int column, List<String> texts) {
        return column < texts.size() && !texts.get(column).isBlank()
                ? Optional.of(
                        new CsvCell(
                                column,
                                MapText.plain(table.headers().get(column)),
                                table.line(row, column),
                                texts.get(column),
                                between))
                : Optional.empty();
    }

    /** A dash is a sign for a bad mood, and anything may be a name. */
    private static boolean saysSomething(CsvColumn column, String raw) {
        return switch (column) {
            case JOURNEY, STAGE, MOMENT -> !MapText.plain(raw).isEmpty();
            case EMOTION -> EmotionWords.of(raw).isPresent() || !CsvCell.isNothing(raw);
            default -> !CsvCell.isNothing(raw);
        };
    }
}
