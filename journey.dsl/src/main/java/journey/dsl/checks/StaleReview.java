// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__REVIEWED;

import java.time.LocalDate;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.text.Words;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds maps that nobody has looked through for a long time. */
@CheckInfo(
        id = "stale-review",
        severity = Severity.INFO,
        group = CheckGroup.EVIDENCE,
        options =
                @CheckOption(
                        name = "months",
                        value = 6,
                        min = 1,
                        meaning = "months after which a review is old"))
public final class StaleReview extends JourneyCheck {

    @Check
    public void reviewIsRecent(Journey journey) {
        LocalDate reviewed = journey.getReviewed();
        int months = option("months");
        if (reviewed != null && reviewed.isBefore(today().minusMonths(months))) {
            String message = message(journey, reviewed, Words.counted(months, "month"));
            report(journey, JOURNEY__REVIEWED, message);
        }
    }
}
