// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.SortObservations;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds observations that do not stand in the order of time. */
@CheckInfo(
        id = "unordered-observations",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        fix = SortObservations.class)
public final class UnorderedObservations extends JourneyCheck {

    @Check
    public void observationsRunForward(Measure measure) {
        if (Measures.isMetricKnown(measure)) {
            Series.of(measure).forEach(series -> check(measure, series.observations()));
        }
    }

    /** One finding is enough for a series: its fix sorts all of it. */
    private void check(Measure measure, List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            Observation before = observations.get(i - 1);
            Observation after = observations.get(i);
            if (after.getPeriod().compareTo(before.getPeriod()) < 0) {
                String message =
                        message(measure.getMetric(), after.getPeriod(), before.getPeriod());
                report(after, OBSERVATION__PERIOD, message);
                return;
            }
        }
    }
}
