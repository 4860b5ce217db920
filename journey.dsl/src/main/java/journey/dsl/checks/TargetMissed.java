// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__VALUE;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Series;
import journey.dsl.measures.Target;
import journey.dsl.measures.Verdict;
import journey.model.Measure;
import journey.model.MetricType;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures whose latest value misses the target, by more than chance explains. */
@CheckInfo(id = "target-missed", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class TargetMissed extends JourneyCheck {

    @Check
    public void targetIsReached(Measure measure) {
        for (Series series : Series.of(measure)) {
            Observation latest = series.latest();
            if (Target.verdict(measure, latest) == Verdict.MISSED) {
                report(latest, OBSERVATION__VALUE, fault(measure, latest));
            }
        }
    }

    private String fault(Measure measure, Observation latest) {
        Object[] facts = {
            measure.getMetric(), latest.getValue(), latest.getPeriod(), Target.words(measure)
        };
        // All cases were counted: there is no sample, and no margin of error.
        boolean counted = measure.getMetric().getType() == MetricType.COUNT;
        if (counted) {
            return variant("counted", facts);
        }
        return Target.estimate(measure, latest).isPresent()
                ? message(facts)
                : variant("unknown-margin", facts);
    }
}
