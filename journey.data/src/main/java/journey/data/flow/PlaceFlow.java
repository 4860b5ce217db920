// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.alignment.MapModel;
import journey.data.flow.CaseFacts.Fact;
import journey.data.flow.CaseFacts.Kind;
import journey.data.privacy.Privacy;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.model.Moment;
import journey.model.Stage;

/** Tells what happened at moments, in stages and between them. */
final class PlaceFlow {

    private final CaseScope scope;
    private final Grouping grouping;
    private final List<Moment> seen;
    private final Map<PlaceCounts.Key, PlaceCounts> moments;
    private final Map<PlaceCounts.Key, PlaceCounts> stages;
    private final Map<TransitionCounts.Key, TransitionCounts> transitions;
    private final Map<PlaceCounts.Key, Long> afterMoments;
    private final Map<PlaceCounts.Key, Long> afterStages;
    private final Map<Integer, CaseCounts> cases;
    private final ChannelCounts channels;

    PlaceFlow(
            CaseScope scope, Grouping grouping, List<Moment> seen, Map<Integer, CaseCounts> cases) {
        this.scope = scope;
        this.grouping = grouping;
        this.seen = List.copyOf(seen);
        this.cases = cases;
        moments = PlaceCounts.ofMoments(scope, grouping);
        stages = PlaceCounts.ofStages(scope, grouping);
        transitions = TransitionCounts.of(scope, grouping, cases);
        afterMoments = TransitionCounts.times(scope, grouping, "s.moment", "true");
        String stage = PlaceCounts.stage(scope, "s.moment");
        String leaves = "%s <> %s".formatted(stage, PlaceCounts.stage(scope, "s.next_moment"));
        afterStages = TransitionCounts.times(scope, grouping, stage, leaves);
        channels = grouping == Grouping.ALL ? ChannelCounts.of(scope) : ChannelCounts.NONE;
    }

    /** The places of a group, each stage before its moments. */
    List<FlowPlace> places(int group, CaseCounts count, CaseFacts facts, CustomerCounts who) {
        List<FlowPlace> places = new ArrayList<>();
        List<Stage> all = scope.visits().journey().getStages();
        for (int i = 0; i < all.size(); i++) {
            Stage stage = all.get(i);
            List<Moment> own = seen.stream().filter(it -> it.eContainer() == stage).toList();
            if (!own.isEmpty()) {
                places.add(stage(new PlaceCounts.Key(group, i), stage, own, facts, count));
                own.forEach(it -> places.add(moment(group, it, count, facts, who)));
            }
        }
        return places;
    }

    private FlowPlace stage(
            PlaceCounts.Key key, Stage stage, List<Moment> own, CaseFacts facts, CaseCounts count) {
        boolean isNextTold =
                transitions.entrySet().stream()
                        .filter(it -> it.getKey().group() == key.group())
                        .filter(it -> it.getKey().from() >= 0 && it.getValue().areMany())
                        .anyMatch(
                                it ->
                                        scope.visits().moment(it.getKey().from()).eContainer()
                                                        == stage
                                                && scope.visits()
                                                                .moment(it.getKey().to())
                                                                .eContainer()
                                                        != stage);
        return place(
                FlowNames.of(stage),
                own.stream().allMatch(it -> scope.endings().isEnd(it, Optional.empty())),
                stages.get(key),
                facts.casesAtAnyOf(own),
                isNextTold ? afterStages.get(key) : null);
    }

    private FlowPlace moment(
            int group, Moment moment, CaseCounts count, CaseFacts facts, CustomerCounts who) {
        int number = scope.visits().number(moment);
        PlaceCounts.Key key = new PlaceCounts.Key(group, number);
        Fact there = new Fact(Kind.SEEN, moment, null);
        boolean isNextTold =
                transitions.entrySet().stream()
                        .anyMatch(
                                it ->
                                        it.getKey().group() == group
                                                && it.getKey().from() == number
                                                && it.getValue().areMany());
        FlowPlace place =
                place(
                        FlowNames.of(moment),
                        false,
                        moments.get(key),
                        facts.cases(there),
                        isNextTold ? afterMoments.get(key) : null);
        Fact skipped = new Fact(Kind.SKIPPED, moment, null);
        Fact repeated = new Fact(Kind.REPEATED, moment, null);
        return new FlowPlace(
                place.id(),
                place.customers(),
                place.cases(),
                place.visits(),
                place.open(),
                place.lost(),
                share(skipped, there, count, facts, who),
                share(repeated, new Fact(Kind.ONCE, moment, null), count, facts, who),
                place.next(),
                channels.of(number));
    }

    private static Optional<FlowShare> share(
            Fact fact, Fact rest, CaseCounts count, CaseFacts facts, CustomerCounts who) {
        long of = facts.cases(fact) + facts.cases(rest);
        return of == 0
                ? Optional.empty()
                : new SeenShare(facts.cases(fact), of, count.spread(), who.of(fact), who.of(rest))
                        .told();
    }

    private FlowPlace place(String id, boolean isEnd, PlaceCounts counts, long atCases, Long next) {
        if (counts == null) {
            OptionalLong none = OptionalLong.of(0);
            return new FlowPlace(
                    id,
                    none,
                    none,
                    none,
                    none,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    List.of());
        }
        return new FlowPlace(
                id,
                SeenShare.told(counts.customers(), counts.customers()),
                SeenShare.told(atCases, counts.customers()),
                SeenShare.told(counts.visits(), counts.customers()),
                SeenShare.told(counts.open(), counts.open() == 0 ? 0 : counts.opening()),
                scope.pause().isPresent() && !isEnd && counts.settled() > 0
                        ? counts.share().told()
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                next == null ? OptionalLong.empty() : OptionalLong.of(TimeSteps.of(next)),
                List.of());
    }

    /** The transitions of a group that at least five customers took. */
    List<FlowTransition> transitions(int group, MapModel model) {
        List<FlowTransition> told = new ArrayList<>();
        transitions.forEach(
                (key, each) -> {
                    if (key.group() == group && each.areMany()) {
                        transition(key, each, model).ifPresent(told::add);
                    }
                });
        return told;
    }

    private Optional<FlowTransition> transition(
            TransitionCounts.Key key, TransitionCounts counts, MapModel model) {
        boolean isStart = key.from() < 0;
        PlaceCounts origin = moments.get(new PlaceCounts.Key(key.group(), key.from()));
        CaseCounts all = cases.get(key.group());
        SeenShare share =
                new SeenShare(
                        counts.visits(),
                        isStart ? all.cases() : origin.visits(),
                        isStart ? all.spread() : origin.spread(),
                        Privacy.FEWEST,
                        Privacy.FEWEST);
        Moment to = scope.visits().moment(key.to());
        Optional<Moment> from =
                isStart ? Optional.empty() : Optional.of(scope.visits().moment(key.from()));
        return share.told()
                .map(
                        it ->
                                new FlowTransition(
                                        from.map(FlowNames::of),
                                        FlowNames.of(to),
                                        it.part(),
                                        it,
                                        isStart
                                                ? OptionalLong.empty()
                                                : OptionalLong.of(TimeSteps.of(counts.seconds())),
                                        from.map(start -> model.follows(start, to))
                                                .orElseGet(() -> model.starts(to))));
    }
}
