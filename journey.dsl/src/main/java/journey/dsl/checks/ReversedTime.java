// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__MEASURED_AFTER;
import static journey.model.JourneyPackage.Literals.JOURNEY__LOST_AFTER;
import static journey.model.JourneyPackage.Literals.MEASURE__WITHIN;
import static journey.model.JourneyPackage.Literals.SOURCE__COLLECTED_TO;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.ExchangeTimes;
import journey.model.Action;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds times that end before they begin, or when they begin. */
@CheckInfo(
        id = "reversed-time",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        fix = ExchangeTimes.class)
public final class ReversedTime extends JourneyCheck {

    @Check
    public void timeRunsForward(EObject element) {
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
        if (element instanceof Journey journey
                && journey.getLostAfter() != null
                && journey.getLostAfter() < 1) {
            report(journey, JOURNEY__LOST_AFTER, variant("lost-after", journey));
        }
        if (element instanceof Measure measure
                && measure.getWithin() != null
                && measure.getWithin() < 1) {
            report(measure, MEASURE__WITHIN, variant("within", measure.eContainer()));
        }
    }
}
