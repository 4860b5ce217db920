// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Work;

/**
 * The work behind the moments that are shown, in stacks: below a moment stands its work backstage,
 * and below that its support. In a stack, work stands below what it waits for.
 */
final class WorkStacks {

    private final List<Moment> moments;
    private final Map<Moment, List<Work>> backstage = new HashMap<>();
    private final Map<Moment, List<Work>> support = new HashMap<>();
    private final Map<Work, WorkPlace> places = new LinkedHashMap<>();

    WorkStacks(Journey journey, MapContent content) {
        moments =
                journey.getStages().stream()
                        .flatMap(stage -> content.moments(stage).stream())
                        .toList();
        for (int slot = 0; slot < moments.size(); slot++) {
            Moment moment = moments.get(slot);
            backstage.put(moment, WorkOrder.of(work(content, moment, Lane.BACKSTAGE)));
            support.put(moment, WorkOrder.of(work(content, moment, Lane.SUPPORT)));
            int depth = place(slot, Lane.BACKSTAGE, 0);
            place(slot, Lane.SUPPORT, depth);
        }
    }

    private static List<Work> work(MapContent content, Moment moment, Lane lane) {
        return content.at(moment, lane).stream().map(Work.class::cast).toList();
    }

    private int place(int slot, Lane lane, int firstDepth) {
        Moment moment = moments.get(slot);
        List<Work> stack = at(moment, lane);
        for (int row = 0; row < stack.size(); row++) {
            places.put(stack.get(row), new WorkPlace(moment, slot, lane, row, firstDepth + row));
        }
        return firstDepth + stack.size();
    }

    /** How many moments are shown. */
    int slots() {
        return moments.size();
    }

    Moment moment(int slot) {
        return moments.get(slot);
    }

    /** The work of a moment in one lane, from top to bottom. */
    List<Work> at(Moment moment, Lane lane) {
        return (lane == Lane.SUPPORT ? support : backstage).getOrDefault(moment, List.of());
    }

    /** The work that a moment sets off: the first backstage that waits for nothing. */
    Optional<Work> first(Moment moment) {
        return at(moment, Lane.BACKSTAGE).stream()
                .findFirst()
                .filter(work -> work.getAfter().isEmpty());
    }

    /** All that waits for work that is shown, in the order of the moments. */
    List<Wait> waits() {
        List<Wait> waits = new ArrayList<>();
        places.forEach(
                (work, place) ->
                        work.getAfter().stream()
                                .distinct()
                                .filter(places::containsKey)
                                .map(before -> new Wait(before, work, places.get(before), place))
                                .forEach(waits::add));
        return waits;
    }
}
