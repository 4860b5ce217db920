// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayList;
import java.util.Collections;
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
import journey.model.Persona;
import journey.model.PersonaSpecific;

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
    private final List<Travel> travels = new ArrayList<>();
    private final Set<Moment> reached = new HashSet<>();
    private final Map<List<Moment>, List<Persona>> loops = new LinkedHashMap<>();
    private final boolean areKnown;

    private Ways(MomentOrder order, boolean areKnown) {
        this.order = order;
        this.areKnown = areKnown;
    }

    /** The ways of a journey. */
    public static Ways of(Journey journey) {
        return of(journey, moment -> true);
    }

    /**
     * The ways of a journey; empty where the order of the text says all of them, so that everybody
     * comes to each moment that is for them. That is told without the graph.
     */
    public static Optional<Ways> unlessInOrder(Journey journey) {
        List<Moment> moments =
                journey.getStages().stream().flatMap(stage -> stage.getMoments().stream()).toList();
        boolean areInOrder =
                moments.stream().noneMatch(WaysOut::areSaid)
                        && KnownNames.of(journey).areIn(moments);
        return areInOrder ? Optional.empty() : Optional.of(of(journey));
    }

    /**
     * The ways through those moments that are shown; the order of the text passes by the others.
     */
    public static Ways of(Journey journey, Predicate<Moment> isShown) {
        MomentOrder order = new MomentOrder(journey, isShown);
        Ways ways = new Ways(order, KnownNames.of(journey).areIn(order.moments()));
        WayCollector starts = new WayCollector(Optional.empty());
        Map<Moment, WayCollector> from = new LinkedHashMap<>();
        for (Moment moment : order.moments()) {
            from.put(moment, new WayCollector(Optional.of(moment)));
        }
        for (Travellers travellers : Travellers.of(journey, order.moments())) {
            Travel travel = new Travel(order, travellers);
            ways.travels.add(travel);
            starts.add(travellers, travel.starts());
            for (Moment moment : order.moments()) {
                if (travel.reaches(moment)) {
                    from.get(moment).add(travellers, travel.from(moment));
                }
            }
            ways.add(Reach.of(travel, order.moments()), travellers);
        }
        ways.bySource.put(Optional.empty(), starts.ways());
        from.forEach((moment, all) -> ways.bySource.put(Optional.of(moment), all.ways()));
        return ways;
    }

    private void add(Reach reach, Travellers travellers) {
        reached.addAll(reach.reached());
        for (List<Moment> loop : reach.loops()) {
            loops.computeIfAbsent(loop, any -> new ArrayList<>()).addAll(travellers.personas());
        }
    }

    /** The moments, in the order of the text. */
    public List<Moment> moments() {
        return Collections.unmodifiableList(order.moments());
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
        return moment.isOptional() ? onward(moment) : List.of();
    }

    /** Where the order of the text leads from a moment, whatever the moment itself says. */
    public List<Way> onward(Moment moment) {
        WayCollector onward = new WayCollector(Optional.of(moment));
        travels.stream()
                .filter(travel -> travel.reaches(moment))
                .forEach(travel -> onward.add(travel.travellers(), travel.past(moment)));
        return onward.ways();
    }

    /** Where ways lead from a moment, those past it among them. */
    public List<Moment> next(Moment moment) {
        return Stream.concat(from(moment).stream(), past(moment).stream())
                .flatMap(way -> way.target().stream())
                .toList();
    }

    /** What a moment says of ways that are there for nobody. */
    public List<PersonaSpecific> untaken(Moment moment) {
        List<PersonaSpecific> said = new ArrayList<>(WaysOut.of(moment));
        from(moment).forEach(way -> way.said().ifPresent(said::remove));
        return said;
    }

    /**
     * The moments that happen in parallel with one, itself among them, in the order of the text.
     */
    public List<Moment> parallel(Moment moment) {
        int place = order.place(moment);
        return Collections.unmodifiableList(
                order.moments().subList(order.groupStart(place), order.groupEnd(place) + 1));
    }

    /** Tells whether two moments happen in parallel; not those that are not on the map. */
    public boolean areParallel(Moment one, Moment other) {
        return order.has(one)
                && order.has(other)
                && order.groupStart(order.place(one)) == order.groupStart(order.place(other));
    }

    /** Tells whether a moment stands after another one in the text; not one of another journey. */
    public boolean isLater(Moment moment, Moment other) {
        return order.has(moment) && order.place(moment) > order.place(other);
    }

    /**
     * Tells whether all names are found on which the ways depend: moments, and personas who are
     * those of the journey. Otherwise nobody can say where they should lead.
     */
    public boolean areKnown() {
        return areKnown;
    }

    /** Tells whether a way leads to a moment from where the journey starts. */
    public boolean isReached(Moment moment) {
        return reached.contains(moment);
    }

    /** The loops out of which somebody never comes, once each. */
    public List<Loop> loops() {
        return loops.entrySet().stream()
                .map(loop -> new Loop(loop.getKey(), loop.getValue()))
                .toList();
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
