// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** How many answers it takes to be sure enough. */
public final class SampleSize {

    /** The size beyond which no answer is of use. */
    static final long LARGEST = 1_000_000;

    private SampleSize() {}

    /**
     * The size of a sample from which on the margin of error is less than a distance, supposed that
     * the value stays as it is.
     *
     * @param distance in percent
     * @return empty when it is more than a million, or when the distance is not positive
     */
    public static OptionalLong forMarginBelow(double distance, Percentage value) {
        LongPredicate enough = size -> value.estimate(size).margin() < distance;
        if (!enough.test(LARGEST)) {
            return OptionalLong.empty();
        }
        // The margin falls as the sample grows, but for a step up where it is no more adjusted.
        return OptionalLong.of(
                enough.test(NetShare.LARGE)
                        ? first(enough, 1, NetShare.LARGE)
                        : first(enough, NetShare.LARGE, LARGEST));
    }

    /**
     * The size of a sample from which on the margin of error is less than a distance, supposed that
     * it falls with the square root of the size.
     *
     * @param distance in the unit of the value
     * @param margin of the sample that was taken, at least 0
     * @param size of that sample, at least 1
     * @return empty when it is more than a million, or when the distance is not positive
     */
    public static OptionalLong forMarginBelow(double distance, double margin, int size) {
        double ratio = margin / distance;
        double enough = Math.floor(size * ratio * ratio) + 1;
        return distance > 0 && enough <= LARGEST
                ? OptionalLong.of((long) enough)
                : OptionalLong.empty();
    }

    /** Searches between two sizes, of which the second is enough, for the first that is. */
    private static long first(LongPredicate enough, long from, long to) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = (low + high) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
