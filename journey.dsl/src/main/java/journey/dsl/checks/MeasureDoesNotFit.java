// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__REACHING;
import static journey.model.JourneyPackage.Literals.MEASURE__UNTIL;
import static journey.model.JourneyPackage.Literals.MEASURE__WITHIN;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Measures;
import journey.model.Answers;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.MetricType;
import journey.model.Source;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures that say how to count what their metric is not. */
@CheckInfo(id = "measure-does-not-fit", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class MeasureDoesNotFit extends JourneyCheck {

    @Check
    public void wordsFitTheMetric(Measure measure) {
        if (!Measures.isMetricKnown(measure)) {
            return;
        }
        Metric metric = measure.getMetric();
        boolean reaches = measure.getReaching() != null;
        boolean waits = measure.getUntil() != null;
        if (reaches && waits) {
            report(measure, MEASURE__UNTIL, variant("both", metric));
        } else if (reaches && metric.getType() != MetricType.RATE) {
            report(measure, MEASURE__REACHING, variant("reaching", metric));
        } else if (waits && metric.getType() != MetricType.DURATION) {
            report(measure, MEASURE__UNTIL, variant("until", metric));
        } else if (measure.getWithin() != null && !reaches && !waits && !isAsked(measure)) {
            report(measure, MEASURE__WITHIN, variant("within", metric));
        }
    }

    /** What is not found may be what is meant. */
    private static boolean isAsked(Measure measure) {
        Source source = measure.getSource();
        return source != null
                && (source.eIsProxy()
                        || source.getAnswers().stream()
                                .map(Answers::getMetric)
                                .anyMatch(
                                        it ->
                                                it == null
                                                        || it.eIsProxy()
                                                        || it == measure.getMetric()));
    }
}
