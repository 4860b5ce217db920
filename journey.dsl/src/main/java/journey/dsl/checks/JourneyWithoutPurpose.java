// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddPurpose;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds maps that do not say which question they answer. */
@CheckInfo(
        id = "journey-without-purpose",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS,
        fix = AddPurpose.class)
public final class JourneyWithoutPurpose extends JourneyCheck {

    @Check
    public void purposeIsSaid(Journey journey) {
        if (journey.getPurpose() == null) {
            report(journey, NAMED_ELEMENT__NAME, message(journey));
        }
    }
}
