// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What can be computed from some sums when one knows which classes each is made of: all that is
 * their linear combination.
 */
final class Combinations {

    private static final double NEARLY_ZERO = 1e-9;

    private final int classes;
    private final List<double[]> rows = new ArrayList<>();

    Combinations(List<BitSet> sums, int classes) {
        this.classes = classes;
        for (BitSet sum : sums) {
            double[] rest = rest(sum);
            int lead = lead(rest);
            if (lead >= 0) {
                double first = rest[lead];
                for (int i = 0; i < classes; i++) {
                    rest[i] /= first;
                }
                rows.add(rest);
            }
        }
    }

    /** Whether the sum of some classes can be computed. */
    boolean make(BitSet sum) {
        return lead(rest(sum)) < 0;
    }

    /** What is left of a sum when all that is known is taken from it. */
    private double[] rest(BitSet sum) {
        double[] rest = new double[classes];
        sum.stream().forEach(it -> rest[it] = 1);
        for (double[] row : rows) {
            double times = rest[lead(row)];
            for (int i = 0; i < classes; i++) {
                rest[i] -= times * row[i];
            }
        }
        return rest;
    }

    private int lead(double[] row) {
        for (int i = 0; i < classes; i++) {
            if (Math.abs(row[i]) > NEARLY_ZERO) {
                return i;
            }
        }
        return -1;
    }
}
