// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.List;
import journey.data.privacy.Told;
import journey.model.TitledElement;

/**
 * Rows of a source that say the same of what happened.
 *
 * @param event what they say; at least five customers do
 * @param seenBy the moments and pains that these rows show, in the order of the maps; empty when
 *     none does
 */
public record EventCount(String event, Told rows, Told customers, List<TitledElement> seenBy) {

    public EventCount {
        seenBy = List.copyOf(seenBy);
    }
}
