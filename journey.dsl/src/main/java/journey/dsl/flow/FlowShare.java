// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.Share;

/**
 * A share of visits or cases. Several may be of one customer, so they tell less than as many
 * customers would.
 *
 * @param part from 0 to {@code of}, in steps of five
 * @param of at least 5, in steps of five
 * @param spread how many times wider its interval is than that of as many customers with one visit
 *     each, at least 1
 */
public record FlowShare(long part, long of, double spread) {

    /** Refuses what is no share. */
    public FlowShare {
        if (!(part >= 0 && part <= of && of > 0 && spread >= 1)) {
            throw new IllegalArgumentException("no share: %d of %d".formatted(part, of));
        }
    }

    /** In percent. */
    public double percent() {
        return 100.0 * part / of;
    }

    /** The share of the others. */
    public FlowShare rest() {
        return new FlowShare(of - part, of, spread);
    }

    /**
     * The share with its interval, in percent: the adjusted Wald interval of as many independent
     * visits as tell the same, {@code of / spread²} of them.
     */
    public Estimate estimate() {
        return new Share(percent()).estimate(Math.max(1, Math.round(of / (spread * spread))));
    }
}
