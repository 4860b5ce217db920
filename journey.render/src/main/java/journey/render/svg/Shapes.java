// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.summary.Emotions;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.model.Branch;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** Says of elements what their shapes say about themselves. */
final class Shapes {

    private final NameBasedFragmentProvider names;

    @Inject
    Shapes(NameBasedFragmentProvider names) {
        this.names = names;
    }

    /** The shape of an element. */
    Shape of(EObject element) {
        String label = Labels.of(element);
        String kind = Words.capitalized(Words.kind(element.eClass()));
        return new Shape(
                names.getFragment(element, null),
                label.isEmpty() ? kind : kind + ": " + label,
                personas(element));
    }

    /** What names a persona that is not found may hold for any. */
    private static String personas(EObject element) {
        List<Persona> personas = holdsFor(element);
        return personas.isEmpty() || personas.stream().anyMatch(EObject::eIsProxy)
                ? null
                : personas.stream().map(Persona::getName).collect(Collectors.joining(" "));
    }

    /** Those of the element itself, else those of the moments that it needs; empty for all. */
    private static List<Persona> holdsFor(EObject element) {
        if (element instanceof PersonaSpecific part && !part.getPersonas().isEmpty()) {
            return part.getPersonas();
        }
        if (element instanceof Emotion emotion) {
            return felt(emotion);
        }
        Moment moment = EcoreUtil2.getContainerOfType(element, Moment.class);
        List<Persona> ofMoment = moment == null ? List.of() : moment.getPersonas();
        return ofMoment.isEmpty() && element instanceof Branch branch && branch.getTarget() != null
                ? branch.getTarget().getPersonas()
                : ofMoment;
    }

    /** An emotion that names no persona is not felt by those who have one of their own. */
    private static List<Persona> felt(Emotion emotion) {
        Moment moment = (Moment) emotion.eContainer();
        Journey journey = (Journey) moment.eContainer().eContainer();
        List<Persona> all =
                journey.getPersonas().stream().filter(persona -> !persona.eIsProxy()).toList();
        List<Persona> felt =
                all.stream()
                        .filter(
                                persona ->
                                        Emotions.of(persona, moment)
                                                .filter(emotion::equals)
                                                .isPresent())
                        .toList();
        return felt.equals(all) ? List.of() : felt;
    }
}
