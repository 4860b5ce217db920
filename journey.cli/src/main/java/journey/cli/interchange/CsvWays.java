// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.Spreadsheet.Row;

/** Reads how moments lie on the ways through a journey, and how one goes on from them. */
record CsvWays(Spreadsheet sheet) {

    private static final List<CsvColumn> FLAGS =
            List.of(CsvColumn.KEY, CsvColumn.PROPOSED, CsvColumn.OPTIONAL, CsvColumn.ASIDE);

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    /**
     * Reads a row into its moment.
     *
     * @param personas the titles of those for whom the row is; empty means all
     */
    void read(Row row, MomentDraft moment, Set<String> personas) {
        FLAGS.stream()
                .filter(column -> isSaid(row, column))
                .forEach(column -> moment.words.add(column.title()));
        readParallel(row, moment);
        boolean leadsOn = row.has(CsvColumn.LEADS_TO);
        boolean leadsOut = leadsOn || row.has(CsvColumn.ENDS);
        requireWay(row, CsvColumn.CONDITION, leadsOn);
        requireWay(row, CsvColumn.CHOICE, leadsOut);
        boolean usual = isSaid(row, CsvColumn.USUAL);
        if (usual) {
            requireWay(row, CsvColumn.USUAL, leadsOut);
        }
        String condition = row.text(CsvColumn.CONDITION);
        String choice = row.text(CsvColumn.CHOICE);
        add(
                row,
                CsvColumn.LEADS_TO,
                moment,
                it -> new CsvWay(CsvWay.LEADS_TO, it, condition, usual, choice, personas));
        add(
                row,
                CsvColumn.JOINS,
                moment,
                it -> new CsvWay(CsvWay.JOINS, it, "", false, "", personas));
        add(
                row,
                CsvColumn.ENDS,
                moment,
                it -> new CsvWay(CsvWay.ENDS, "", reason(it), usual, choice, personas));
    }

    private static void add(
            Row row, CsvColumn column, MomentDraft moment, Function<String, CsvWay> way) {
        for (CsvCell cell : row.cells(column)) {
            List<CsvCell> cells = new ArrayList<>(List.of(cell));
            if (column == CsvColumn.LEADS_TO) {
                cells.addAll(row.cells(CsvColumn.CONDITION));
                cells.addAll(row.cells(CsvColumn.CHOICE));
            }
            cell.items().forEach(it -> moment.ways.putIfAbsent(way.apply(it), cells));
        }
    }

    /** A plain yes is no reason: the journey ends for all who come there. */
    private static String reason(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT)) ? CsvWay.HERE : text;
    }

    private void readParallel(Row row, MomentDraft moment) {
        row.cells(CsvColumn.WHILE).stream()
                .findFirst()
                .ifPresent(
                        cell -> {
                            if (moment.parallelTo != null
                                    && !moment.parallelTo.text().equals(cell.text())) {
                                sheet.leaveOut(cell, "a row above names another moment");
                            } else {
                                moment.parallelTo = cell;
                            }
                        });
    }

    private void requireWay(Row row, CsvColumn column, boolean isThere) {
        if (!isThere) {
            sheet.leaveOut(row, column, "there is no way to which it belongs");
        }
    }

    private boolean isSaid(Row row, CsvColumn column) {
        String word = row.text(column).toLowerCase(Locale.ROOT);
        boolean said = YES.contains(word) || word.equals(column.title());
        if (!word.isEmpty() && !said && !NO.contains(word)) {
            sheet.leaveOut(row, column, "it is neither yes nor no");
        }
        return said;
    }
}
