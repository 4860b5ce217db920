// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__RESOLVES;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.model.Pain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Issue;

/**
 * Adds an opportunity that resolves a pain to the moment of the pain; not while another pain of the
 * moment has the same name, since the opportunity would resolve that one.
 */
public final class AddOpportunity extends Placeholder {

    private final IScopeProvider scopes;

    @Inject
    AddOpportunity(IScopeProvider scopes) {
        super(AddOpportunity::add);
        this.scopes = scopes;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        return isFoundByItsName((Pain) element)
                ? super.fix(resource, element, issue)
                : Optional.empty();
    }

    private boolean isFoundByItsName(Pain pain) {
        IEObjectDescription found =
                scopes.getScope(pain.eContainer(), OPPORTUNITY__RESOLVES)
                        .getSingleElement(QualifiedName.create(pain.getName()));
        return found != null && found.getEObjectOrProxy() == pain;
    }

    private static TextEdit add(EObject pain) {
        String name = written(pain, NAMED_ELEMENT__NAME).get(0);
        EObject moment = pain.eContainer();
        return Edits.addLast(
                moment,
                "opportunity %s \"TODO: what would resolve this pain?\" resolves %s"
                        .formatted(nameFor(moment, List.of(name)), name));
    }
}
