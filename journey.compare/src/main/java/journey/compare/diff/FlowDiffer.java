// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import journey.compare.diff.FlowDiff.FlowDifference;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowChanges;
import journey.dsl.flow.FlowComparisons;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowWords;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Journey;

/**
 * Compares what customers did in two versions of a journey. All moments of one figure are a family
 * of comparisons. What is told of groups is told of all customers, too, so only these are compared.
 */
public final class FlowDiffer {

    /** Of an unplanned way: the share of the visits from which on it is worth a look. */
    private static final double LEAST_PERCENT = 5;

    private static final String LOST = "lost";
    private static final String SKIPPED = "skipped";
    private static final String WAY = "way";

    private final Journey before;
    private final Journey after;
    private final Flow former;
    private final Flow latter;
    private final List<FlowDifference> found = new ArrayList<>();

    private FlowDiffer(Journey before, Flow former, Journey after, Flow latter) {
        this.before = before;
        this.former = former;
        this.after = after;
        this.latter = latter;
    }

    /** What differs between two flows; empty when there is nothing to tell. */
    public static Optional<FlowDiff> diff(Journey before, Flow former, Journey after, Flow latter) {
        return Optional.of(new FlowDiffer(before, former, after, latter).diff())
                .filter(it -> !it.differences().isEmpty());
    }

    private FlowDiff diff() {
        List<String> changes = FlowChanges.of(former, latter).words();
        if (!changes.isEmpty()) {
            fact("maps", Optional.empty(), "diff.flow.maps", List.of(changes));
        }
        if (!data(former).equals(data(latter))) {
            fact("data", Optional.empty(), "diff.flow.data", data());
        }
        latter.all().places().forEach(this::seen);
        shares(LOST, FlowPlace::lost);
        shares(SKIPPED, FlowPlace::skipped);
        ways();
        return new FlowDiff(after, changes, found);
    }

    private List<String> data() {
        List<String> then = data(former);
        List<String> now = data(latter);
        return List.of(then.get(0), now.get(0), then.get(1), now.get(1));
    }

    /** Until when the data of a flow go, and of how many customers they are. */
    private static List<String> data(Flow flow) {
        return List.of(flow.end(), FlowWords.number(flow.all().customers()));
    }

    private void fact(String kind, Optional<String> moment, String key, List<?> gaps) {
        String sentence = Messages.sentence(key, gaps.toArray());
        found.add(FlowDifference.fact(kind, moment, sentence));
    }

    /** A moment of which one version knows nothing may have been there unseen. */
    private void seen(FlowPlace now) {
        Optional<FlowPlace> then = former.all().place(now.id());
        OptionalLong nobody = OptionalLong.of(0);
        boolean wasEmpty = then.filter(it -> it.visits().equals(nobody)).isPresent();
        boolean isEmpty = now.visits().equals(nobody);
        if (then.isPresent() && wasEmpty != isEmpty && isMoment(now.id())) {
            String key = isEmpty ? "diff.flow.no-longer-seen" : "diff.flow.newly-seen";
            fact("seen", Optional.of(now.id()), key, List.of(titled(now.id())));
        }
    }

    private static boolean isMoment(String id) {
        return id.contains(".");
    }

    /** A moment by its title, in the version that has it. */
    private String titled(String id) {
        return FlowNames.moment(after, id)
                .or(() -> FlowNames.moment(before, id))
                .map(Words::titled)
                .orElse(id);
    }

    private void shares(String kind, Function<FlowPlace, Optional<FlowShare>> figure) {
        Map<String, FlowComparisons.Pair> pairs = new LinkedHashMap<>();
        for (FlowPlace now : latter.all().places()) {
            Optional<FlowShare> share = figure.apply(now);
            Optional<FlowShare> then = former.all().place(now.id()).flatMap(figure);
            if (share.isPresent() && then.isPresent() && isMoment(now.id())) {
                pairs.put(now.id(), new FlowComparisons.Pair(then.get(), share.get()));
            }
        }
        List<Boolean> differ = FlowComparisons.differ(List.copyOf(pairs.values()));
        int index = 0;
        for (Map.Entry<String, FlowComparisons.Pair> pair : pairs.entrySet()) {
            if (differ.get(index++)) {
                tell(kind, pair.getKey(), Optional.empty(), pair.getValue());
            }
        }
    }

    private void tell(String kind, String moment, Optional<String> to, FlowComparisons.Pair pair) {
        boolean isMore = pair.points() > 0;
        String key =
                switch (kind) {
                    case LOST -> isMore ? "diff.flow.lost-more" : "diff.flow.lost-fewer";
                    case SKIPPED -> isMore ? "diff.flow.skipped-more" : "diff.flow.skipped-fewer";
                    default -> isMore ? "diff.flow.way-more" : "diff.flow.way-fewer";
                };
        String sentence =
                Messages.sentence(
                        key,
                        titled(moment),
                        FlowWords.percent(pair.one()),
                        FlowWords.percent(pair.other()),
                        to.map(this::titled).orElse(""));
        found.add(
                new FlowDifference(
                        kind,
                        Optional.of(moment),
                        to,
                        sentence,
                        Optional.of(pair.one()),
                        Optional.of(pair.other())));
    }

    private record Step(String from, String to) {}

    /** Ways that are on neither map, and that many take in one of the versions. */
    private void ways() {
        Map<Step, FlowTransition> then = unplanned(former);
        Map<Step, FlowTransition> now = unplanned(latter);
        Map<Step, FlowComparisons.Pair> pairs = new LinkedHashMap<>();
        now.forEach((step, way) -> add(pairs, step, then.get(step), way));
        then.forEach((step, way) -> add(pairs, step, way, now.get(step)));
        List<Boolean> differ = FlowComparisons.differ(List.copyOf(pairs.values()));
        int index = 0;
        for (Map.Entry<Step, FlowComparisons.Pair> pair : pairs.entrySet()) {
            if (differ.get(index++)) {
                Step step = pair.getKey();
                tell(WAY, step.from(), Optional.of(step.to()), pair.getValue());
            }
        }
    }

    private void add(
            Map<Step, FlowComparisons.Pair> pairs,
            Step step,
            FlowTransition then,
            FlowTransition now) {
        Optional<FlowShare> one = share(then, former, step.from());
        Optional<FlowShare> other = share(now, latter, step.from());
        if (one.isPresent()
                && other.isPresent()
                && Math.max(one.get().percent(), other.get().percent()) >= LEAST_PERCENT) {
            pairs.putIfAbsent(step, new FlowComparisons.Pair(one.get(), other.get()));
        }
    }

    /** A way that is not told was taken by hardly anybody, if somebody was at its beginning. */
    private static Optional<FlowShare> share(FlowTransition way, Flow flow, String from) {
        if (way != null) {
            return Optional.of(way.taken());
        }
        return flow.all()
                .place(from)
                .map(FlowPlace::visits)
                .filter(it -> it.orElse(0) > 0)
                .map(it -> new FlowShare(0, it.getAsLong(), 1));
    }

    private static Map<Step, FlowTransition> unplanned(Flow flow) {
        Map<Step, FlowTransition> ways = new LinkedHashMap<>();
        FlowGroup all = flow.all();
        all.transitions().stream()
                .filter(it -> !it.isKnown() && it.from().isPresent())
                .forEach(it -> ways.put(new Step(it.from().get(), it.to()), it));
        return ways;
    }
}
