// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what is significant in a family of comparisons: who looks at many finds a difference
 * somewhere by chance alone.
 *
 * <p>Source: S. Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal
 * of Statistics 6 (1979), 65-70.
 */
public final class Holm {

    /** How often a family without any difference may show one. */
    private static final double LEVEL = 0.05;

    private Holm() {}

    /**
     * Whether each comparison of a family is significant at 5 percent for all of them together.
     *
     * @param probabilities how likely at least such a difference is by chance, from 0 to 1
     */
    public static List<Boolean> significant(List<Double> probabilities) {
        List<Boolean> significant =
                new ArrayList<>(probabilities.stream().map(it -> false).toList());
        int left = probabilities.size();
        for (int index :
                IntStream.range(0, left)
                        .boxed()
                        .sorted(Comparator.comparing(probabilities::get))
                        .toList()) {
            if (probabilities.get(index) > LEVEL / left) {
                break;
            }
            significant.set(index, true);
            left--;
        }
        return significant;
    }
}
