// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.text.Words;

/**
 * A table whose headers name what its cells say. Where the file has its stages across, its columns
 * are the rows of this one.
 *
 * @param headers as they stand there
 * @param rows the cells below them; rows need not have the same number of cells
 * @param headerLine the number of the header in the file, from 0; of the stages when they stand
 *     across
 * @param acrossLines the line of each header, from 0, when the stages stand across; empty otherwise
 * @param firstColumn the number of the first column in the file, from 0, that is a row here
 */
record CsvTable(
        List<String> headers,
        List<List<String>> rows,
        int headerLine,
        List<Integer> acrossLines,
        int firstColumn) {

    /** A header with a title and a legend above it does not stand deeper. */
    private static final int DEEPEST_HEADER = 30;

    /** Finds the headers of records, at the top or at the left, and says what stands above them. */
    static CsvTable of(CsvRecords records, CsvHeaders headers, Losses losses) {
        return new StagesAcross(records, headers, losses)
                .turned()
                .orElseGet(() -> upright(records, headers, losses));
    }

    private static CsvTable upright(CsvRecords records, CsvHeaders headers, Losses losses) {
        List<List<String>> all = records.rows();
        int deepest = Math.min(all.size(), records.first() + DEEPEST_HEADER);
        int header =
                IntStream.range(records.first(), deepest)
                        .filter(i -> isHeader(all.get(i), headers))
                        .findFirst()
                        .orElse(records.first());
        for (int i = records.first(); i < header; i++) {
            leaveOutAbove(all.get(i), i, losses);
        }
        return header < all.size()
                ? new CsvTable(
                        all.get(header), all.subList(header + 1, all.size()), header, List.of(), 0)
                : new CsvTable(List.of(), List.of(), header, List.of(), 0);
    }

    private static boolean isHeader(List<String> cells, CsvHeaders headers) {
        List<CsvColumn> columns =
                cells.stream().flatMap(cell -> headers.column(cell).stream()).distinct().toList();
        return columns.contains(CsvColumn.STAGE) && columns.size() > 1;
    }

    /** Says that a record above the headers is not taken over; nothing for an empty one. */
    static void leaveOutAbove(List<String> cells, int line, Losses losses) {
        List<String> texts =
                cells.stream().map(MapText::plain).filter(it -> !it.isEmpty()).toList();
        if (!texts.isEmpty()) {
            losses.add(
                    line + 1,
                    "%s stands above the table and was left out.",
                    Words.quoted(String.join(" ", texts)));
        }
    }

    boolean isAcross() {
        return !acrossLines.isEmpty();
    }

    /** What an author calls a thing with a header. */
    String columnWord() {
        return isAcross() ? "row" : "column";
    }

    /** What an author calls a thing with a stage. */
    String rowWord() {
        return isAcross() ? "column" : "row";
    }

    /** A row in the words of its author: {@code The row}, or {@code The column C} when turned. */
    String rowName(int row) {
        return isAcross() ? "The column " + letters(firstColumn + row) : "The row";
    }

    /** The line of a cell in the file, from 1. */
    int line(int row, int column) {
        return isAcross() ? acrossLines.get(column) + 1 : headerLine + row + 2;
    }

    /** The line of a header in the file, from 1. */
    int headerLine(int column) {
        return isAcross() ? acrossLines.get(column) + 1 : headerLine + 1;
    }

    /** The cells below a header, with an empty text where there is none. */
    List<String> below(int column) {
        return rows.stream().map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    /** The number of a column as spreadsheet programs show it: A, Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int i = column + 1; i > 0; i = (i - 1) / ('Z' - 'A' + 1)) {
            letters.insert(0, (char) ('A' + (i - 1) % ('Z' - 'A' + 1)));
        }
        return letters.toString();
    }
}
