// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.Arrays;

/**
 * Sets of numbers that grow together. The smallest number of a set stands for it, so that the
 * answer does not depend on the order in which sets were joined.
 *
 * <p>Source: R. Tarjan, Efficiency of a Good But Not Linear Set Union Algorithm, Journal of the ACM
 * 22 (1975), 215-225; here with path halving, and by the smallest number instead of by rank.
 */
final class UnionFind {

    private final int[] parents;

    /**
     * Makes a set of each number.
     *
     * @param size the numbers are 0 to size - 1
     */
    UnionFind(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The smallest number of a set. */
    int find(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
