// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.OPPORTUNITY__IMPORTANCE;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__SATISFACTION;

import java.math.BigDecimal;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Opportunity;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds opportunities whose importance or satisfaction is not on the scale from 0 to 10. */
@CheckInfo(id = "score-out-of-range", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class ScoreOutOfRange extends JourneyCheck {

    @Check
    public void scoresAreOnScale(Opportunity opportunity) {
        checkScore(opportunity, OPPORTUNITY__IMPORTANCE, opportunity.getImportance());
        checkScore(opportunity, OPPORTUNITY__SATISFACTION, opportunity.getSatisfaction());
    }

    private void checkScore(Opportunity opportunity, EAttribute feature, BigDecimal score) {
        if (score != null && (score.signum() < 0 || score.compareTo(BigDecimal.TEN) > 0)) {
            report(
                    opportunity,
                    feature,
                    "The %s of %s is %s, but it goes from 0 to 10."
                            .formatted(
                                    feature.getName(),
                                    Words.titled(opportunity),
                                    score.toPlainString()));
        }
    }
}
