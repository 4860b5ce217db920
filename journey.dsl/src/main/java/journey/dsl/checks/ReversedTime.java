// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__MEASURED_AFTER;
import static journey.model.JourneyPackage.Literals.SOURCE__COLLECTED_TO;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.ExchangeTimes;
import journey.model.Action;
import journey.model.Source;
import journey.model.TitledElement;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds times that end before they begin. */
@CheckInfo(
        id = "reversed-time",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        fix = ExchangeTimes.class)
public final class ReversedTime extends JourneyCheck {

    @Check
    public void timeRunsForward(TitledElement element) {
        if (element instanceof Source source
                && source.getCollectedTo() != null
                && source.getCollectedFrom() != null
                && source.getCollectedTo().isBefore(source.getCollectedFrom())) {
            report(source, SOURCE__COLLECTED_TO, variant("source", source));
        }
        if (element instanceof Action action
                && action.getMeasuredAfter() != null
                && action.getMeasuredBefore() != null
                && action.getMeasuredAfter().compareTo(action.getMeasuredBefore()) <= 0) {
            report(action, ACTION__MEASURED_AFTER, variant("action", action));
        }
    }
}
