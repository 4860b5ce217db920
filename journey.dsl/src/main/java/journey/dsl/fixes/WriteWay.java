// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Insertion;
import journey.dsl.flow.FlowNames;
import journey.dsl.personas.Personas;
import journey.dsl.text.Messages;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Writes a way to the moment that is the first of the issue data. Whether customers should go there
 * is for the author to say, and so is why they do.
 */
public final class WriteWay implements CheckFix {

    private final Insertion insertion;

    @Inject
    WriteWay(Insertion insertion) {
        this.insertion = insertion;
    }

    @Override
    public boolean isSafe() {
        return false;
    }

    /** A way between moments of different personas would be there for nobody. */
    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        Moment moment = (Moment) element;
        Journey journey = EcoreUtil2.getContainerOfType(moment, Journey.class);
        return FlowNames.moment(journey, issue.getData()[0])
                .filter(target -> Personas.overlap(moment, target))
                .map(
                        target -> {
                            String title = Messages.sentence(issue.getCode() + ".fix", target);
                            return new Fix(title, isSafe(), insertion.branch(moment, target));
                        });
    }
}
