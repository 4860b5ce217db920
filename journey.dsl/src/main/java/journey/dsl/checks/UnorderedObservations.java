// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;

import java.util.List;
import journey.dsl.fixes.SortObservations;
import journey.dsl.measures.Series;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Measure;
import journey.model.Observation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds observations that do not stand in the order of time. */
@CheckInfo(
        id = "unordered-observations",
        severity = Severity.WARNING,
        group = CheckGroup.NUMBERS,
        fix = SortObservations.class)
public final class UnorderedObservations extends JourneyCheck {

    @Check
    public void observationsRunForward(Measure measure) {
        for (Series series : Series.of(measure)) {
            List<Observation> all = series.observations();
            for (int i = 1; i < all.size(); i++) {
                Observation before = all.get(i - 1);
                Observation after = all.get(i);
                if (after.getPeriod().compareTo(before.getPeriod()) < 0) {
                    String message = message(after.getPeriod(), before.getPeriod());
                    report(after, OBSERVATION__PERIOD, message);
                    break;
                }
            }
        }
    }
}
