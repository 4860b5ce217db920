// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import journey.dsl.measures.Verdict;
import journey.dsl.personas.Personas;
import journey.dsl.summary.Emotions;
import journey.dsl.summary.MeasureState;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;

/** Questions to which the answer is yes or no: for styles, filters and preconditions of tools. */
public final class MapStates {

    private final DiagramContents contents = new DiagramContents();

    /** Tells whether an element is in a text at all, unlike what only the diagram knows. */
    public boolean isInText(EObject element) {
        return SourceText.of(element).isPresent();
    }

    /** Tells whether the text of an element can be edited from the diagram. */
    public boolean canEdit(EObject element) {
        return SourceText.of(element).filter(SourceText::isReadable).isPresent();
    }

    /** The journey itself while its text cannot be read, so that the map says so. */
    public List<Journey> unreadable(Journey journey) {
        boolean unreadable = SourceText.of(journey).filter(it -> !it.isReadable()).isPresent();
        return unreadable ? List.of(journey) : List.of();
    }

    /** Tells whether an element is about what exists: not a part of a proposed moment. */
    public boolean isExisting(EObject element) {
        Moment moment = Ancestors.moment(element);
        return moment == null || !moment.isProposed();
    }

    /** Tells whether an element belongs to the journey of one of the chosen personas. */
    public boolean concerns(EObject element, Collection<EObject> personas) {
        return personas.isEmpty()
                || personas.stream().anyMatch(persona -> concerns(element, persona));
    }

    /** Tells whether an element belongs to the journey of a persona. */
    public boolean concerns(EObject element, EObject persona) {
        if (!(persona instanceof Persona shown)) {
            return true;
        }
        Moment moment = Ancestors.moment(element);
        if (moment != null && !Personas.isFor(moment, shown)) {
            return false;
        }
        if (element instanceof Emotion emotion && moment != null) {
            return Emotions.of(shown, moment).filter(felt -> felt == emotion).isPresent();
        }
        return !(element instanceof PersonaSpecific part) || Personas.isFor(part, shown);
    }

    /** Tells whether the latest observation reaches the target. */
    public boolean hasMetTarget(Measure measure) {
        return MeasureState.of(measure).verdict() == Verdict.MET;
    }

    /** Tells whether the latest observation misses the target. */
    public boolean hasMissedTarget(Measure measure) {
        return MeasureState.of(measure).verdict() == Verdict.MISSED;
    }

    /** What a journey has by a metric, in few words. */
    public String latest(EObject journey, EObject metric) {
        return measure((Journey) journey, metric).map(it -> MeasureState.of(it).brief()).orElse("");
    }

    /** The measure of the whole journey if there is one, else the first one in it. */
    private Optional<Measure> measure(Journey journey, EObject metric) {
        return contents.measuresOfMap(journey).stream()
                .filter(measure -> measure.getMetric() == metric)
                .min(
                        (one, other) ->
                                Boolean.compare(
                                        one.eContainer() != journey,
                                        other.eContainer() != journey));
    }
}
