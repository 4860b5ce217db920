// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.personas.Personas;
import journey.dsl.project.Deliveries;
import journey.dsl.summary.Emotions;
import journey.model.Action;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/**
 * What of a journey a map shows.
 *
 * @param lanes the lanes
 * @param persona the only persona whose journey it shows; empty for all
 * @param onlyExisting true to leave out proposed moments
 * @param flow what customers really did there; empty when no flow file tells it
 */
public record MapFilter(
        Set<Lane> lanes, Optional<Persona> persona, boolean onlyExisting, Optional<Flow> flow) {

    public MapFilter {
        lanes = Set.copyOf(lanes);
    }

    /** Shows these lanes, with all moments of all personas. */
    public static MapFilter of(Set<Lane> lanes) {
        return new MapFilter(lanes, Optional.empty(), false, Optional.empty());
    }

    /** Shows the journey of one persona. */
    public MapFilter only(Persona shown) {
        return new MapFilter(lanes, Optional.of(shown), onlyExisting, flow);
    }

    /** Leaves out proposed moments. */
    public MapFilter existing() {
        return new MapFilter(lanes, persona, true, flow);
    }

    /** Shows what customers really did as well. */
    public MapFilter with(Optional<Flow> told) {
        return new MapFilter(lanes, persona, onlyExisting, told);
    }

    /** Shows other lanes. */
    public MapFilter withLanes(Set<Lane> others) {
        return new MapFilter(others, persona, onlyExisting, flow);
    }

    /** What the customers did whose journey is shown; empty when nothing is told of them. */
    public Optional<FlowGroup> customers() {
        return persona.isPresent()
                ? flow.flatMap(told -> told.persona(persona.get().getName()))
                : flow.map(Flow::all);
    }

    /** Shows all lanes. */
    MapFilter withAllLanes() {
        return withLanes(EnumSet.allOf(Lane.class));
    }

    /** Leaves out the lanes that hold nothing of a journey; moments always have their row. */
    public MapFilter withoutEmptyLanes(Journey journey) {
        MapContent content = new MapContent(journey, this);
        Set<Lane> filled = EnumSet.noneOf(Lane.class);
        for (Lane lane : lanes) {
            if (lane == Lane.STEPS || lane == Lane.TOUCHPOINTS || content.fills(lane)) {
                filled.add(lane);
            }
        }
        return withLanes(filled);
    }

    /** Tells whether a moment is shown. */
    public boolean shows(Moment moment) {
        return !(onlyExisting && moment.isProposed()) && includes(moment);
    }

    /** Tells whether an action improves a moment that is shown, or none of its journey at all. */
    public boolean shows(Action action) {
        List<Moment> improved = improved(action);
        return improved.isEmpty() || improved.stream().anyMatch(this::shows);
    }

    /** The moments of its own journey that an action improves. */
    static List<Moment> improved(Action action) {
        return Deliveries.moments(action).stream()
                .filter(moment -> moment.eContainer().eContainer() == action.eContainer())
                .toList();
    }

    /** Tells whether something holds for those whose journey is shown. */
    public boolean includes(PersonaSpecific part) {
        return persona.filter(shown -> !Personas.isFor(part, shown)).isEmpty();
    }

    /** Tells whether an emotion is that of those whose journey is shown. */
    public boolean includes(Emotion emotion) {
        return persona.isEmpty()
                || Emotions.of(persona.get(), (Moment) emotion.eContainer())
                        .filter(felt -> felt == emotion)
                        .isPresent();
    }
}
