// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.math.BigDecimal;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.project.CheckScope;
import journey.dsl.project.Deliveries;
import journey.model.Opportunity;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds opportunities with a high score that no action delivers. */
@CheckInfo(
        id = "opportunity-without-action",
        severity = Severity.INFO,
        group = CheckGroup.EVIDENCE,
        scope = CheckScope.UNLESS_DELIVERED,
        options =
                @CheckOption(
                        name = "score",
                        value = 12,
                        min = 0,
                        meaning = "score above which an opportunity needs an action"))
public final class OpportunityWithoutAction extends JourneyCheck {

    private final Deliveries deliveries;

    @Inject
    OpportunityWithoutAction(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Check
    public void actionDeliversIt(Opportunity opportunity) {
        BigDecimal threshold = BigDecimal.valueOf(option("score"));
        OpportunityScore.of(opportunity)
                .filter(score -> score.compareTo(threshold) > 0)
                .filter(score -> !deliveries.isDelivered(opportunity))
                .ifPresent(
                        score ->
                                report(
                                        opportunity,
                                        NAMED_ELEMENT__NAME,
                                        message(opportunity, score)));
    }
}
