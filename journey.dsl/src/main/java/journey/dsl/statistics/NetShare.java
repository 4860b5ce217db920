// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

/**
 * A share of answers less another: promoters less detractors, agreement less disagreement.
 *
 * @param net the difference, from -100 to 100 percent
 * @param decided both shares together, from |net| to 100 percent: the answers that are not neutral
 * @param worstCase true when {@code decided} is not known and therefore taken as 100
 */
public record NetShare(double net, double decided, boolean worstCase) implements Percentage {

    /** The size of a sample from which on its variance is taken as it is. */
    static final int LARGE = 30;

    /** How many answers are added to a small sample: a quarter on each side, one half neutral. */
    private static final int ADDED = 3;

    /**
     * Makes a net share.
     *
     * @throws IllegalArgumentException when no two shares have this difference and this sum
     */
    public NetShare {
        if (!(Math.abs(net) <= decided && decided <= 100)) {
            throw new IllegalArgumentException(
                    "no two shares with difference %s and sum %s".formatted(net, decided));
        }
    }

    /**
     * A net share of which both shares are known.
     *
     * @param promoters the share that counts for it, in percent
     * @param detractors the share that counts against it, in percent
     * @throws IllegalArgumentException when one is negative, or both together are more than 100
     */
    public static NetShare of(double promoters, double detractors) {
        return new NetShare(promoters - detractors, promoters + detractors, false);
    }

    /**
     * A net share of which only the difference is known. The variance grows with the sum of the
     * shares, so it is greatest when nobody is neutral.
     *
     * @param net the difference, from -100 to 100 percent
     * @throws IllegalArgumentException when it is out of this range
     */
    public static NetShare worstCase(double net) {
        return new NetShare(net, 100, true);
    }

    /**
     * The interval of a difference of two shares p and d of one sample: SE = sqrt((p + d - (p -
     * d)<sup>2</sup>) / n) around p - d. Below n = 30 it is adjusted: 3 is added to n, and 3/4 to
     * the number of promoters and of detractors each.
     *
     * <p>When all answers are alike the variance is 0, and any sample of 30 would pass for
     * certainty. No sample is certain, so here the interval is adjusted for every n. Elsewhere the
     * two forms do not quite meet: from n = 29 to n = 30 the margin of a worst case near 0 grows by
     * 6 percent, that of one near 100 shrinks.
     *
     * <p>Source: B. Rocks, Interval Estimation for the "Net Promoter Score", The American
     * Statistician 70 (2016), 365-372.
     */
    @Override
    public Estimate estimate(long sampleSize) {
        Percentage.requireSample(sampleSize);
        boolean adjust = sampleSize < LARGE || variance(net, decided) <= 0;
        int added = adjust ? ADDED : 0;
        double size = (double) sampleSize + added;
        double adjusted = sampleSize * net / size;
        double sum = (sampleSize * decided + 50.0 * added) / size;
        double standardError = 100 * Math.sqrt(variance(adjusted, sum) / size);
        return Estimate.of(net, adjusted, standardError, -100, worstCase);
    }

    /** The variance of one answer that counts 1, 0 or -1. */
    private static double variance(double net, double decided) {
        return decided / 100 - net * net / 10_000;
    }
}
