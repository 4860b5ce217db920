// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.backstage.BackstageWork;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddBackstage;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds touchpoints with nothing behind them, in journeys that tell the work behind others. */
@CheckInfo(
        id = "touchpoint-without-backstage",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS,
        fix = AddBackstage.class)
public final class TouchpointWithoutBackstage extends JourneyCheck {

    @Check
    public void somethingHappensBehindIt(Journey journey) {
        if (BackstageWork.isTold(journey)) {
            journey.getStages().stream()
                    .flatMap(stage -> stage.getMoments().stream())
                    .filter(TouchpointWithoutBackstage::hasNothingBehindIt)
                    .forEach(it -> report(it, NAMED_ELEMENT__NAME, message(it)));
        }
    }

    private static boolean hasNothingBehindIt(Moment moment) {
        return moment instanceof Touchpoint
                && !moment.isProposed()
                && BackstageWork.of(moment).isEmpty();
    }
}
