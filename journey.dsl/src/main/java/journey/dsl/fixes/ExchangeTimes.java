// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.ACTION__MEASURED_AFTER;
import static journey.model.JourneyPackage.Literals.ACTION__MEASURED_BEFORE;
import static journey.model.JourneyPackage.Literals.SOURCE__COLLECTED_FROM;
import static journey.model.JourneyPackage.Literals.SOURCE__COLLECTED_TO;

import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.text.Messages;
import journey.model.Action;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Exchanges the two ends of a time, unless they are the same. */
public final class ExchangeTimes implements CheckFix {

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        if (element instanceof Source) {
            return exchange(element, SOURCE__COLLECTED_FROM, SOURCE__COLLECTED_TO, issue);
        }
        if (!(element instanceof Action action)) {
            return Optional.empty(); // a window, which has only one end
        }
        boolean helps = action.getMeasuredAfter().compareTo(action.getMeasuredBefore()) < 0;
        return helps
                ? exchange(action, ACTION__MEASURED_BEFORE, ACTION__MEASURED_AFTER, issue)
                : Optional.empty();
    }

    /** Does nothing when the times are written twice: which of them are meant is another error. */
    private Optional<Fix> exchange(
            EObject element, EStructuralFeature begin, EStructuralFeature end, Issue issue) {
        List<INode> begins = NodeModelUtils.findNodesForFeature(element, begin);
        List<INode> ends = NodeModelUtils.findNodesForFeature(element, end);
        if (begins.size() != 1 || ends.size() != 1) {
            return Optional.empty();
        }
        INode first = begins.get(0);
        INode second = ends.get(0);
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(
                new Fix(
                        title,
                        isSafe(),
                        List.of(
                                Edits.replace(first, NodeModelUtils.getTokenText(second)),
                                Edits.replace(second, NodeModelUtils.getTokenText(first)))));
    }
}
