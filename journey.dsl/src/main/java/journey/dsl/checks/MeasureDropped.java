// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__VALUE;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Change;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures whose latest value is worse than the one before. */
@CheckInfo(id = "measure-dropped", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class MeasureDropped extends JourneyCheck {

    @Check
    public void latestIsNoWorse(Measure measure) {
        if (!Measures.isMetricKnown(measure)) {
            return;
        }
        for (Series series : Series.of(measure)) {
            series.previous()
                    .ifPresent(previous -> check(measure.getMetric(), previous, series.latest()));
        }
    }

    private void check(Metric metric, Observation previous, Observation latest) {
        Object[] facts = {
            metric, previous.getValue(), previous.getPeriod(), latest.getValue(), latest.getPeriod()
        };
        Change change = Change.of(metric, previous, latest);
        if (change == Change.WORSE) {
            report(latest, OBSERVATION__VALUE, message(facts));
        } else if (change == Change.WORSE_PERHAPS) {
            report(latest, OBSERVATION__VALUE, variant("unknown-margin", facts));
        }
    }
}
