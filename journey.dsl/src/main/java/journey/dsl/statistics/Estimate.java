// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

/**
 * What a value observed in a sample tells about all customers, at a confidence of 95 percent. The
 * numbers are in the unit of the value: shares in percent from 0 to 100, net shares from -100 to
 * 100.
 *
 * @param value what was observed
 * @param adjusted where the truth is presumed: the value, or, where the interval is adjusted, a
 *     point nearer to the middle of the scale
 * @param low the lower end of the confidence interval, at most the value
 * @param high the upper end of the confidence interval, at least the value
 * @param standardError the standard error of {@code adjusted}, at least 0
 * @param worstCase true when the standard error is only an upper bound, because the value does not
 *     tell how the answers are spread
 */
public record Estimate(
        double value,
        double adjusted,
        double low,
        double high,
        double standardError,
        boolean worstCase) {

    /**
     * Standard errors on either side of a normal distribution's mean that hold 95 percent of it.
     */
    static final double Z = 1.96;

    /**
     * Makes sure that the interval holds the value.
     *
     * @throws IllegalArgumentException when it does not, when the standard error is negative, or
     *     when one of these is no number
     */
    public Estimate {
        if (!(low <= value && value <= high && standardError >= 0)) {
            throw new IllegalArgumentException(
                    "%s is no value from %s to %s with standard error %s"
                            .formatted(value, low, high, standardError));
        }
    }

    /**
     * Makes the interval of {@value #Z} standard errors around the adjusted value. It is cut off at
     * the ends of the scale, and widened to the value in the one case in which it misses it: a
     * single promoter or detractor.
     *
     * @param least the least possible value; the greatest is 100
     */
    static Estimate of(
            double value, double adjusted, double standardError, double least, boolean worstCase) {
        double low = Math.max(least, adjusted - Z * standardError);
        double high = Math.min(100, adjusted + Z * standardError);
        return new Estimate(
                value,
                adjusted,
                Math.min(low, value),
                Math.max(high, value),
                standardError,
                worstCase);
    }

    /**
     * Makes the interval of a value whose margin of error is known. It is cut off at the ends of
     * the scale.
     *
     * @param margin at least 0: {@value #Z} standard errors, in the unit of the value
     * @param least the least possible value
     * @param most the greatest possible value
     */
    public static Estimate within(double value, double margin, double least, double most) {
        double low = Math.max(least, value - margin);
        double high = Math.min(most, value + margin);
        return new Estimate(value, value, low, high, margin / Z, false);
    }

    /** The margin of error: how far the farther end of the interval is from the value. */
    public double margin() {
        return Math.max(value - low, high - value);
    }

    /**
     * Tells whether the truth can be this value, a target for example. While it can, the sample
     * gives no verdict.
     */
    public boolean contains(double possible) {
        return low <= possible && possible <= high;
    }

    /**
     * Tells whether the difference from an estimate of the same metric, from another sample, is
     * significant: |a - b| &gt; 1.96 sqrt(SE<sub>a</sub><sup>2</sup> + SE<sub>b</sub><sup>2</sup>),
     * for the variances of independent samples add up.
     *
     * <p>Here a and b are the adjusted values, as the standard errors are theirs. Between observed
     * values of small samples it would raise false alarms: one customer for, one against would be a
     * significant change. In the worst case a significant difference can pass for none, but not the
     * other way round.
     *
     * <p>Source: J. Lewis and J. Sauro, <a href="https://measuringu.com/nps-significance-test/">How
     * to Statistically Compare Two Net Promoter Scores</a> (2021).
     */
    public boolean differsFrom(Estimate other) {
        double limit = Z * Math.hypot(standardError, other.standardError);
        return Math.abs(adjusted - other.adjusted) > limit;
    }

    /**
     * What the difference from an estimate of the same metric, from another sample, tells. Its
     * interval is around that of the adjusted values, see {@link #differsFrom}.
     */
    public Estimate minus(Estimate other) {
        double difference = adjusted - other.adjusted;
        double error = Math.hypot(standardError, other.standardError);
        double observed = value - other.value;
        return new Estimate(
                observed,
                difference,
                Math.min(observed, difference - Z * error),
                Math.max(observed, difference + Z * error),
                error,
                worstCase || other.worstCase);
    }

    /**
     * How likely at least such a difference from an estimate of the same metric, from another
     * sample, is by chance alone, from 0 to 1: what {@link Holm} needs to compare many.
     */
    public double chanceOfDifference(Estimate other) {
        double error = Math.hypot(standardError, other.standardError);
        return error == 0 ? 1 : NormalTail.bothBeyond(Math.abs(adjusted - other.adjusted) / error);
    }
}
