// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Action;
import journey.model.ActionStatus;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds actions of which nobody will be able to tell whether they worked. */
@CheckInfo(id = "action-without-metric", severity = Severity.WARNING, group = CheckGroup.EVIDENCE)
public final class ActionWithoutMetric extends JourneyCheck {

    @Check
    public void effectIsExpected(Action action) {
        if (action.getStatus() != ActionStatus.DROPPED && action.getEffects().isEmpty()) {
            report(action, NAMED_ELEMENT__NAME, message(action));
        }
    }
}
