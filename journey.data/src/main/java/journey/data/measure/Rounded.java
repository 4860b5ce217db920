// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import journey.model.Metric;

/** Numbers as maps have them. */
public final class Rounded {

    private Rounded() {}

    /** Net promoter scores and counts are whole numbers, all others have one decimal. */
    public static BigDecimal value(Metric metric, double value) {
        return switch (metric.getType()) {
            case NPS, COUNT -> BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
            case CSAT, CES, SUS, RATE, DURATION, SCORE -> tenths(value);
        };
    }

    static BigDecimal tenths(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded;
    }
}
