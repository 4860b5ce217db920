// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.List;
import java.util.Optional;
import journey.model.Lane;

/**
 * One row of a map, as wide as the map.
 *
 * @param lanes what it shows; steps and touchpoints share a row, all others have one of their own
 * @param name wrapped to the margin
 * @param line the name of the line at its bottom, wrapped to the margin; empty for no such line
 * @param bounds with the margin at its left end, {@link MapLayout#MARGIN} wide, for its name
 */
public record Band<C extends BoxContent>(
        List<Lane> lanes, C name, Optional<C> line, Bounds bounds) {

    public Band {
        lanes = List.copyOf(lanes);
    }

    /** Tells whether it is the row of the steps and touchpoints. */
    public boolean hasMoments() {
        return haveMoments(lanes);
    }

    /** Tells whether it is the row of what customers did. */
    public boolean hasCustomers() {
        return lanes.contains(Lane.CUSTOMERS);
    }

    static boolean haveMoments(List<Lane> lanes) {
        return lanes.contains(Lane.STEPS) || lanes.contains(Lane.TOUCHPOINTS);
    }
}
