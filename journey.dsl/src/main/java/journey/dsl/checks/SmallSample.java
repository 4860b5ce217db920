// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Series;
import journey.dsl.measures.Target;
import journey.dsl.measures.Verdict;
import journey.dsl.statistics.Estimate;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds observations whose sample is too small to tell whether the target is reached. */
@CheckInfo(id = "small-sample", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class SmallSample extends JourneyCheck {

    @Check
    public void sampleAllowsVerdict(Measure measure) {
        for (Series series : Series.of(measure)) {
            Observation latest = series.latest();
            if (Target.verdict(measure, latest) == Verdict.UNPROVEN) {
                Target.estimate(measure, latest)
                        .ifPresent(estimate -> check(measure, latest, estimate));
            }
        }
    }

    /** Where no sample is large enough, this one is not too small. */
    private void check(Measure measure, Observation latest, Estimate estimate) {
        Target.decisiveSample(measure, latest)
                .ifPresent(
                        size -> {
                            String fault = fault(measure, latest, estimate, size);
                            report(latest, OBSERVATION__SAMPLE_SIZE, fault);
                        });
    }

    private String fault(
            Measure measure, Observation latest, Estimate estimate, long decisiveSample) {
        Object[] facts = {
            measure.getMetric(),
            latest.getValue(),
            latest.getPeriod(),
            Words.grouped(latest.getSampleSize()),
            Words.rounded(estimate.low()),
            Words.rounded(estimate.high()),
            Target.words(measure),
            Words.grouped(decisiveSample),
        };
        return estimate.worstCase() ? variant("worst-case", facts) : message(facts);
    }
}
