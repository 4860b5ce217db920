// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.regex.Pattern;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.WorkDraft;
import journey.cli.interchange.Spreadsheet.Row;

/** Reads the work behind moments: who does it, with which systems, and what it waits for. */
record CsvWork(Spreadsheet sheet) {

    private static final List<CsvColumn> WORK = List.of(CsvColumn.BACKSTAGE, CsvColumn.SUPPORT);

    private static final List<CsvColumn> DETAILS =
            List.of(CsvColumn.WORK_TEAM, CsvColumn.SYSTEM, CsvColumn.AFTER);

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    /** Reads a row into its moment; what it says of work holds for all work that it names. */
    void read(Row row, MomentDraft moment) {
        for (CsvColumn kind : WORK) {
            row.cells(kind).stream()
                    .flatMap(cell -> cell.items().stream())
                    .map(text -> moment.work(kind.title(), text))
                    .forEach(work -> readDetails(row, work));
        }
        if (WORK.stream().noneMatch(row::has)) {
            DETAILS.forEach(
                    column -> sheet.leaveOut(row, column, "there is no work to which it belongs"));
        }
    }

    private void readDetails(Row row, WorkDraft work) {
        String team = row.text(CsvColumn.WORK_TEAM);
        if (!team.isEmpty() && !work.team.isEmpty() && !work.team.equals(team)) {
            sheet.leaveOut(row, CsvColumn.WORK_TEAM, "work has one team, here " + work.team);
        } else if (!team.isEmpty()) {
            work.team = team;
        }
        row.cells(CsvColumn.SYSTEM).forEach(cell -> work.systems.addAll(cell.list()));
        for (CsvCell cell : row.cells(CsvColumn.AFTER)) {
            cell.items().stream()
                    .flatMap(BETWEEN::splitAsStream)
                    .forEach(text -> work.after.putIfAbsent(text, cell));
        }
    }
}
