// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;

import java.util.List;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/** Adds a pain to a moment, or to that of an emotion, for the personas of the emotion. */
public final class AddPain extends Placeholder {

    public AddPain() {
        super(AddPain::add);
    }

    private static TextEdit add(EObject element) {
        if (element instanceof Moment moment) {
            return add(moment, List.of());
        }
        return add((Moment) element.eContainer(), written(element, PERSONA_SPECIFIC__PERSONAS));
    }

    private static TextEdit add(Moment moment, List<String> personas) {
        String pain = "pain %s \"TODO: what hurts here?\"".formatted(nameFor(moment, personas));
        return Edits.addLast(
                moment, personas.isEmpty() ? pain : pain + " for " + String.join(", ", personas));
    }
}
