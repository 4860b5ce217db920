// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.Moment;

/**
 * The ways that customers can take through a journey: a graph with moments as its nodes.
 *
 * <p>The next moment of the text follows, unless a choice, a join or an ending takes everybody
 * elsewhere. Moments aside are only on the ways that name them, parallel moments are entered and
 * left together, and an optional one can be passed by. A way is only there for personas for whom it
 * holds, and its source. Where its target does not hold for them, they go on with the next moment
 * that does; a side way that is not theirs they do not take.
 */
public final class Ways {

    private final MomentOrder order;
    private final Map<Optional<Moment>, List<Way>> bySource = new LinkedHashMap<>();
    private final Map<Moment, List<Way>> past = new LinkedHashMap<>();
    private final Set<Moment> reached = new HashSet<>();
    private final Set<Moment> endless = new HashSet<>();

    private Ways(MomentOrder order) {
        this.order = order;
    }

    /** The ways of a journey. */
    public static Ways of(Journey journey) {
        return of(journey, moment -> true);
    }

    /**
     * The ways through those moments that are shown; the order of the text passes by the others.
     */
    public static Ways of(Journey journey, Predicate<Moment> isShown) {
        MomentOrder order = new MomentOrder(journey, isShown);
        Ways ways = new Ways(order);
        WayCollector starts = new WayCollector(Optional.empty());
        Map<Moment, WayCollector> from = new LinkedHashMap<>();
        Map<Moment, WayCollector> past = new LinkedHashMap<>();
        for (Moment moment : order.moments()) {
            from.put(moment, new WayCollector(Optional.of(moment)));
            past.put(moment, new WayCollector(Optional.of(moment)));
        }
        for (Travellers travellers : Travellers.of(journey, order.moments())) {
            Travel travel = new Travel(order, travellers);
            starts.add(travellers, travel.starts());
            for (Moment moment : order.moments()) {
                if (travel.reaches(moment)) {
                    from.get(moment).add(travellers, travel.from(moment));
                    if (moment.isOptional()) {
                        past.get(moment).add(travellers, travel.past(moment));
                    }
                }
            }
            Reach reach = Reach.of(travel);
            ways.reached.addAll(reach.reached());
            ways.endless.addAll(reach.endless());
        }
        ways.bySource.put(Optional.empty(), starts.ways());
        from.forEach((moment, all) -> ways.bySource.put(Optional.of(moment), all.ways()));
        past.forEach((moment, all) -> ways.past.put(moment, all.ways()));
        return ways;
    }

    /** The moments, in the order of the text. */
    public List<Moment> moments() {
        return List.copyOf(order.moments());
    }

    /** All ways: those with which the journey starts, then those from each moment. */
    public Stream<Way> all() {
        return bySource.values().stream().flatMap(List::stream);
    }

    /** The ways with which the journey starts; they have no source. */
    public List<Way> starts() {
        return bySource.get(Optional.<Moment>empty());
    }

    /** The ways from a moment; none for one that is not on the map. */
    public List<Way> from(Moment moment) {
        return bySource.getOrDefault(Optional.of(moment), List.of());
    }

    /** The ways on which an optional moment is passed by; none for any other. */
    public List<Way> past(Moment moment) {
        return past.getOrDefault(moment, List.of());
    }

    /**
     * The moments that happen in parallel with one, itself among them, in the order of the text.
     */
    public List<Moment> parallel(Moment moment) {
        int place = order.place(moment);
        return List.copyOf(
                order.moments().subList(order.groupStart(place), order.groupEnd(place) + 1));
    }

    /** Tells whether a way leads to a moment from where the journey starts. */
    public boolean isReached(Moment moment) {
        return reached.contains(moment);
    }

    /** Tells whether there is a persona who comes to a moment and never from there to an end. */
    public boolean isEndless(Moment moment) {
        return endless.contains(moment);
    }

    /** Tells whether customers can go anywhere else than from each moment to the next one. */
    public boolean divide() {
        return order.moments().stream()
                .anyMatch(
                        moment ->
                                moment.isAside()
                                        || moment.isOptional()
                                        || parallel(moment).size() > 1
                                        || !WaysOut.of(moment).isEmpty());
    }
}
