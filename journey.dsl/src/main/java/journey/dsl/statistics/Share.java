// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

/**
 * A share of the answers or cases: a satisfaction, a rate.
 *
 * @param percent the observed share, from 0 to 100
 */
public record Share(double percent) implements Percentage {

    private static final double Z_SQUARED = Estimate.Z * Estimate.Z;

    /**
     * Makes a share.
     *
     * @throws IllegalArgumentException when it is not from 0 to 100
     */
    public Share {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("no share: " + percent);
        }
    }

    /**
     * The adjusted Wald interval: with x the number of those counted,
     *
     * <ul>
     *   <li>n~ = n + z<sup>2</sup>
     *   <li>p~ = (x + z<sup>2</sup> / 2) / n~
     *   <li>SE = sqrt(p~ (1 - p~) / n~)
     *   <li>p~ &plusmn; z SE
     * </ul>
     *
     * <p>It is centred between the observed share and 50 percent, so the observed share is not in
     * its middle. The observed share may be rounded: x is not made a whole number.
     *
     * <p>Source: A. Agresti and B. A. Coull, Approximate Is Better than "Exact" for Interval
     * Estimation of Binomial Proportions, The American Statistician 52 (1998), 119-126.
     */
    @Override
    public Estimate estimate(long sampleSize) {
        Percentage.requireSample(sampleSize);
        double size = sampleSize + Z_SQUARED;
        double adjusted = (sampleSize * percent / 100 + Z_SQUARED / 2) / size;
        double standardError = Math.sqrt(adjusted * (1 - adjusted) / size);
        return Estimate.of(percent, 100 * adjusted, 100 * standardError, 0, false);
    }
}
