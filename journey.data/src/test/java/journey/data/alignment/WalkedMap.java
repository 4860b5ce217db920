// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.flow.FlowModels;
import journey.dsl.personas.Personas;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/**
 * A map as somebody walks it, step by step: knows nothing of costs between places, or of visits.
 */
final class WalkedMap {

    /**
     * Where somebody stands.
     *
     * @param entered the moments to which they came together
     * @param left those of them where they have not been yet
     */
    record Place(Set<Moment> entered, Set<Moment> left) {

        static final Place END = new Place(Set.of(), Set.of());

        static Place at(Set<Moment> entered) {
            return new Place(Set.copyOf(entered), Set.copyOf(entered));
        }
    }

    /**
     * A step.
     *
     * @param moment where they are meanwhile; null for going on
     * @param price of nobody seeing them there
     */
    record Step(Moment moment, int price, Place to) {}

    private final Ways ways;
    private final Optional<Persona> persona;
    private Set<Place> endless = Set.of();

    /**
     * @param persona empty when it is not known
     */
    WalkedMap(Journey journey, Optional<Persona> persona) {
        this.persona = persona;
        ways = FlowModels.ways(journey);
        endless =
                reached(starts()).stream()
                        .filter(it -> !reached(Set.of(it)).contains(Place.END))
                        .collect(Collectors.toSet());
    }

    /** Where the journey may start. */
    Set<Place> starts() {
        return entered(ways.starts().stream());
    }

    private Set<Place> reached(Set<Place> starts) {
        List<Place> open = new ArrayList<>(starts);
        Set<Place> reached = new LinkedHashSet<>(starts);
        while (!open.isEmpty()) {
            for (Step step : steps(open.remove(open.size() - 1))) {
                if (reached.add(step.to())) {
                    open.add(step.to());
                }
            }
        }
        return reached;
    }

    /** What somebody can do next. Out of a loop without an end they may stop anywhere. */
    List<Step> steps(Place place) {
        List<Step> steps = new ArrayList<>();
        if (place.equals(Place.END)) {
            return steps;
        }
        if (place.left().isEmpty()) {
            Stream<Way> out = place.entered().stream().flatMap(it -> ways.from(it).stream());
            entered(out).forEach(it -> steps.add(new Step(null, 0, it)));
        }
        for (Moment moment : place.left()) {
            Set<Moment> left = new HashSet<>(place.left());
            left.remove(moment);
            steps.add(new Step(moment, price(moment), new Place(place.entered(), left)));
            if (moment.isOptional() && isAlone(moment)) {
                entered(ways.past(moment).stream()).forEach(it -> steps.add(new Step(null, 0, it)));
            }
        }
        if (endless.contains(place)) {
            steps.add(new Step(null, 0, Place.END));
        }
        return steps;
    }

    private int price(Moment moment) {
        boolean isFree =
                moment.getBindings().isEmpty()
                        || (moment.isOptional() && !isAlone(moment))
                        || (persona.isEmpty() && !moment.getPersonas().isEmpty());
        return isFree ? 0 : 1;
    }

    private boolean isAlone(Moment moment) {
        return ways.parallel(moment).stream().filter(this::isTheirs).count() == 1;
    }

    /** Each of the things that are said leads to one place, and so does the order of the text. */
    private Set<Place> entered(Stream<Way> out) {
        Map<List<Optional<?>>, Set<Moment>> targets = new LinkedHashMap<>();
        Set<Place> places = new LinkedHashSet<>();
        out.filter(
                        it ->
                                persona.isEmpty()
                                        || it.personas().isEmpty()
                                        || it.personas().contains(persona.get()))
                .forEach(
                        it -> {
                            if (it.target().isEmpty()) {
                                places.add(Place.END);
                            } else {
                                Optional<PersonaSpecific> said = it.said();
                                Optional<Moment> group =
                                        Optional.of(ways.parallel(it.target().get()).get(0));
                                targets.computeIfAbsent(
                                                List.of(said, group), any -> new HashSet<>())
                                        .add(it.target().get());
                            }
                        });
        targets.values().forEach(it -> places.add(Place.at(it)));
        return places.isEmpty() ? Set.of(Place.END) : places;
    }

    private boolean isTheirs(Moment moment) {
        return persona.isEmpty() || Personas.isFor(moment, persona.get());
    }
}
