// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Decides whether figures of one period may change side by side. Each may have changed by five, and
 * what lies between two of them by one.
 */
public final class SharedChanges {

    /** Of more figures than this, none changes. */
    private static final int MOST = 7;

    private final List<BitSet> figures = new ArrayList<>();
    private final List<List<Long>> changes = new ArrayList<>();

    /**
     * @param figure the numbers of the classes of customers that it is made of
     * @param change by how much the groups have changed that it tells apart
     */
    public void add(BitSet figure, List<Long> change) {
        figures.add(figure);
        changes.add(change);
    }

    /** Whether no group has changed by one to four that follows from the figures. */
    public boolean isHarmless() {
        int classes = figures.stream().mapToInt(BitSet::length).max().orElse(0);
        return figures.size() < 2
                || figures.size() <= MOST
                        && isHarmless(
                                0,
                                new int[classes],
                                new ArrayList<>(Collections.nCopies(groups(), 0L)));
    }

    private int groups() {
        return changes.stream().mapToInt(List::size).min().orElse(0);
    }

    /** Adds a figure, takes it away, or leaves it out. */
    private boolean isHarmless(int next, int[] classes, List<Long> change) {
        if (next == figures.size()) {
            return !isGroup(classes)
                    || change.stream().allMatch(it -> Privacy.isNobodyOrMany(Math.abs(it)));
        }
        for (int sign = -1; sign <= 1; sign++) {
            int[] sum = classes.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += figures.get(next).get(i) ? sign : 0;
            }
            List<Long> changed = new ArrayList<>();
            for (int i = 0; i < change.size(); i++) {
                changed.add(change.get(i) + sign * changes.get(next).get(i));
            }
            if (!isHarmless(next + 1, sum, changed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGroup(int[] classes) {
        boolean isSome = false;
        for (int times : classes) {
            if (times < 0 || times > 1) {
                return false;
            }
            isSome |= times == 1;
        }
        return isSome;
    }
}
