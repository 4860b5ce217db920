// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import journey.data.privacy.Privacy;
import journey.data.privacy.Told;

/**
 * Two events that follow each other in the usual order.
 *
 * @param both how many customers did both
 * @param before how many of them did the first one earlier
 * @param pause the median time between them where it was so, in microseconds; 0 when nobody tells
 */
record Neighbours(long both, long before, long pause) {

    /** Whether so many customers tell how long it takes that it can be said. */
    boolean hasPause() {
        return Privacy.isMany(before);
    }

    /**
     * How sure their order is, in words that single out nobody: neither those for whom it is so nor
     * the others are fewer than five.
     */
    String evidence() {
        long others = both - before;
        if (!Privacy.isMany(both)) {
            return "fewer than 5 customers did this and the next";
        } else if (!Privacy.isMany(before)) {
            return "the order of this and the next is not known";
        }
        String customers = Told.of(both).counted("customer") + " who did both";
        if (others == 0) {
            return "before the next for all %s".formatted(customers);
        }
        return !Privacy.isMany(others)
                ? "before the next for all but a few of the %s".formatted(customers)
                : "before the next for %d %% of the %s"
                        .formatted(Math.round(100.0 * before / both), customers);
    }
}
