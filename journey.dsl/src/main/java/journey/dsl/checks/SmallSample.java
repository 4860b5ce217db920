// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;

import java.util.OptionalLong;
import journey.dsl.measures.Series;
import journey.dsl.measures.Target;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.Estimates;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds observations whose sample is too small to tell whether the target is reached. */
@CheckInfo(id = "small-sample", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class SmallSample extends JourneyCheck {

    @Check
    public void sampleAllowsVerdict(Measure measure) {
        if (!Target.isGiven(measure)) {
            return;
        }
        double target = measure.getTarget().doubleValue();
        for (Series series : Series.of(measure)) {
            Observation latest = series.latest();
            Target.estimate(measure, latest)
                    .filter(estimate -> estimate.contains(target))
                    .map(estimate -> fault(measure, latest, estimate))
                    .ifPresent(fault -> report(latest, OBSERVATION__SAMPLE_SIZE, fault));
        }
    }

    private String fault(Measure measure, Observation latest, Estimate estimate) {
        double distance = Math.abs(estimate.value() - measure.getTarget().doubleValue());
        OptionalLong enough =
                Estimates.sampleSize(measure.getMetric(), latest.getValue(), distance);
        Object[] facts = {
            measure.getMetric(),
            latest.getValue(),
            latest.getPeriod(),
            latest.getSampleSize(),
            Target.rounded(estimate.low()),
            Target.rounded(estimate.high()),
            Target.words(measure),
            part(estimate.worstCase() ? "at-worst" : "likely"),
            enough.isPresent() ? "%,d".formatted(enough.getAsLong()) : "",
        };
        return enough.isPresent() ? message(facts) : variant("hopeless", facts);
    }
}
