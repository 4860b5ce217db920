// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.Optional;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.model.Claim;
import journey.model.Persona;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Adds evidence to a claim that says nothing of it. One that is visibly assumed stays so: evidence
 * cannot be written, it has to be found.
 */
public final class AddEvidence extends Placeholder {

    public AddEvidence() {
        super(AddEvidence::add, "evidence TODO");
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        return ((Claim) element).isAssumed()
                ? Optional.empty()
                : super.fix(resource, element, issue);
    }

    private static TextEdit add(EObject claim, String evidence) {
        return claim instanceof Persona
                ? Edits.addLast(claim, evidence)
                : Edits.addClause(claim, evidence);
    }
}
