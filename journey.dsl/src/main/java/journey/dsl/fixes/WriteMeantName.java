// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Writes the name that was probably meant, which is the first of the issue data if there is one.
 */
public final class WriteMeantName implements CheckFix {

    private final IValueConverterService names;

    @Inject
    WriteMeantName(IValueConverterService names) {
        this.names = names;
    }

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        if (issue.getData() == null || issue.getData().length == 0) {
            return Optional.empty();
        }
        String meant = issue.getData()[0];
        TextEdit edit =
                new TextEdit(
                        issue.getOffset(),
                        issue.getLength(),
                        names.toString(meant, "QualifiedName"));
        String title = Messages.sentence(issue.getCode() + ".fix", meant);
        return Optional.of(new Fix(title, isSafe(), List.of(edit)));
    }
}
