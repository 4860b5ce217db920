// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.JOURNEY__LOST_AFTER;
import static journey.model.JourneyPackage.Literals.JOURNEY__LOST_AFTER_UNIT;
import static journey.model.JourneyPackage.Literals.MEASURE__WITHIN;
import static journey.model.JourneyPackage.Literals.MEASURE__WITHIN_UNIT;

import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.text.Messages;
import journey.model.Journey;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Writes days for months, 30 for each. Whether these are the days that are meant is not known. */
public final class WriteDays implements CheckFix {

    private static final int DAYS = 30;

    /** Beyond this many months no number of days can be written. */
    private static final int MOST_MONTHS = Integer.MAX_VALUE / DAYS;

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        return element instanceof Journey
                ? fix(element, JOURNEY__LOST_AFTER, JOURNEY__LOST_AFTER_UNIT, issue)
                : fix(element, MEASURE__WITHIN, MEASURE__WITHIN_UNIT, issue);
    }

    /** Does nothing when the window is written twice: which of them is meant is another error. */
    private Optional<Fix> fix(
            EObject element, EStructuralFeature amount, EStructuralFeature unit, Issue issue) {
        List<INode> amounts = NodeModelUtils.findNodesForFeature(element, amount);
        List<INode> units = NodeModelUtils.findNodesForFeature(element, unit);
        if (amounts.size() != 1
                || units.size() != 1
                || !(element.eGet(amount) instanceof Integer months)
                || months > MOST_MONTHS) {
            return Optional.empty();
        }
        String days = String.valueOf(months * DAYS);
        String title = Messages.sentence(issue.getCode() + ".fix", days);
        return Optional.of(
                new Fix(
                        title,
                        isSafe(),
                        List.of(
                                Edits.replace(amounts.get(0), days),
                                Edits.replace(units.get(0), "days"))));
    }
}
