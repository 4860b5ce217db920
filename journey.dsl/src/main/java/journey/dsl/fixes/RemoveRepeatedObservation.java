// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.editing.Edits;
import journey.dsl.measures.Series;
import journey.dsl.text.Messages;
import journey.model.Measure;
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
        Fix fix =
                new Fix(
                        Messages.sentence(issue.getCode() + ".fix"),
                        isSafe(),
                        List.of(Edits.remove(element)));
        return Series.of((Measure) element.eContainer()).stream()
                .filter(series -> series.observations().contains(repeated))
                .flatMap(series -> series.in(repeated.getPeriod()).stream())
                .filter(first -> saySame(first, repeated))
                .map(first -> fix)
                .findFirst();
    }

    private static boolean saySame(Observation one, Observation other) {
        return one.getValue().compareTo(other.getValue()) == 0
                && Objects.equals(one.getSampleSize(), other.getSampleSize());
    }
}
