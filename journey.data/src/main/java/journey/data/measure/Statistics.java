// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Map;
import java.util.Optional;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.NetShare;
import journey.dsl.statistics.Share;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Values of samples with their margins of error, at a confidence of 95 percent. */
final class Statistics {

    private static final double TAIL = 0.025;

    /** What 95 percent of a normal distribution lie within, in standard deviations. */
    private static final double Z = 1.96;

    private Statistics() {}

    /** A share in percent, with the adjusted Wald interval of {@link Share}. */
    static Sample share(long counted, long n) {
        double percent = 100.0 * counted / n;
        return sample(percent, n, new Share(percent).estimate(n));
    }

    /**
     * A share of what customers did several times, in percent: with x of m of each customer and p
     * the share of all, the standard error is sqrt(sum of (x - p m)<sup>2</sup>) / (sum of m). Its
     * margin is never less than that of {@link #share}, which it would be if all were alike.
     *
     * <p>Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), 3.12.
     *
     * @param customers at least one
     */
    static Sample shareOfClusters(Clusters customers) {
        long n = customers.times();
        double p = (double) customers.done() / n;
        double margin = 100 * Z * Math.sqrt(customers.squares(p)) / n;
        Sample apart = share(customers.done(), n);
        return new Sample(apart.value(), n, apart.margin().map(it -> Math.max(it, margin)));
    }

    /** A net share in percent, with the interval of {@link NetShare}. */
    static Sample net(long positive, long negative, long n) {
        // One division each: two shares that are rounded may differ by 12.499999999999996, or add
        // up to more than 100.
        double net = 100.0 * (positive - negative) / n;
        double decided = 100.0 * (positive + negative) / n;
        return sample(net, n, new NetShare(net, decided, false).estimate(n));
    }

    private static Sample sample(double value, long n, Estimate estimate) {
        return new Sample(value, n, Optional.of(estimate.margin()));
    }

    /**
     * A mean with the interval of Student's t: t(0.975, n - 1) s / sqrt(n), where s is the standard
     * deviation of the sample. There is no margin for a single answer.
     *
     * @param answers how often each value was given; at least one
     */
    static Sample mean(Map<Double, Long> answers) {
        long n = answers.values().stream().mapToLong(Long::longValue).sum();
        double mean =
                answers.entrySet().stream().mapToDouble(it -> it.getKey() * it.getValue()).sum()
                        / n;
        if (n < 2) {
            return new Sample(mean, n, Optional.empty());
        }
        double squares =
                answers.entrySet().stream()
                        .mapToDouble(it -> Math.pow(it.getKey() - mean, 2) * it.getValue())
                        .sum();
        double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(TAIL);
        return new Sample(mean, n, Optional.of(t * Math.sqrt(squares / (n - 1) / n)));
    }

    /**
     * A median with the interval between two order statistics: the narrowest pair x(r), x(n + 1 -
     * r) of which P(B(n, 1/2) &lt; r) is at most 0.025 on each side. Below n = 6 there is none.
     *
     * <p>Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition (2003), 7.1.
     *
     * @param sorted from the least to the largest; at least one
     */
    static Sample median(long[] sorted) {
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
        int rank = (int) rank(n);
        if (rank < 1) {
            return new Sample(median, n, Optional.empty());
        }
        double low = sorted[rank - 1];
        double high = sorted[n - rank];
        return new Sample(median, n, Optional.of(Math.max(median - low, high - median)));
    }

    /**
     * Whether something happens more often (1) or less often (-1) than before, or whether the
     * difference may be chance (0). Given how often it happened in both times together, how often
     * it did in the second is binomial with the share of the second in the time.
     *
     * <p>Source: J. Przyborowski and H. Wilenski, Homogeneity of Results in Testing Samples from
     * Poisson Series, Biometrika 31 (1940), 313-323.
     *
     * @param before how often, in so many days
     * @param after how often, in so many days
     */
    static int change(long before, long daysBefore, long after, long daysAfter) {
        double share = (double) daysAfter / (daysBefore + daysAfter);
        BinomialDistribution second = BinomialDistribution.of((int) (before + after), share);
        if (second.survivalProbability((int) after - 1) <= TAIL) {
            return 1;
        }
        return second.cumulativeProbability((int) after) <= TAIL ? -1 : 0;
    }

    /** The largest r with P(B(n, 1/2) &lt; r) &lt;= 0.025; 0 when there is none. */
    private static long rank(long n) {
        BinomialDistribution heads =
                BinomialDistribution.of((int) Math.min(n, Integer.MAX_VALUE), 0.5);
        int rank = heads.inverseCumulativeProbability(TAIL);
        return heads.cumulativeProbability(rank) <= TAIL ? rank + 1L : rank;
    }
}
