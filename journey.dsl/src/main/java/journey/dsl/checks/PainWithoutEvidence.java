// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddEvidence;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Moment;
import journey.model.Pain;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds pains that nobody measured or heard. Whoever says in which rows a pain is seen, measures
 * it. Pains that are foreseen in a proposed moment or a future journey are not meant: nobody can
 * have lived them yet.
 */
@CheckInfo(
        id = "pain-without-evidence",
        severity = Severity.WARNING,
        group = CheckGroup.EVIDENCE,
        fix = AddEvidence.class)
public final class PainWithoutEvidence extends JourneyCheck {

    @Check
    public void painIsBacked(Pain pain) {
        if (!(pain.eContainer() instanceof Moment moment) || !isLived(moment)) {
            return;
        }
        if (pain.isAssumed()) {
            report(pain, NAMED_ELEMENT__NAME, variant("assumed", pain));
        } else if (pain.getEvidence().isEmpty() && pain.getBindings().isEmpty()) {
            report(pain, NAMED_ELEMENT__NAME, message(pain));
        }
    }

    private static boolean isLived(Moment moment) {
        Journey journey = EcoreUtil2.getContainerOfType(moment, Journey.class);
        return !moment.isProposed() && journey.getState() == JourneyState.CURRENT;
    }
}
