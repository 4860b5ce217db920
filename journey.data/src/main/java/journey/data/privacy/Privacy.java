// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says what may be told of customers: nothing that singles out one to four of them. All that tells
 * numbers asks here; docs/decisions/0040 says what that means for each of them.
 */
public final class Privacy {

    /** So many customers hide each other. */
    public static final int FEWEST = 5;

    /** So many customers are too few. */
    public static final int FEW = FEWEST - 1;

    private Privacy() {}

    /** Whether a group is none, or so many that nobody is singled out. */
    public static boolean isNobodyOrMany(long customers) {
        return customers == 0 || isMany(customers);
    }

    /** Whether so many share something that it may be named. */
    public static boolean isMany(long customers) {
        return customers >= FEWEST;
    }

    /**
     * How many of some parts of a shown total are hidden: those of too few customers and, while
     * what is hidden could still be told from the rest, the next smallest.
     *
     * @param customers of each part, the smallest first
     * @param isTold whether the first parts together, so many of them, are nobody or many
     */
    public static int hidden(List<Long> customers, IntPredicate isTold) {
        int hidden = (int) customers.stream().filter(it -> !isMany(it)).count();
        while (hidden > 0 && hidden < customers.size() && (hidden == 1 || !isTold.test(hidden))) {
            hidden++;
        }
        return hidden;
    }

    /**
     * Whether a figure that was told may be told again: of no group that it tells apart it is sure
     * that it has lost or won one to four.
     *
     * @param before the groups that could be concluded from the figure that was told, in all ways
     *     that are possible; empty when nothing can be
     * @param after those that can be concluded from the new one
     */
    public static boolean mayReplace(List<List<Long>> before, List<List<Long>> after) {
        int groups = before.isEmpty() || after.isEmpty() ? 0 : before.get(0).size();
        return IntStream.range(0, groups)
                .allMatch(group -> before.stream().anyMatch(it -> mayBecome(it, after, group)));
    }

    private static boolean mayBecome(List<Long> before, List<List<Long>> after, int group) {
        return after.stream()
                .map(it -> Math.abs(it.get(group) - before.get(group)))
                .anyMatch(Privacy::isNobodyOrMany);
    }
}
