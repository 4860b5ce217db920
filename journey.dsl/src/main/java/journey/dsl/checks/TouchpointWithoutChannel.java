// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddChannel;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds touchpoints that do not say where the customer meets the company. */
@CheckInfo(
        id = "touchpoint-without-channel",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS,
        fix = AddChannel.class)
public final class TouchpointWithoutChannel extends JourneyCheck {

    @Check
    public void channelIsSaid(Touchpoint touchpoint) {
        if (touchpoint.getChannels().isEmpty()) {
            report(touchpoint, NAMED_ELEMENT__NAME, message(touchpoint));
        }
    }
}
