// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OPPORTUNITY__IMPORTANCE;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__SATISFACTION;

import java.math.BigDecimal;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Opportunity;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds opportunities whose importance or satisfaction is not on the scale from 0 to 10. */
@CheckInfo(id = "score-out-of-range", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class ScoreOutOfRange extends JourneyCheck {

    @Check
    public void scoresAreOnScale(Opportunity opportunity) {
        BigDecimal importance = opportunity.getImportance();
        if (isOutOfRange(importance)) {
            String message = variant("importance", opportunity, importance);
            report(opportunity, OPPORTUNITY__IMPORTANCE, message);
        }
        BigDecimal satisfaction = opportunity.getSatisfaction();
        if (isOutOfRange(satisfaction)) {
            String message = variant("satisfaction", opportunity, satisfaction);
            report(opportunity, OPPORTUNITY__SATISFACTION, message);
        }
    }

    private static boolean isOutOfRange(BigDecimal score) {
        return score != null && (score.signum() < 0 || score.compareTo(BigDecimal.TEN) > 0);
    }
}
