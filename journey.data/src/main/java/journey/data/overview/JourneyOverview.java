// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.time.LocalDate;
import java.util.Optional;
import journey.data.privacy.Told;
import journey.model.Journey;
import journey.model.Source;

/**
 * What data show of a journey.
 *
 * @param end until when its data go; empty when none shows a moment
 * @param visits of known customers
 * @param several how many visits were seen in several sources: the same act may be in each
 */
public record JourneyOverview(Journey journey, Optional<End> end, Told visits, Told several) {

    /**
     * The end of the data of a journey: of several sources the earliest.
     *
     * @param source whose data end then
     */
    public record End(LocalDate day, Source source) {}
}
