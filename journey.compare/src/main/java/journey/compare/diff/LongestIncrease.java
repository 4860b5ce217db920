// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The most elements of a list that are in order already, found by patience sorting (Fredman 1975,
 * "On computing the length of longest increasing subsequences").
 */
public final class LongestIncrease {

    private final List<Integer> ranks;

    /** The positions of the elements on top of the piles. */
    private final List<Integer> tops = new ArrayList<>();

    private LongestIncrease(List<Integer> ranks) {
        this.ranks = ranks;
    }

    /**
     * The positions of a longest increasing subsequence.
     *
     * @param ranks no two the same
     */
    public static BitSet of(List<Integer> ranks) {
        return new LongestIncrease(ranks).positions();
    }

    private BitSet positions() {
        int[] previous = new int[ranks.size()];
        for (int position = 0; position < ranks.size(); position++) {
            int pile = pile(ranks.get(position));
            previous[position] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(position);
            } else {
                tops.set(pile, position);
            }
        }
        BitSet positions = new BitSet();
        int last = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
        for (int position = last; position >= 0; position = previous[position]) {
            positions.set(position);
        }
        return positions;
    }

    /** The first pile whose top has a higher rank. */
    private int pile(int rank) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (ranks.get(tops.get(middle)) < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
