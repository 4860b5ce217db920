// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.cli.output.Columns;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowWords;
import journey.dsl.text.Words;

/** Tells people what customers did, journey by journey. */
public final class FlowTextReport implements Report<List<MapFlow>> {

    /** How long the bar of all customers is. */
    private static final int BAR = 20;

    private final boolean isGrouped;

    /**
     * @param isGrouped whether somebody asked for the groups, too
     */
    public FlowTextReport(boolean isGrouped) {
        this.isGrouped = isGrouped;
    }

    @Override
    public void write(List<MapFlow> flows, PrintStream target) {
        PrintStream out = SafeOutput.over(target);
        String file = null;
        for (MapFlow each : flows) {
            if (!each.file().name().equals(file)) {
                file = each.file().name();
                out.println(file);
            }
            out.println("  " + Words.titled(each.journey()));
            if (each.flow().isEmpty()) {
                out.println("    No data show what customers did here.");
            } else {
                write(each, each.flow().get(), out);
            }
        }
        out.println(FlowNotes.ROUNDED);
        out.flush();
    }

    private void write(MapFlow map, Flow flow, PrintStream out) {
        FlowNotes notes = new FlowNotes(map, flow);
        notes.summary(flow.all()).forEach(it -> out.println("    " + it));
        places(map, flow.all(), out);
        section("Ways that the map does not know", notes.unknownWays(), out);
        section("Moments that customers skip", notes.skipped(), out);
        section("Seen in another order", notes.reversed(), out);
        section("Commonest ways through", VariantLines.lines(map, flow.all()), out);
        section("Answers", notes.scores(), out);
        section("Month by month", notes.months(), out);
        if (isGrouped) {
            for (FlowGroup group : flow.groups().subList(1, flow.groups().size())) {
                out.println();
                out.println("    " + notes.title(group));
                notes.summary(group).forEach(it -> out.println("    " + it));
                places(map, group, out);
                section("Commonest ways through", VariantLines.lines(map, group), out);
            }
            section("Differences", notes.differences(), out);
        }
        out.println();
    }

    private static void section(String title, List<String> lines, PrintStream out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println("    " + title);
            lines.forEach(it -> out.println("      " + it));
        }
    }

    private static void places(MapFlow map, FlowGroup group, PrintStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "customers", "", "left", "(95 %)", "open", "until the next visit"));
        for (FlowPlace place : group.places()) {
            rows.add(row(map, place, group.customers()));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        out.println();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("    ");
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - Columns.of(row.get(i)));
                boolean isText = i == 0 || i == 2 || i == 4;
                line.append(isText ? row.get(i) + space : space + row.get(i)).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static List<String> row(MapFlow map, FlowPlace place, OptionalLong all) {
        boolean isMoment = MapFlow.isMoment(place.id());
        return List.of(
                (isMoment ? "  " : "") + map.title(place.id()),
                FlowWords.number(place.customers()),
                bar(place.customers(), all),
                place.lost().map(FlowWords::percent).orElse(""),
                place.lost().map(it -> "(" + FlowWords.interval(it) + ")").orElse(""),
                place.open().isPresent() && place.open().getAsLong() == 0
                        ? ""
                        : FlowWords.number(place.open()),
                place.next().isPresent() ? FlowWords.time(place.next().getAsLong()) : "");
    }

    private static String bar(OptionalLong customers, OptionalLong all) {
        Optional<Long> length =
                customers.isPresent() && all.orElse(0) > 0
                        ? Optional.of(
                                Math.round((double) BAR * customers.getAsLong() / all.getAsLong()))
                        : Optional.empty();
        return length.map(it -> "█".repeat(it.intValue())).orElse("");
    }
}
