// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import journey.dsl.statistics.Estimate;
import journey.dsl.text.Words;

/** Numbers of flows as people read them. */
public final class FlowWords {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private FlowWords() {}

    /** A number of customers, cases or visits: {@code 1,240}, {@code fewer than 5}. */
    public static String number(OptionalLong told) {
        return told.isPresent() ? Words.grouped(told.getAsLong()) : "fewer than 5";
    }

    /** A share: {@code 18.4 %}. */
    public static String percent(FlowShare share) {
        return tenths(share.percent()) + " %";
    }

    /** The interval of a share in percent: {@code 16.1 to 20.9}. */
    public static String interval(FlowShare share) {
        Estimate estimate = share.estimate();
        return "%s to %s".formatted(tenths(estimate.low()), tenths(estimate.high()));
    }

    /** A number with one decimal. */
    public static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * A length of time: {@code 45 s}, {@code 19 min}, {@code 22 hours}, {@code 7 days}.
     *
     * @param seconds at least 0
     */
    public static String time(long seconds) {
        if (seconds < 2 * MINUTE) {
            return seconds + " s";
        } else if (seconds < 2 * HOUR) {
            return rounded(seconds, MINUTE) + " min";
        } else if (seconds < 2 * DAY) {
            return rounded(seconds, HOUR) + " hours";
        }
        return Words.counted(rounded(seconds, DAY), "day");
    }

    private static long rounded(long seconds, long unit) {
        return Math.round((double) seconds / unit);
    }
}
