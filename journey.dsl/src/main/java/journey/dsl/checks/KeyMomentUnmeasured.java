// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds moments of truth without a measure of their own. What does not exist yet, a proposed moment
 * or a future journey, cannot be measured.
 */
@CheckInfo(
        id = "key-moment-unmeasured",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS)
public final class KeyMomentUnmeasured extends JourneyCheck {

    @Check
    public void truthIsMeasured(Moment moment) {
        Journey journey = (Journey) moment.eContainer().eContainer();
        if (moment.isKey()
                && !moment.isProposed()
                && journey.getState() == JourneyState.CURRENT
                && moment.getMeasures().isEmpty()) {
            report(moment, NAMED_ELEMENT__NAME, message(moment));
        }
    }
}
