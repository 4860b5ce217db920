// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.RemoveRepeatedObservation;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds periods of which a measure has more than one observation, for the same personas. */
@CheckInfo(
        id = "duplicate-period",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        fix = RemoveRepeatedObservation.class)
public final class DuplicatePeriod extends JourneyCheck {

    @Check
    public void periodsAreUnique(Measure measure) {
        if (Measures.isMetricKnown(measure)) {
            Series.of(measure).forEach(series -> check(measure, series));
        }
    }

    private void check(Measure measure, Series series) {
        Set<Period> seen = new HashSet<>();
        for (Observation observation : series.observations()) {
            if (!seen.add(observation.getPeriod())) {
                String message = message(measure.getMetric(), observation.getPeriod());
                report(observation, OBSERVATION__PERIOD, message);
            }
        }
    }
}
