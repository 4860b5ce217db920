// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Measures;
import journey.model.Measure;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures that were declared and never taken. */
@CheckInfo(
        id = "measure-without-observation",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS)
public final class MeasureWithoutObservation extends JourneyCheck {

    @Check
    public void somethingIsObserved(Measure measure) {
        if (measure.getObservations().isEmpty()
                && !Measures.isPlanned(measure)
                && Measures.isMetricKnown(measure)) {
            String message = message(measure.getMetric(), measure.eContainer());
            report(measure, MEASURE__METRIC, message);
        }
    }
}
