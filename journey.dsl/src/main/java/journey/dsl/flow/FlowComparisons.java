// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.statistics.Holm;

/** Tells which shares of customers differ by more than chance explains, and by enough to matter. */
public final class FlowComparisons {

    /** With a million customers any difference is significant; this many points matter. */
    public static final double LEAST_POINTS = 2;

    /** Two shares of the same kind, of different customers or times. */
    public record Pair(FlowShare one, FlowShare other) {

        /** How much larger the other one is, in points. */
        public double points() {
            return other.percent() - one.percent();
        }

        private double chance() {
            return one.estimate().chanceOfDifference(other.estimate());
        }
    }

    private FlowComparisons() {}

    /**
     * Whether the shares of each pair differ: significantly at 5 percent for all pairs together, by
     * Holm, and by at least {@value #LEAST_POINTS} points.
     *
     * @param family all comparisons of one figure of a journey, also those that are not shown
     */
    public static List<Boolean> differ(List<Pair> family) {
        return differ(family, LEAST_POINTS);
    }

    /**
     * Whether the shares of each pair differ.
     *
     * @param leastPoints by which they do
     */
    public static List<Boolean> differ(List<Pair> family, double leastPoints) {
        List<Boolean> significant = Holm.significant(family.stream().map(Pair::chance).toList());
        return IntStream.range(0, family.size())
                .mapToObj(
                        it ->
                                significant.get(it)
                                        && Math.abs(family.get(it).points()) >= leastPoints)
                .toList();
    }
}
