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

/** Finds measures of which nobody says what would be good enough. */
@CheckInfo(id = "measure-without-target", severity = Severity.INFO, group = CheckGroup.NUMBERS)
public final class MeasureWithoutTarget extends JourneyCheck {

    @Check
    public void targetIsSet(Measure measure) {
        boolean begun = !measure.getObservations().isEmpty() || Measures.isPlanned(measure);
        if (measure.getTarget() == null && begun && Measures.isMetricKnown(measure)) {
            String message = message(measure.getMetric(), measure.eContainer());
            report(measure, MEASURE__METRIC, message);
        }
    }
}
