// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.ecore.EObject;

/** Adds an opportunity that resolves a pain to the moment of the pain. */
public final class AddOpportunity extends Placeholder {

    public AddOpportunity() {
        super(AddOpportunity::add);
    }

    private static TextEdit add(EObject pain) {
        List<String> name = written(pain, NAMED_ELEMENT__NAME);
        return Edits.addLast(
                pain.eContainer(),
                "opportunity %s \"TODO: what would resolve this pain?\" resolves %s"
                        .formatted(nameFor(name), name.get(0)));
    }
}
