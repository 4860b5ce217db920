// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.text.Messages;
import journey.model.Journey;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Removes a declaration that nothing refers to. Not safe: it may be meant for a map to come. A file
 * that only declares what maps use keeps its first declaration, since an empty file is an error.
 */
public final class RemoveDeclaration implements CheckFix {

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        if (isAllThatMustStay(element)) {
            return Optional.empty();
        }
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, false, List.of(Edits.remove(element))));
    }

    private static boolean isAllThatMustStay(EObject element) {
        JourneyFile file = (JourneyFile) element.eContainer();
        return file.getImports().isEmpty()
                && file.getElements().get(0) == element
                && file.getElements().stream().noneMatch(Journey.class::isInstance);
    }
}
