// SPDX-License-Identifier: EPL-2.0
package journey.layout.flows;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowWords;
import journey.model.Journey;
import journey.model.Moment;

/**
 * A way that many customers took and the map does not know.
 *
 * @param from the moment that was left; empty where cases start
 * @param to the moment that came next
 * @param taken of all visits to {@code from}, or of all cases
 */
public record UnknownWay(Optional<Moment> from, Moment to, FlowShare taken) {

    /** Those between moments that are shown. */
    public static List<UnknownWay> of(Journey journey, FlowGroup group, Predicate<Moment> isShown) {
        return group.transitions().stream()
                .filter(it -> !it.isKnown() && FlowWords.isNoteworthy(it.taken()))
                .filter(it -> !it.from().equals(Optional.of(it.to())))
                .flatMap(it -> of(journey, it).stream())
                .filter(it -> isShown.test(it.to) && it.from.stream().allMatch(isShown))
                .toList();
    }

    private static Optional<UnknownWay> of(Journey journey, FlowTransition transition) {
        Optional<Moment> from = transition.from().flatMap(it -> FlowNames.moment(journey, it));
        return transition.from().isPresent() && from.isEmpty()
                ? Optional.empty()
                : FlowNames.moment(journey, transition.to())
                        .map(to -> new UnknownWay(from, to, transition.taken()));
    }

    /** What stands beside it: {@code 52.3 %, not on the map}. */
    public String words() {
        String share = FlowWords.percent(taken);
        return from.isPresent() ? share + ", not on the map" : share + " start here";
    }
}
