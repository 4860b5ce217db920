// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;

import java.util.List;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.ecore.EObject;

/** Adds a pain to the moment of an emotion, for the personas of the emotion. */
public final class AddPain extends Placeholder {

    public AddPain() {
        super(AddPain::add);
    }

    private static TextEdit add(EObject emotion) {
        List<String> personas = written(emotion, PERSONA_SPECIFIC__PERSONAS);
        String pain =
                "pain %s \"TODO: what hurts here?\""
                        .formatted(nameFor(emotion.eContainer(), personas));
        return Edits.addLast(
                emotion.eContainer(),
                personas.isEmpty() ? pain : pain + " for " + String.join(", ", personas));
    }
}
