// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.Optional;
import java.util.OptionalLong;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.dsl.flow.FlowShare;

/**
 * A share of visits or cases as it was counted.
 *
 * @param spread how many times wider its interval is than that of as many customers with one visit
 *     each, at least 1
 * @param customers of whom the part is
 * @param others of whom the rest is
 */
record SeenShare(long part, long of, double spread, long customers, long others) {

    /**
     * The share as it may be told: in steps of five. Empty when the part or the rest is of one to
     * four customers, or when there are fewer than five visits or cases.
     */
    Optional<FlowShare> told() {
        OptionalLong counted = Told.of(part, customers).number();
        long all = Told.of(of, others).number().orElse(0);
        return counted.isEmpty() || all == 0
                ? Optional.empty()
                : Optional.of(new FlowShare(counted.getAsLong(), all, Math.ceil(spread * 10) / 10));
    }

    /** The share as it is. */
    FlowShare exact() {
        return new FlowShare(part, of, spread);
    }

    /** A number of customers, visits or cases that are of so many customers. */
    static OptionalLong told(long number, long customers) {
        return Privacy.isNobodyOrMany(customers) ? Told.of(number).number() : OptionalLong.empty();
    }
}
