// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds touchpoints that say what customers expect and not what they get. In a proposed touchpoint
 * or a future journey nobody has experienced anything yet.
 */
@CheckInfo(
        id = "touchpoint-without-experience",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS)
public final class TouchpointWithoutExperience extends JourneyCheck {

    @Check
    public void experienceIsSaid(Touchpoint touchpoint) {
        Journey journey = (Journey) touchpoint.eContainer().eContainer();
        if (!touchpoint.getExpectations().isEmpty()
                && touchpoint.getExperiences().isEmpty()
                && !touchpoint.isProposed()
                && journey.getState() == JourneyState.CURRENT) {
            report(touchpoint, NAMED_ELEMENT__NAME, message(touchpoint));
        }
    }
}
