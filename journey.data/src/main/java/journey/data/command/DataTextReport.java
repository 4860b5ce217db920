// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.stream.Stream;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.data.coding.CodedSource;
import journey.data.identity.IdentityReport;
import journey.data.overview.EventCount;
import journey.data.overview.JourneyOverview;
import journey.data.overview.Sighting;
import journey.data.overview.SourceOverview;
import journey.data.privacy.Told;
import journey.dsl.text.Words;

/** Tells people what there is in the data, source by source, and what the maps see of it. */
final class DataTextReport implements Report<DataReport> {

    @Override
    public void write(DataReport report, PrintStream target) {
        PrintStream out = SafeOutput.over(target);
        report.overview().sources().forEach(it -> write(it, out));
        ProblemLines.print(report.run().tables(), out);
        write(report.run().identity(), out);
        if (!report.overview().sightings().isEmpty()) {
            out.println("What the maps see");
            report.overview().journeys().forEach(it -> write(it, out));
            report.overview().sightings().forEach(it -> write(it, out));
        }
        out.println(
                report.overview().sources().isEmpty()
                        ? "No source of these maps says how its data are read: it needs 'data', and 'time', 'customer', 'event' or 'answers'."
                        : DataWords.ROUNDED);
        out.flush();
    }

    private static void write(SourceOverview overview, PrintStream out) {
        CodedSource source = overview.source();
        out.println(Words.named(source.source()));
        for (int i = 0; i < source.files().size(); i++) {
            out.println(
                    "  %s: %s"
                            .formatted(
                                    source.files().get(i).getFileName(),
                                    Words.counted(source.fileRows().get(i), "row")));
        }
        Stream.of(
                        DataWords.leftOut(overview),
                        DataWords.span(overview),
                        DataWords.customers(overview))
                .forEach(it -> it.ifPresent(text -> out.println("  " + text)));
        overview.events().forEach(it -> write(it, out));
        DataWords.unseen(overview).ifPresent(it -> out.println("  " + it));
        if (!overview.rare().isNone()) {
            out.println(
                    "  %s of what is too rare to be named"
                            .formatted(overview.rare().counted("row")));
        }
        source.problems().forEach(it -> out.println("  " + ProblemLines.of(it)));
    }

    private static void write(EventCount event, PrintStream out) {
        out.println(
                "  %8s  %s: %s"
                        .formatted(
                                ToldWords.grouped(event.rows()),
                                Words.quoted(event.event()),
                                DataWords.seenBy(event)));
    }

    private static void write(IdentityReport identity, PrintStream out) {
        if (identity.kinds().isEmpty()) {
            return;
        }
        out.println("Who is who: " + DataWords.customers(identity));
        for (IdentityReport.Kind kind : identity.kinds()) {
            out.println(
                    "  %8s  %s%s"
                            .formatted(
                                    ToldWords.grouped(Told.of(kind.identifiers())),
                                    kind.name(),
                                    DataWords.shared(kind).map(", %s"::formatted).orElse("")));
        }
        DataWords.findings(identity).forEach(it -> out.println("  " + it));
    }

    private static void write(JourneyOverview journey, PrintStream out) {
        out.println(
                "  %s: %s".formatted(Words.titled(journey.journey()), DataWords.visits(journey)));
    }

    private static void write(Sighting sighting, PrintStream out) {
        out.println(
                "  %s: %s".formatted(Words.titled(sighting.element()), DataWords.seen(sighting)));
    }
}
