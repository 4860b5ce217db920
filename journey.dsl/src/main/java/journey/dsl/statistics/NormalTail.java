// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

/** The tails of the normal distribution. */
final class NormalTail {

    /** Coefficients of the polynomial in the exponent, the highest power first. */
    private static final double[] COEFFICIENTS = {
        0.17087277,
        -0.82215223,
        1.48851587,
        -1.13520398,
        0.27886807,
        -0.18628806,
        0.09678418,
        0.37409196,
        1.00002368,
        -1.26551223
    };

    private NormalTail() {}

    /**
     * The share of a normal distribution that is farther from its mean, on either side.
     *
     * <p>Source: the complementary error function of W. H. Press and others, Numerical Recipes in C
     * (1992), section 6.2, whose relative error is below 1.2e-7. The library that has it, Commons
     * Statistics, would have to come along into Eclipse for this one number.
     *
     * @param distance in standard deviations, at least 0
     */
    static double bothBeyond(double distance) {
        double x = distance / Math.sqrt(2);
        double t = 1 / (1 + x / 2);
        double exponent = 0;
        for (double coefficient : COEFFICIENTS) {
            exponent = exponent * t + coefficient;
        }
        return t * Math.exp(exponent - x * x);
    }
}
