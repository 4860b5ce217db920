// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;

import java.util.HashMap;
import java.util.Map;
import journey.dsl.fixes.RemoveRepeatedObservation;
import journey.dsl.measures.Series;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds periods that a measure has two observations of, for the same personas. */
@CheckInfo(
        id = "duplicate-period",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        fix = RemoveRepeatedObservation.class)
public final class DuplicatePeriod extends JourneyCheck {

    @Check
    public void periodsAreUnique(Measure measure) {
        if (measure.getMetric().eIsProxy()) {
            return;
        }
        for (Series series : Series.of(measure)) {
            Map<Period, Observation> seen = new HashMap<>();
            for (Observation observation : series.observations()) {
                if (seen.putIfAbsent(observation.getPeriod(), observation) != null) {
                    String message = message(measure.getMetric(), observation.getPeriod());
                    report(observation, OBSERVATION__PERIOD, message);
                }
            }
        }
    }
}
