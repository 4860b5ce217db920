// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.List;
import journey.model.TitledElement;

/**
 * Rows of a source that say the same of what happened.
 *
 * @param event what they say
 * @param seenBy the moments and pains that these rows show, in the order of the maps; empty when
 *     none does
 */
public record EventCount(String event, long rows, long customers, List<TitledElement> seenBy) {

    public EventCount {
        seenBy = List.copyOf(seenBy);
    }
}
