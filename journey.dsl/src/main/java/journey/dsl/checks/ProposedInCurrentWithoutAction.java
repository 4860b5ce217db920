// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.project.CheckScope;
import journey.dsl.project.Deliveries;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Touchpoint;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds proposed touchpoints of a current journey that no action brings about. */
@CheckInfo(
        id = "proposed-in-current-without-action",
        severity = Severity.INFO,
        group = CheckGroup.EVIDENCE,
        scope = CheckScope.UNLESS_DELIVERED)
public final class ProposedInCurrentWithoutAction extends JourneyCheck {

    private final Deliveries deliveries;

    @Inject
    ProposedInCurrentWithoutAction(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Check
    public void actionBringsItAbout(Touchpoint touchpoint) {
        Journey journey = EcoreUtil2.getContainerOfType(touchpoint, Journey.class);
        if (touchpoint.isProposed()
                && journey.getState() == JourneyState.CURRENT
                && !deliveries.isTouched(touchpoint)) {
            report(touchpoint, NAMED_ELEMENT__NAME, message(touchpoint));
        }
    }
}
