// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.cli.output.Report;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowMonth;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowWords;

/**
 * Flows as one table, for spreadsheets: a row for each place, transition and month of each group. A
 * number that may not be told is an empty cell.
 */
public final class FlowCsvReport implements Report<List<MapFlow>> {

    private static final List<String> HEADER =
            List.of(
                    "file",
                    "journey",
                    "kind",
                    "group",
                    "fact",
                    "place",
                    "to",
                    "month",
                    "customers",
                    "cases",
                    "visits",
                    "open",
                    "lost_percent",
                    "lost_low",
                    "lost_high",
                    "lost_of",
                    "skipped_percent",
                    "share_percent",
                    "median_seconds",
                    "known");

    @Override
    public void write(List<MapFlow> flows, PrintStream out) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            for (MapFlow each : flows) {
                each.flow()
                        .ifPresent(
                                flow -> {
                                    flow.groups().forEach(group -> write(each, group, csv));
                                    flow.months().forEach(month -> write(each, month, csv));
                                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
        out.flush();
    }

    private static void write(MapFlow map, FlowGroup group, CsvWriter out) {
        for (FlowPlace place : group.places()) {
            List<String> row = start(map, group.kind().id(), group.name());
            row.add(MapFlow.isMoment(place.id()) ? "moment" : "stage");
            row.addAll(List.of(place.id(), "", ""));
            row.addAll(
                    List.of(
                            cell(place.customers()),
                            cell(place.cases()),
                            cell(place.visits()),
                            cell(place.open())));
            row.addAll(lost(place.lost()));
            row.add(place.skipped().map(FlowCsvReport::percent).orElse(""));
            row.addAll(List.of("", cell(place.next()), ""));
            out.writeRecord(row);
        }
        for (FlowTransition way : group.transitions()) {
            List<String> row = start(map, group.kind().id(), group.name());
            row.add("transition");
            row.addAll(List.of(way.from().orElse(""), way.to(), "", "", ""));
            row.addAll(List.of(String.valueOf(way.visits()), "", "", "", "", "", ""));
            row.addAll(
                    List.of(percent(way.taken()), cell(way.time()), String.valueOf(way.isKnown())));
            out.writeRecord(row);
        }
    }

    private static void write(MapFlow map, FlowMonth month, CsvWriter out) {
        List<String> row = start(map, FlowGroup.Kind.ALL.id(), "");
        row.addAll(List.of("month", month.moment(), "", month.month()));
        row.addAll(List.of(cell(month.customers()), "", "", ""));
        row.addAll(lost(month.lost()));
        row.addAll(List.of("", "", "", ""));
        out.writeRecord(row);
    }

    private static List<String> start(MapFlow map, String kind, String group) {
        return new ArrayList<>(List.of(map.file().name(), map.journey().getName(), kind, group));
    }

    private static List<String> lost(Optional<FlowShare> lost) {
        return lost.map(
                        it ->
                                List.of(
                                        percent(it),
                                        FlowWords.tenths(it.estimate().low()).toString(),
                                        FlowWords.tenths(it.estimate().high()).toString(),
                                        String.valueOf(it.of())))
                .orElse(List.of("", "", "", ""));
    }

    private static String percent(FlowShare share) {
        return FlowWords.tenths(share.percent()).toString();
    }

    private static String cell(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}
