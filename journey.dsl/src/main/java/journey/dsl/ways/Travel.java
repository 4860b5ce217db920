// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.model.Ending;
import journey.model.Moment;
import journey.model.PersonaSpecific;

/** The ways of personas who are alike: all that is said holds for all of them or for none. */
final class Travel {

    private final MomentOrder order;
    private final Travellers travellers;
    private final int[] nextOnMainWay;

    Travel(MomentOrder order, Travellers travellers) {
        this.order = order;
        this.travellers = travellers;
        nextOnMainWay = nextOnMainWay();
    }

    Travellers travellers() {
        return travellers;
    }

    boolean reaches(Moment moment) {
        return order.has(moment) && travellers.hold(moment);
    }

    /** With which moments they start; with none when there is none for them. */
    List<Leg> starts() {
        return following(0, MomentOrder.MAIN);
    }

    /** Where they go from a moment, first what is said and then what the order of the text says. */
    List<Leg> from(Moment moment) {
        List<Leg> legs = new ArrayList<>();
        for (PersonaSpecific way : WaysOut.of(moment)) {
            if (travellers.hold(way)) {
                entered(order.place(moment), way)
                        .forEach(leg -> legs.add(new Leg(leg.target(), Optional.of(way))));
            }
        }
        if (!takesAll(moment)) {
            legs.addAll(past(moment));
        }
        return legs;
    }

    /**
     * Where a way leads: to a moment, and when that is the first of parallel ones, to all of them
     * unless it comes from there. Who does not have that moment passes it by and goes on with the
     * next one; only a side way is not there for them.
     */
    private List<Leg> entered(int source, PersonaSpecific way) {
        if (way instanceof Ending) {
            return List.of(Leg.END);
        }
        Optional<Moment> target = WaysOut.target(way).filter(order::has);
        if (target.isEmpty() || (target.get().isAside() && !reaches(target.get()))) {
            return List.of();
        }
        int place = order.place(target.get());
        boolean isInto = order.groupStart(place) == place && order.groupStart(source) != place;
        return reaches(target.get()) && !isInto
                ? List.of(Leg.to(target.get()))
                : orEnd(following(place, order.sideWay(place)));
    }

    /** Tells whether what is said of a moment leaves nobody for the next one. */
    private boolean takesAll(Moment moment) {
        return moment.getChoices().stream()
                        .flatMap(choice -> choice.getWays().stream())
                        .anyMatch(this::isForThem)
                || moment.getJoins().stream().anyMatch(this::isForThem)
                || moment.getEndings().stream()
                        .anyMatch(ending -> ending.isEverybody() && isForThem(ending));
    }

    /** Tells whether a way holds for them; a side way that is not theirs does not take them. */
    private boolean isForThem(PersonaSpecific way) {
        return travellers.hold(way)
                && WaysOut.target(way)
                        .filter(target -> target.isAside() && !travellers.hold(target))
                        .isEmpty();
    }

    /** Where the order of the text leads after a moment. */
    List<Leg> past(Moment moment) {
        int place = order.place(moment);
        return orEnd(following(order.groupEnd(place) + 1, order.sideWay(place)));
    }

    private static List<Leg> orEnd(List<Leg> legs) {
        return legs.isEmpty() ? List.of(Leg.END) : legs;
    }

    /**
     * The first moment from a place on, with those parallel to it: on a side way, and after it, or
     * on the main way.
     */
    private List<Leg> following(int first, int sideWay) {
        int place = first;
        while (place < order.moments().size() && order.isOn(place, sideWay)) {
            List<Leg> legs = together(place, sideWay);
            if (!legs.isEmpty()) {
                return legs;
            }
            place = order.groupEnd(place) + 1;
        }
        return together(nextOnMainWay[place], MomentOrder.MAIN);
    }

    /** The moments that happen in parallel, from the first one on; none at the end. */
    private List<Leg> together(int first, int sideWay) {
        if (first == order.moments().size()) {
            return List.of();
        }
        return IntStream.rangeClosed(first, order.groupEnd(first))
                .filter(place -> order.flows(sideWay, place))
                .mapToObj(order.moments()::get)
                .filter(travellers::hold)
                .map(Leg::to)
                .toList();
    }

    /**
     * For each place, and for the end, the first of the parallel moments with which they go on from
     * there on the main way. So a journey of many side ways is walked through once.
     */
    private int[] nextOnMainWay() {
        int size = order.moments().size();
        int[] next = new int[size + 1];
        next[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            boolean isThere =
                    order.flows(MomentOrder.MAIN, i) && travellers.hold(order.moments().get(i));
            int start = order.groupStart(i);
            boolean isThereLater = next[i + 1] == start;
            next[i] = isThere || isThereLater ? start : next[i + 1];
        }
        return next;
    }
}
