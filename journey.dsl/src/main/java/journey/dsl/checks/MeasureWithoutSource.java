// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddSource;
import journey.dsl.measures.Measures;
import journey.model.Measure;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds numbers of which nobody knows where they come from. */
@CheckInfo(
        id = "measure-without-source",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        fix = AddSource.class)
public final class MeasureWithoutSource extends JourneyCheck {

    @Check
    public void sourceIsNamed(Measure measure) {
        if (measure.getSource() == null
                && !followsCustomers(measure)
                && !measure.getObservations().isEmpty()
                && Measures.isMetricKnown(measure)) {
            String message = message(measure.getMetric(), measure.eContainer());
            report(measure, MEASURE__METRIC, message);
        }
    }

    /** Its numbers come from wherever its moments are seen. */
    private static boolean followsCustomers(Measure measure) {
        return measure.getReaching() != null || measure.getUntil() != null;
    }
}
