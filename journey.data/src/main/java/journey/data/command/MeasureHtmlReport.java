// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import journey.cli.output.Report;
import journey.data.measure.MeasureResult;
import journey.data.problem.DataProblem;
import journey.data.writing.MeasureChange;
import journey.dsl.text.Words;
import journey.render.html.ReportPage;
import journey.render.html.ReportPage.Note;
import journey.render.html.ReportPage.Row;
import journey.render.html.ReportPage.Section;
import journey.render.html.ReportPage.Table;
import journey.render.html.ReportPage.Weight;

/** A page with what maps say and what their data say, measure by measure. */
final class MeasureHtmlReport implements Report<List<MeasuredMap>> {

    @Override
    public void write(List<MeasuredMap> maps, PrintStream out) {
        List<Section> sections = new ArrayList<>();
        Set<DataProblem> problems = new LinkedHashSet<>();
        for (MeasuredMap map : maps) {
            sections.add(section(map));
            problems.addAll(map.problems());
        }
        if (!problems.isEmpty()) {
            sections.add(
                    new Section(
                            "Problems of the data",
                            ProblemLines.notes(List.copyOf(problems)),
                            List.of()));
        }
        out.print(
                new ReportPage("Maps and their data", MeasureWords.summary(maps), sections).html());
    }

    private static Section section(MeasuredMap map) {
        List<Note> notes = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (MeasuredMap.Measurement each : map.measurements()) {
            MeasureResult result = each.result();
            String place = Words.titled(result.measure().eContainer());
            String title = place + ": " + MeasureWords.title(result);
            MeasureWords.missing(each)
                    .ifPresent(
                            why ->
                                    notes.add(
                                            new Note(
                                                    Weight.WARNING,
                                                    "%s: %s".formatted(title, why))));
            String caption =
                    MeasureWords.outside(result).map(it -> title + "; " + it).orElse(title);
            if (!each.changes().isEmpty()) {
                tables.add(
                        new Table(
                                caption,
                                List.of("Period", "Map", "Data", ""),
                                each.changes().stream().map(MeasureHtmlReport::row).toList()));
            }
        }
        map.pains().forEach(it -> tables.add(PainLines.table(it)));
        return new Section(map.file().name(), notes, tables);
    }

    private static Row row(MeasureChange change) {
        return new Row(
                List.of(
                        MeasureWords.period(change.figure()),
                        MeasureWords.written(change),
                        MeasureWords.data(change),
                        MeasureWords.words(change.state())),
                OptionalDouble.empty(),
                change.state().isWritten());
    }
}
