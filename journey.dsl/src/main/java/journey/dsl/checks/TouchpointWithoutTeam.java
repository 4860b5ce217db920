// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddTeam;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds touchpoints that nobody owns. */
@CheckInfo(
        id = "touchpoint-without-team",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS,
        fix = AddTeam.class)
public final class TouchpointWithoutTeam extends JourneyCheck {

    @Check
    public void somebodyOwnsIt(Touchpoint touchpoint) {
        if (touchpoint.getTeam() == null) {
            report(touchpoint, NAMED_ELEMENT__NAME, message(touchpoint));
        }
    }
}
