// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.List;
import java.util.Optional;
import journey.data.privacy.Privacy;
import journey.data.suggestion.EventOrder.Neighbours;
import journey.dsl.personas.Personas;
import journey.model.Moment;

/**
 * Whether an event stands in time where a moment stands in the map: between the moments around it
 * that data show.
 *
 * @param before the nearest moment before it that data show; empty when there is none
 * @param after the nearest moment after it that data show; empty when there is none
 * @param customers of how many customers it is known where the event stands
 * @param fitting for how many of them it stands here
 */
record OrderOfTime(Optional<Moment> before, Optional<Moment> after, long customers, long fitting) {

    private static final long FEWEST = Privacy.FEWEST;

    /** In steps of so many percent shares are told. */
    private static final int STEP = 5;

    /**
     * Compares the place of an event with that of a moment.
     *
     * @param moments those of the journey, in the order of the map
     * @param seen those of them that data show
     * @param neighbours where the event stands
     */
    static OrderOfTime of(
            Moment moment, List<Moment> moments, List<Moment> seen, List<Neighbours> neighbours) {
        int here = moments.indexOf(moment);
        int before = nearest(moment, moments, seen, -1);
        int after = nearest(moment, moments, seen, 1);
        long customers = 0;
        long fitting = 0;
        for (Neighbours each : neighbours) {
            boolean isKnown = each.before() != EventOrder.NONE || each.after() != EventOrder.NONE;
            customers += isKnown ? each.customers() : 0;
            boolean fits =
                    (before == EventOrder.NONE
                                    ? each.before() == EventOrder.NONE || each.before() >= here
                                    : each.before() >= before && each.before() <= here)
                            && (after == EventOrder.NONE
                                    ? each.after() <= here
                                    : each.after() >= here && each.after() <= after);
            fitting += isKnown && fits ? each.customers() : 0;
        }
        return new OrderOfTime(
                before == EventOrder.NONE ? Optional.empty() : Optional.of(moments.get(before)),
                after == EventOrder.NONE ? Optional.empty() : Optional.of(moments.get(after)),
                customers,
                fitting);
    }

    /** Moments aside, and those that may be left out, are on few customers' way. */
    private static int nearest(Moment moment, List<Moment> moments, List<Moment> seen, int step) {
        for (int i = moments.indexOf(moment) + step; i >= 0 && i < moments.size(); i += step) {
            Moment other = moments.get(i);
            if (seen.contains(other)
                    && !other.isAside()
                    && !other.isOptional()
                    && Personas.overlap(moment, other)) {
                return i;
            }
        }
        return EventOrder.NONE;
    }

    /** Whether enough customers and moments are known to say anything. */
    boolean isKnown() {
        return customers >= FEWEST && (before.isPresent() || after.isPresent());
    }

    /** The share of customers for whom the event stands here, from 0 to 1. */
    double share() {
        return fitting < FEWEST ? 0 : (double) fitting / customers;
    }

    /** The place in words: {@code between Basket and Pays for about 80 % of its customers}. */
    String words() {
        return "%s for %s of its customers".formatted(place(), part());
    }

    private String place() {
        if (before.isEmpty()) {
            return "before " + after.orElseThrow().getName();
        }
        return after.map(it -> "between %s and %s".formatted(before.get().getName(), it.getName()))
                .orElse("after " + before.get().getName());
    }

    /** No share tells of one to four customers, and two of them do not tell who came between. */
    private String part() {
        long others = customers - fitting;
        if (fitting < FEWEST) {
            return fitting == 0 ? "none" : "nearly none";
        }
        return others == 0
                ? "all"
                : others < FEWEST
                        ? "nearly all"
                        : "about %d %%".formatted(STEP * Math.round(100 * share() / STEP));
    }
}
