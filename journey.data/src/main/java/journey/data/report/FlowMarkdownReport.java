// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import journey.cli.output.Report;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowWords;
import journey.dsl.text.MarkdownText;
import journey.dsl.text.Words;

/** What customers did as Markdown, for wikis and pull requests. */
public final class FlowMarkdownReport implements Report<List<MapFlow>> {

    @Override
    public void write(List<MapFlow> flows, PrintStream out) {
        for (MapFlow each : flows) {
            out.print("## " + MarkdownText.of(Words.titled(each.journey())) + "\n\n");
            if (each.flow().isEmpty()) {
                out.print("No data show what customers did here.\n\n");
            } else {
                write(each, each.flow().get(), out);
            }
        }
        out.print(FlowNotes.ROUNDED + "\n");
        out.flush();
    }

    private static void write(MapFlow map, Flow flow, PrintStream out) {
        FlowNotes notes = new FlowNotes(map, flow);
        group(map, notes, flow.all(), out);
        list("Ways that the map does not know", notes.unknownWays(), out);
        list("Moments that customers skip", notes.skipped(), out);
        list("Seen in another order", notes.reversed(), out);
        list("Answers", notes.scores(), out);
        list("Month by month", notes.months(), out);
        for (FlowGroup group : flow.groups().subList(1, flow.groups().size())) {
            out.print("### " + MarkdownText.of(notes.title(group)) + "\n\n");
            group(map, notes, group, out);
        }
        list("Differences", notes.differences(), out);
    }

    private static void group(MapFlow map, FlowNotes notes, FlowGroup group, PrintStream out) {
        out.print(
                notes.summary(group).stream()
                                .map(MarkdownText::of)
                                .collect(Collectors.joining(". "))
                        + ".\n\n");
        out.print("| | Customers | Left | Open | Until the next visit |\n");
        out.print("|---|---:|---:|---:|---:|\n");
        for (FlowPlace place : group.places()) {
            out.print("| " + String.join(" | ", cells(map, place)) + " |\n");
        }
        out.print("\n");
        list(
                "Commonest ways through",
                group.variants().stream()
                        .map(
                                it ->
                                        "%s cases: %s"
                                                .formatted(
                                                        Words.grouped(it.cases()),
                                                        VariantLines.moments(map, it)))
                        .toList(),
                out);
    }

    private static List<String> cells(MapFlow map, FlowPlace place) {
        String title = MarkdownText.of(map.title(place.id()));
        return List.of(
                MapFlow.isMoment(place.id()) ? title : "**" + title + "**",
                FlowWords.number(place.customers()),
                place.lost()
                        .map(
                                it ->
                                        "%s (%s)"
                                                .formatted(
                                                        FlowWords.percent(it),
                                                        FlowWords.interval(it)))
                        .orElse(""),
                FlowWords.number(place.open()),
                place.next().isPresent() ? FlowWords.time(place.next().getAsLong()) : "");
    }

    private static void list(String title, List<String> lines, PrintStream out) {
        if (!lines.isEmpty()) {
            out.print("**" + title + "**\n\n");
            lines.forEach(it -> out.print("- " + MarkdownText.of(it) + "\n"));
            out.print("\n");
        }
    }
}
