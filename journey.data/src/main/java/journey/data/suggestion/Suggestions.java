// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.List;
import journey.model.Bindable;

/**
 * What could be bound to the data of maps that is not.
 *
 * @param found in the order of the sources, most frequent events first
 * @param open the events for which nothing is suggested, in the same order
 * @param blind the moments and pains that see nothing and for which nothing is suggested, of the
 *     journeys of which data show something, in the order of the maps
 */
public record Suggestions(List<Suggestion> found, List<OpenEvent> open, List<Bindable> blind) {

    public Suggestions {
        found = List.copyOf(found);
        open = List.copyOf(open);
        blind = List.copyOf(blind);
    }
}
