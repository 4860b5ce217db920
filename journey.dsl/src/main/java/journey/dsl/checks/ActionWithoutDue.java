// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__DUE;
import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Action;
import journey.model.ActionStatus;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Finds actions that are still to be done, and no day says when. */
@CheckInfo(id = "action-without-due", severity = Severity.WARNING, group = CheckGroup.EVIDENCE)
public final class ActionWithoutDue extends JourneyCheck {

    @Check
    public void dayIsSet(Action action) {
        boolean open =
                action.getStatus() == ActionStatus.PLANNED
                        || action.getStatus() == ActionStatus.DOING;
        if (open && !isWritten(action)) {
            report(action, NAMED_ELEMENT__NAME, message(action));
        }
    }

    /** A date that does not exist is reported as that. */
    private static boolean isWritten(Action action) {
        return !NodeModelUtils.findNodesForFeature(action, ACTION__DUE).isEmpty();
    }
}
