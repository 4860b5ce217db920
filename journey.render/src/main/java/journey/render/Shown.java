// SPDX-License-Identifier: EPL-2.0
package journey.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.clauses.Declarations;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.summary.MeasureState;
import journey.dsl.ways.WaysOut;
import journey.layout.MapFilter;
import journey.layout.flows.UnknownWay;
import journey.model.Action;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Emotion;
import journey.model.Join;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What of a map a text shows. Lanes choose facts; the moments at which the facts stand are named in
 * any case, unless the filter leaves out the moments themselves.
 */
public record Shown(MapFilter filter) {

    /** Tells whether facts of this kind are shown. */
    public boolean shows(EStructuralFeature feature) {
        return Declarations.lane(feature).map(filter.lanes()::contains).orElse(true);
    }

    /** What a feature with many elements holds, as far as it is known and shown. */
    public List<EObject> elements(EObject owner, EStructuralFeature feature) {
        return shows(feature)
                ? ((List<?>) owner.eGet(feature))
                        .stream().map(EObject.class::cast).filter(this::shows).toList()
                : List.of();
    }

    /** What a feature with one element holds; empty when that is unknown or not shown. */
    public Optional<EObject> element(EObject owner, EStructuralFeature feature) {
        return Optional.ofNullable((EObject) owner.eGet(feature))
                .filter(element -> shows(feature) && shows(element));
    }

    private boolean shows(EObject element) {
        if (element.eIsProxy()) {
            return false;
        }
        Moment moment = EcoreUtil2.getContainerOfType(element, Moment.class);
        if (moment != null && !filter.shows(moment)) {
            return false;
        }
        if (element instanceof Persona persona) {
            return filter.persona().map(persona::equals).orElse(true);
        }
        if (element instanceof Emotion emotion) {
            return filter.includes(emotion);
        }
        if (element instanceof Branch || element instanceof Join) {
            PersonaSpecific way = (PersonaSpecific) element;
            return filter.includes(way) && WaysOut.target(way).filter(this::shows).isPresent();
        }
        if (element instanceof Choice choice && !choice.getWays().isEmpty()) {
            return choice.getWays().stream().anyMatch(this::shows);
        }
        return !(element instanceof Action action && !filter.shows(action))
                && !(element instanceof PersonaSpecific part && !filter.includes(part));
    }

    /** What the customers did whose journey is shown; empty when it is not told or not shown. */
    public Optional<FlowGroup> customers() {
        return filter.customers().filter(any -> filter.lanes().contains(Lane.CUSTOMERS));
    }

    /** What they did at a moment or in a stage. */
    public Optional<FlowPlace> customers(EObject place) {
        return customers().flatMap(it -> FlowNames.place(it, place));
    }

    /** The ways that they took and the map does not know. */
    public List<UnknownWay> unknownWays(Journey journey) {
        return customers().map(it -> UnknownWay.of(journey, it, filter::shows)).orElse(List.of());
    }

    /** How a measure stands for those whose journey is shown, the most pressing state first. */
    public Stream<MeasureState> states(Measure measure) {
        return MeasureState.all(measure).stream()
                .filter(state -> state.latest().filter(this::hides).isEmpty())
                .sorted(Comparator.comparing(MeasureState::verdict));
    }

    private boolean hides(Observation observation) {
        return !filter.includes(observation);
    }
}
