// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowMonth;
import journey.dsl.flow.FlowScore;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowWords;
import journey.dsl.text.Words;

/** What reports say of a flow in sentences and short lines. */
final class FlowNotes {

    /** How numbers are to be read. */
    static final String ROUNDED =
            "Customers, cases and visits are told in steps of five, so that nobody stands out.";

    /** In percent: what fewer do is not worth a line. */
    private static final double LEAST = 5;

    private final MapFlow map;
    private final Flow flow;

    FlowNotes(MapFlow map, Flow flow) {
        this.map = map;
        this.flow = flow;
    }

    /** Whom a group consists of. */
    String title(FlowGroup group) {
        return switch (group.kind()) {
            case ALL -> "All customers";
            case PERSONA -> "Persona " + group.name();
            case CHANNEL -> "Began in channel " + group.name();
            case SEGMENT ->
                    "%s is %s".formatted(group.column().orElse(""), Words.quoted(group.name()));
        };
    }

    /** How many there are, and how their cases ended. */
    List<String> summary(FlowGroup group) {
        List<String> lines = new ArrayList<>();
        String until = group == flow.all() ? ", until " + flow.end() : "";
        lines.add(
                "%s in %s%s"
                        .formatted(
                                counted(group.customers(), "customer"),
                                counted(group.cases(), "case"),
                                until));
        lines.add(
                flow.lostAfter().isPresent()
                        ? "%s finished, %s left, %s may still come back (left is who does nothing for %s)"
                                .formatted(
                                        FlowWords.number(group.finished()),
                                        FlowWords.number(group.lost()),
                                        FlowWords.number(group.open()),
                                        flow.lostAfter().get())
                        : "%s finished. Nobody is told to have left: the journey has no 'lost after'."
                                .formatted(FlowWords.number(group.finished())));
        group.fitness()
                .ifPresent(
                        it ->
                                lines.add(
                                        "%d %% fit: how far the map and what customers did agree"
                                                .formatted(Math.round(it * 100))));
        return lines;
    }

    private static String counted(java.util.OptionalLong number, String singular) {
        return number.isPresent()
                ? Words.counted(number.getAsLong(), singular)
                : "fewer than 5 " + singular + "s";
    }

    /** Transitions that the map does not have, at least one in twenty visits. */
    List<String> unknownWays() {
        return flow.all().transitions().stream()
                .filter(it -> !it.isKnown() && it.taken().percent() >= LEAST)
                .map(this::way)
                .toList();
    }

    private String way(FlowTransition way) {
        String time =
                way.time().isPresent() ? " after " + FlowWords.time(way.time().getAsLong()) : "";
        return way.from().isEmpty()
                ? "%s of the cases start with %s"
                        .formatted(FlowWords.percent(way.taken()), map.quoted(way.to()))
                : "%s of the visits to %s lead to %s%s"
                        .formatted(
                                FlowWords.percent(way.taken()),
                                map.quoted(way.from().get()),
                                map.quoted(way.to()),
                                time);
    }

    /** Moments that at least one in twenty cases passes by. */
    List<String> skipped() {
        List<String> lines = new ArrayList<>();
        flow.all()
                .places()
                .forEach(
                        place ->
                                place.skipped()
                                        .filter(it -> it.percent() >= LEAST)
                                        .ifPresent(
                                                it ->
                                                        lines.add(
                                                                "%s of the cases (%s) pass by %s"
                                                                        .formatted(
                                                                                FlowWords.percent(
                                                                                        it),
                                                                                FlowWords.interval(
                                                                                        it),
                                                                                map.quoted(
                                                                                        place
                                                                                                .id())))));
        return lines;
    }

    /** Moments that mostly come after the one that the map has after them. */
    List<String> reversed() {
        return flow.orders().stream()
                .filter(it -> it.reversed().percent() > 50)
                .map(
                        it ->
                                "%s comes before %s in %s of the cases with both"
                                        .formatted(
                                                map.quoted(it.later()),
                                                map.quoted(it.earlier()),
                                                FlowWords.percent(it.reversed())))
                .toList();
    }

    /** What customers answered who skipped or repeated a moment. */
    List<String> scores() {
        return flow.scores().stream().map(this::score).toList();
    }

    private String score(FlowScore score) {
        return "%s of those who %s %s: %s (%s); of the others %s (%s)%s"
                .formatted(
                        score.metric(),
                        score.deviation() == FlowScore.Deviation.SKIPPED
                                ? "skipped"
                                : "came again to",
                        map.quoted(score.moment()),
                        figure(score.value()),
                        Words.counted(score.n(), "answer"),
                        figure(score.rest()),
                        Words.counted(score.restN(), "answer"),
                        score.isClear() ? ", more than chance explains" : ", which may be chance");
    }

    private static String figure(double value) {
        return FlowWords.tenths(value).stripTrailingZeros().toPlainString();
    }

    /** Customers and drop-off of each moment in the months that are over. */
    List<String> months() {
        Map<String, List<FlowMonth>> byMonth = new LinkedHashMap<>();
        flow.months()
                .forEach(
                        it ->
                                byMonth.computeIfAbsent(it.month(), any -> new ArrayList<>())
                                        .add(it));
        List<String> lines = new ArrayList<>();
        byMonth.forEach(
                (month, all) ->
                        lines.add(
                                month
                                        + "  "
                                        + all.stream()
                                                .map(this::month)
                                                .collect(Collectors.joining("; "))));
        return lines;
    }

    private String month(FlowMonth month) {
        return "%s %s%s"
                .formatted(
                        map.name(month.moment()),
                        FlowWords.number(month.customers()),
                        month.lost()
                                .map(it -> ", %s left".formatted(FlowWords.percent(it)))
                                .orElse(""));
    }

    /** What is clearly otherwise in a group than in the other ones of its kind. */
    List<String> differences() {
        return FlowDifferences.of(flow).stream().map(this::difference).toList();
    }

    private String difference(FlowDifferences.Difference difference) {
        String verb =
                switch (difference.figure()) {
                    case LEFT -> "leave after";
                    case SKIPPED -> "pass by";
                    case REPEATED -> "come again to";
                };
        return "%s: %s %s %s, %s of the others, more than chance explains"
                .formatted(
                        title(difference.group()),
                        FlowWords.percent(difference.own()),
                        verb,
                        map.quoted(difference.place()),
                        FlowWords.percent(difference.others()));
    }
}
