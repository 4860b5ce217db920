// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.measures.Series;
import journey.dsl.text.Messages;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Removes an observation that says the same as another one of its period. */
public final class RemoveRepeatedObservation implements CheckFix {

    @Override
    public boolean isSafe() {
        return true;
    }

    /** Only the author knows which of two different values is right. */
    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        Observation repeated = (Observation) element;
        if (!saySame(Series.first(repeated), repeated)) {
            return Optional.empty();
        }
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, isSafe(), List.of(Edits.remove(element))));
    }

    private static boolean saySame(Observation one, Observation other) {
        return one.getValue().compareTo(other.getValue()) == 0
                && Objects.equals(one.getSampleSize(), other.getSampleSize());
    }
}
