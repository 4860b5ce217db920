// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddPersona;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds maps that do not say whose journey they show. */
@CheckInfo(
        id = "journey-without-persona",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS,
        fix = AddPersona.class)
public final class JourneyWithoutPersona extends JourneyCheck {

    @Check
    public void somebodyTravels(Journey journey) {
        if (journey.getPersonas().isEmpty()) {
            report(journey, NAMED_ELEMENT__NAME, message(journey));
        }
    }
}
