// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__DELIVERS;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.Deliverable;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Moment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/**
 * Finds actions still to be done that bring about a moment which is there already. In a future
 * journey nothing is there yet.
 */
@CheckInfo(
        id = "delivers-existing-moment",
        severity = Severity.WARNING,
        group = CheckGroup.EVIDENCE)
public final class DeliversExistingMoment extends JourneyCheck {

    @Check
    public void deliversWhatIsNotThere(Action action) {
        ActionStatus status = action.getStatus();
        if (status == ActionStatus.DONE || status == ActionStatus.DROPPED) {
            return;
        }
        List<INode> places = places(action, ACTION__DELIVERS);
        for (int i = 0; i < action.getDelivers().size(); i++) {
            Deliverable delivered = action.getDelivers().get(i);
            if (delivered instanceof Moment moment && !moment.eIsProxy() && exists(moment)) {
                reportValue(action, places, i, message(action, moment));
            }
        }
    }

    private static boolean exists(Moment moment) {
        Journey journey = EcoreUtil2.getContainerOfType(moment, Journey.class);
        return !moment.isProposed() && journey.getState() == JourneyState.CURRENT;
    }
}
