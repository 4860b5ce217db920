// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import journey.dsl.statistics.Estimate;
import journey.dsl.text.Words;

/** Numbers of flows as people read them. */
public final class FlowWords {

    /** What fewer do is not worth telling in a picture, in percent. */
    private static final double NOTEWORTHY = 5;

    /** From here on, most do it, in percent. */
    private static final double MOST = 50;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private FlowWords() {}

    /** A number of customers, cases or visits: {@code 1,240}, {@code fewer than 5}. */
    public static String number(OptionalLong told) {
        return told.isPresent() ? Words.grouped(told.getAsLong()) : "fewer than " + Flow.FEWEST;
    }

    /** A number with what it counts: {@code 1,180 customers}, {@code fewer than 5 visits}. */
    public static String counted(OptionalLong told, String singular) {
        return told.isPresent()
                ? Words.counted(told.getAsLong(), singular)
                : "fewer than " + Words.counted(Flow.FEWEST, singular);
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

    /** Tells whether so many do something that a reader has to know. */
    public static boolean isNoteworthy(FlowShare share) {
        return share.percent() >= NOTEWORTHY;
    }

    /** Tells whether most customers pass a moment by. */
    public static boolean isMostlySkipped(FlowPlace place) {
        return place.skipped().filter(it -> it.percent() >= MOST).isPresent();
    }

    /** How many customers there were, and what became of their cases. */
    public static List<String> totals(FlowGroup group) {
        List<String> totals = new ArrayList<>();
        totals.add(counted(group.customers(), "customer"));
        totals.add(counted(group.cases(), "case"));
        totals.add(number(group.finished()) + " finished");
        totals.add(number(group.lost()) + " left");
        totals.add(number(group.open()) + " open");
        group.fitness()
                .ifPresent(it -> totals.add("%s %% fit the map".formatted(tenths(100 * it))));
        return totals;
    }

    /** What the groups of a switch are called: {@code All customers}, else the name. */
    public static String title(FlowGroup group) {
        return group.kind() == FlowGroup.Kind.ALL ? "All customers" : group.name();
    }
}
