// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;

import java.util.Comparator;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures whose last observation is old. */
@CheckInfo(
        id = "stale-measure",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        options =
                @CheckOption(
                        name = "months",
                        value = 12,
                        min = 1,
                        meaning = "months after which an observation is old"))
public final class StaleMeasure extends JourneyCheck {

    @Check
    public void lastObservationIsRecent(Measure measure) {
        if (Measures.isMetricKnown(measure)) {
            Series.of(measure).stream()
                    .map(Series::latest)
                    .max(Comparator.comparing(Observation::getPeriod))
                    .filter(this::isOld)
                    .ifPresent(last -> report(last, OBSERVATION__PERIOD, fault(measure, last)));
        }
    }

    private boolean isOld(Observation observation) {
        return observation.getPeriod().lastDay().isBefore(today().minusMonths(option("months")));
    }

    private String fault(Measure measure, Observation last) {
        return message(
                measure.getMetric(),
                measure.eContainer(),
                last.getPeriod(),
                Words.counted(option("months"), "month"));
    }
}
