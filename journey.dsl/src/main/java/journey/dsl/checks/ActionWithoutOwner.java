// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddOwner;
import journey.model.Action;
import journey.model.ActionStatus;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds actions that no team answers for. */
@CheckInfo(
        id = "action-without-owner",
        severity = Severity.WARNING,
        group = CheckGroup.EVIDENCE,
        fix = AddOwner.class)
public final class ActionWithoutOwner extends JourneyCheck {

    @Check
    public void teamAnswersForIt(Action action) {
        if (action.getStatus() != ActionStatus.DROPPED && action.getOwner() == null) {
            report(action, NAMED_ELEMENT__NAME, message(action));
        }
    }
}
