// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__DUE;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Action;
import journey.model.ActionStatus;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds actions that are not finished although their day has passed. */
@CheckInfo(id = "action-overdue", severity = Severity.WARNING, group = CheckGroup.EVIDENCE)
public final class ActionOverdue extends JourneyCheck {

    @Check
    public void workIsDoneInTime(Action action) {
        if (action.getDue() == null || !action.getDue().isBefore(today())) {
            return;
        }
        if (action.getStatus() == ActionStatus.PLANNED) {
            report(action, ACTION__DUE, variant("planned", action, action.getDue()));
        } else if (action.getStatus() == ActionStatus.DOING) {
            report(action, ACTION__DUE, variant("doing", action, action.getDue()));
        }
    }
}
