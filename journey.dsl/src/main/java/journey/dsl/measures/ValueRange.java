// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.util.Optional;
import journey.model.Metric;

/**
 * The values that an observation or a target of a metric can have.
 *
 * @param min the least value
 * @param max the greatest value; null when there is none
 * @param whole true when only whole numbers are possible
 */
public record ValueRange(BigDecimal min, BigDecimal max, boolean whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ValueRange SHARE = new ValueRange(BigDecimal.ZERO, HUNDRED, false);
    private static final ValueRange NET_SHARE = new ValueRange(HUNDRED.negate(), HUNDRED, false);

    /** The range of a metric; empty while its definition leaves it open. */
    public static Optional<ValueRange> of(Metric metric) {
        return switch (metric.getType()) {
            case NPS -> Optional.of(NET_SHARE);
            case CSAT, SUS, RATE -> Optional.of(SHARE);
            case CES ->
                    switch (metric.getMethod()) {
                        case MEAN -> scale(metric);
                        case TOP -> Optional.of(SHARE);
                        case NET -> Optional.of(NET_SHARE);
                        case UNSTATED -> Optional.empty();
                    };
            case SCORE -> scale(metric);
            case DURATION -> Optional.of(new ValueRange(BigDecimal.ZERO, null, false));
            case COUNT -> Optional.of(new ValueRange(BigDecimal.ZERO, null, true));
        };
    }

    private static Optional<ValueRange> scale(Metric metric) {
        return metric.getScaleMin() == null || metric.getScaleMax() == null
                ? Optional.empty()
                : Optional.of(new ValueRange(metric.getScaleMin(), metric.getScaleMax(), false));
    }

    /** Tells whether a value lies in the range; both ends belong to it. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(min) >= 0
                && (max == null || value.compareTo(max) <= 0)
                && (!whole || value.stripTrailingZeros().scale() <= 0);
    }

    /** The range in words: {@code a value from 0 to 100}. */
    @Override
    public String toString() {
        String what = whole ? "a whole number" : "a value";
        return max == null
                ? what + " of at least " + min.toPlainString()
                : what + " from " + min.toPlainString() + " to " + max.toPlainString();
    }
}
