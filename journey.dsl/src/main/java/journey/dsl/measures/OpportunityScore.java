// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.util.Optional;
import journey.model.Opportunity;

/**
 * How much customers would gain from an opportunity, from 0 to 20: importance + max(importance -
 * satisfaction, 0), the opportunity algorithm of Anthony W. Ulwick, "What Customers Want"
 * (McGraw-Hill, 2005).
 */
public final class OpportunityScore {

    private OpportunityScore() {}

    /** The score; empty while importance or satisfaction is unknown or not from 0 to 10. */
    public static Optional<BigDecimal> of(Opportunity opportunity) {
        BigDecimal importance = opportunity.getImportance();
        BigDecimal satisfaction = opportunity.getSatisfaction();
        if (!isOnScale(importance) || !isOnScale(satisfaction)) {
            return Optional.empty();
        }
        BigDecimal gap = importance.subtract(satisfaction).max(BigDecimal.ZERO);
        return Optional.of(importance.add(gap).stripTrailingZeros());
    }

    private static boolean isOnScale(BigDecimal value) {
        return value != null && value.signum() >= 0 && value.compareTo(BigDecimal.TEN) <= 0;
    }
}
