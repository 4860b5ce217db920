// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Stage;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds stages of a current journey in which the customer never meets the company. A proposed
 * touchpoint does not count: it does not exist yet.
 */
@CheckInfo(
        id = "stage-without-touchpoint",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS)
public final class StageWithoutTouchpoint extends JourneyCheck {

    @Check
    public void customerMeetsCompany(Stage stage) {
        Journey journey = (Journey) stage.eContainer();
        boolean meets =
                stage.getMoments().stream()
                        .anyMatch(moment -> moment instanceof Touchpoint && !moment.isProposed());
        if (journey.getState() == JourneyState.CURRENT && !meets) {
            report(stage, NAMED_ELEMENT__NAME, message(stage));
        }
    }
}
