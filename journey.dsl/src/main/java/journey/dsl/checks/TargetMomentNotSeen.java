// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__REACHING;
import static journey.model.JourneyPackage.Literals.MEASURE__UNTIL;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Measure;
import journey.model.Moment;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures of who comes to a moment that nothing in the data shows. */
@CheckInfo(id = "target-moment-not-seen", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class TargetMomentNotSeen extends JourneyCheck {

    @Check
    public void targetIsSeen(Measure measure) {
        check(measure, measure.getReaching(), MEASURE__REACHING);
        check(measure, measure.getUntil(), MEASURE__UNTIL);
    }

    private void check(Measure measure, Moment target, EReference reference) {
        if (target != null && !target.eIsProxy() && target.getBindings().isEmpty()) {
            report(measure, reference, message(target));
        }
    }
}
