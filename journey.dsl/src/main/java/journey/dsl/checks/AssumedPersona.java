// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddEvidence;
import journey.model.Persona;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds personas behind whom no research stands, and whom no data show. */
@CheckInfo(
        id = "assumed-persona",
        severity = Severity.INFO,
        group = CheckGroup.EVIDENCE,
        fix = AddEvidence.class)
public final class AssumedPersona extends JourneyCheck {

    @Check
    public void personaIsResearched(Persona persona) {
        if (persona.isAssumed()) {
            report(persona, NAMED_ELEMENT__NAME, variant("assumed", persona));
        } else if (persona.getEvidence().isEmpty() && persona.getBindings().isEmpty()) {
            report(persona, NAMED_ELEMENT__NAME, message(persona));
        }
    }
}
