// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.cli.output.Report;
import journey.data.coding.CodedSource;
import journey.data.identity.IdentityReport;
import journey.data.overview.DataOverview;
import journey.data.overview.EventCount;
import journey.data.overview.SourceOverview;
import journey.data.privacy.Told;
import journey.dsl.text.Words;
import journey.model.Source;
import journey.render.html.ReportPage;
import journey.render.html.ReportPage.Note;
import journey.render.html.ReportPage.Row;
import journey.render.html.ReportPage.Section;
import journey.render.html.ReportPage.Table;
import journey.render.html.ReportPage.Weight;

/** A page with what there is in the data, source by source, and what the maps see of it. */
final class DataHtmlReport implements Report<DataReport> {

    @Override
    public void write(DataReport report, PrintStream out) {
        List<SourceOverview> sources = report.overview().sources();
        List<Section> sections = new ArrayList<>();
        sources.forEach(it -> sections.add(section(it)));
        if (!report.run().tables().isEmpty()) {
            sections.add(
                    new Section("Not read", ProblemLines.notes(report.run().tables()), List.of()));
        }
        if (!report.run().identity().kinds().isEmpty()) {
            sections.add(section(report.run().identity()));
        }
        if (!report.overview().sightings().isEmpty()) {
            sections.add(seen(report.overview()));
        }
        String summary =
                "%s, %s. %s"
                        .formatted(
                                Words.counted(sources.size(), "source"),
                                Told.of(report.run().identity().customers()).counted("customer"),
                                DataWords.ROUNDED);
        out.print(new ReportPage("Data of the maps", summary, sections).html());
    }

    private static Section section(SourceOverview overview) {
        List<Note> notes = new ArrayList<>(files(overview));
        Stream.of(
                        DataWords.leftOut(overview),
                        DataWords.span(overview),
                        DataWords.customers(overview))
                .forEach(it -> it.ifPresent(text -> notes.add(plain(text))));
        notes.addAll(ProblemLines.notes(overview.source().problems()));
        List<Table> tables = new ArrayList<>();
        if (!overview.events().isEmpty() || !overview.rare().isNone()) {
            tables.add(events(overview));
        }
        Source source = overview.source().source();
        return new Section("%s: %s".formatted(source.getName(), source.getTitle()), notes, tables);
    }

    private static List<Note> files(SourceOverview overview) {
        CodedSource source = overview.source();
        return IntStream.range(0, source.files().size())
                .mapToObj(
                        i ->
                                plain(
                                        "%s: %s"
                                                .formatted(
                                                        source.files().get(i).getFileName(),
                                                        Words.counted(
                                                                source.fileRows().get(i), "row"))))
                .toList();
    }

    private static Table events(SourceOverview overview) {
        long most =
                Math.max(
                        1,
                        overview.events().stream().mapToLong(DataHtmlReport::rows).max().orElse(1));
        List<Row> rows = new ArrayList<>();
        for (EventCount each : overview.events()) {
            rows.add(
                    new Row(
                            List.of(
                                    Words.quoted(each.event()),
                                    ToldWords.grouped(each.rows()),
                                    DataWords.seenBy(each)),
                            OptionalDouble.of((double) rows(each) / most),
                            each.seenBy().isEmpty()));
        }
        if (!overview.rare().isNone()) {
            rows.add(row("What is too rare to be named", ToldWords.grouped(overview.rare()), ""));
        }
        return new Table(
                "Events" + DataWords.unseen(overview).map("; %s"::formatted).orElse(""),
                List.of("Event", "Rows", "Seen by"),
                rows);
    }

    private static long rows(EventCount event) {
        return event.rows().number().orElse(0);
    }

    private static Section section(IdentityReport identity) {
        List<Note> notes = new ArrayList<>();
        notes.add(plain(DataWords.customers(identity)));
        DataWords.findings(identity).forEach(it -> notes.add(new Note(Weight.WARNING, it)));
        List<Row> rows =
                identity.kinds().stream()
                        .map(
                                it ->
                                        row(
                                                it.name(),
                                                ToldWords.grouped(Told.of(it.identifiers())),
                                                DataWords.shared(it).orElse("")))
                        .toList();
        return new Section(
                "Who is who",
                notes,
                List.of(
                        new Table(
                                "Kinds of identifier",
                                List.of("Kind", "Different ones", ""),
                                rows)));
    }

    private static Section seen(DataOverview overview) {
        List<Note> journeys =
                overview.journeys().stream()
                        .map(
                                it ->
                                        plain(
                                                "%s: %s"
                                                        .formatted(
                                                                Words.titled(it.journey()),
                                                                DataWords.visits(it))))
                        .toList();
        List<Row> rows =
                overview.sightings().stream()
                        .map(
                                it ->
                                        new Row(
                                                List.of(
                                                        Words.titled(it.element()),
                                                        DataWords.seen(it)),
                                                OptionalDouble.empty(),
                                                it.rows().isNone()))
                        .toList();
        return new Section(
                "What the maps see",
                journeys,
                List.of(new Table("In the order of the maps", List.of("Of", "Seen"), rows)));
    }

    private static Note plain(String text) {
        return new Note(Weight.PLAIN, text);
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells), OptionalDouble.empty(), false);
    }
}
