// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds journeys in which nothing happens. */
@CheckInfo(
        id = "journey-without-stage",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS)
public final class JourneyWithoutStage extends JourneyCheck {

    @Check
    public void somethingHappens(Journey journey) {
        if (journey.getStages().isEmpty()) {
            report(journey, NAMED_ELEMENT__NAME, message(journey));
        }
    }
}
