// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

/** A value of which the size of the sample alone tells how far it can be trusted. */
public sealed interface Percentage permits NetShare, Share {

    /**
     * What the value tells when it rests on a sample of this size.
     *
     * @param sampleSize the number of answers or cases, at least 1
     * @throws IllegalArgumentException when the sample is empty
     */
    Estimate estimate(long sampleSize);

    /** Refuses an empty sample. */
    static void requireSample(long sampleSize) {
        if (sampleSize < 1) {
            throw new IllegalArgumentException("no sample: " + sampleSize);
        }
    }
}
