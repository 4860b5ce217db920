// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.List;
import journey.model.Moment;

/**
 * How a sequence of visits fits a map at least cost.
 *
 * @param cost one for each moment that is skipped and each visit that is extra
 * @param cheapest the cost of the cheapest way through the map with no visit at all
 * @param visits how many there are
 * @param leading moments that are skipped before the first visit that fits
 * @param skipped moments that are skipped between visits that fit; what comes after the last of
 *     them was never reached
 * @param extra places of visits for which the map has none, from 0
 */
public record Alignment(
        int cost,
        int cheapest,
        int visits,
        List<Moment> leading,
        List<Moment> skipped,
        List<Integer> extra) {

    public Alignment {
        leading = List.copyOf(leading);
        skipped = List.copyOf(skipped);
        extra = List.copyOf(extra);
    }

    /**
     * From 0 to 1: {@code 1 - cost / (visits + cheapest)}.
     *
     * @param isBeginningKnown whether skips before the first visit count
     */
    public double fitness(boolean isBeginningKnown) {
        int most = visits + cheapest;
        int counted = isBeginningKnown ? cost : cost - leading.size();
        return most == 0 ? 1 : 1 - (double) counted / most;
    }
}
