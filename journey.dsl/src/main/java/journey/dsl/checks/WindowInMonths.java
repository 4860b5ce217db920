// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__LOST_AFTER_UNIT;
import static journey.model.JourneyPackage.Literals.MEASURE__WITHIN_UNIT;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.WriteDays;
import journey.model.DurationUnit;
import journey.model.Journey;
import journey.model.Measure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds windows of time in months, which have no fixed length. */
@CheckInfo(
        id = "window-in-months",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        fix = WriteDays.class)
public final class WindowInMonths extends JourneyCheck {

    @Check
    public void windowHasALength(EObject element) {
        if (element instanceof Journey journey
                && journey.getLostAfterUnit() == DurationUnit.MONTHS) {
            report(journey, JOURNEY__LOST_AFTER_UNIT, variant("lost-after", journey));
        }
        if (element instanceof Measure measure && measure.getWithinUnit() == DurationUnit.MONTHS) {
            report(measure, MEASURE__WITHIN_UNIT, variant("within", measure.eContainer()));
        }
    }
}
