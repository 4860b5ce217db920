// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__TARGET;
import static journey.model.JourneyPackage.Literals.OBSERVATION__MARGIN;
import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;
import static journey.model.JourneyPackage.Literals.OBSERVATION__VALUE;

import java.math.BigDecimal;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.ValueRange;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds observations and targets that the scale of their metric cannot take. */
@CheckInfo(id = "value-out-of-scale", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class ValueOutOfScale extends JourneyCheck {

    @Check
    public void valuesAreOnScale(Measure measure) {
        Metric metric = measure.getMetric();
        if (metric != null && !metric.eIsProxy()) {
            ValueRange.of(metric).ifPresent(range -> check(measure, metric, range));
        }
    }

    private void check(Measure measure, Metric metric, ValueRange range) {
        if (measure.getTarget() != null && !range.contains(measure.getTarget())) {
            report(measure, MEASURE__TARGET, variant("target", metric, measure.getTarget(), range));
        }
        for (Observation observation : measure.getObservations()) {
            Integer size = observation.getSampleSize();
            if (size != null && size < 1) {
                report(observation, OBSERVATION__SAMPLE_SIZE, variant("sample", metric, size));
            }
            BigDecimal margin = observation.getMargin();
            if (margin != null && margin.signum() < 0) {
                report(observation, OBSERVATION__MARGIN, variant("margin", metric, margin));
            }
            if (observation.getValue() != null && !range.contains(observation.getValue())) {
                report(
                        observation,
                        OBSERVATION__VALUE,
                        variant(
                                "observation",
                                metric,
                                observation.getValue(),
                                observation.getPeriod(),
                                range));
            }
        }
    }
}
