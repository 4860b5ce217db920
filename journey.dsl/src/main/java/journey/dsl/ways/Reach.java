// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import journey.dsl.graph.Components;
import journey.model.Moment;

/**
 * How far personas come.
 *
 * @param reached the moments to which they come
 * @param loops out of which they never come, each in the order of the text
 */
record Reach(Set<Moment> reached, List<List<Moment>> loops) {

    static Reach of(Travel travel, List<Moment> moments) {
        Map<Moment, List<Moment>> next = new HashMap<>();
        Map<Moment, List<Moment>> before = new HashMap<>();
        List<Moment> last = new ArrayList<>();
        Set<Moment> reached =
                closure(
                        targets(travel.starts()),
                        moment -> {
                            List<Leg> legs = new ArrayList<>(travel.from(moment));
                            if (moment.isOptional()) {
                                legs.addAll(travel.past(moment));
                            }
                            if (legs.stream().anyMatch(leg -> leg.target().isEmpty())) {
                                last.add(moment);
                            }
                            next.put(moment, targets(legs));
                            next.get(moment)
                                    .forEach(
                                            it ->
                                                    before.computeIfAbsent(
                                                                    it, any -> new ArrayList<>())
                                                            .add(moment));
                            return next.get(moment);
                        });
        Set<Moment> endless = new HashSet<>(reached);
        endless.removeAll(closure(last, moment -> before.getOrDefault(moment, List.of())));
        List<Moment> lost = moments.stream().filter(endless::contains).toList();
        return new Reach(reached, new Components<>(lost, next::get).sinks());
    }

    private static List<Moment> targets(List<Leg> legs) {
        return legs.stream().flatMap(leg -> leg.target().stream()).toList();
    }

    private static Set<Moment> closure(
            Collection<Moment> first, Function<Moment, List<Moment>> next) {
        Set<Moment> all = new HashSet<>();
        Deque<Moment> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Moment moment = open.remove();
            if (all.add(moment)) {
                open.addAll(next.apply(moment));
            }
        }
        return all;
    }
}
