// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import java.util.List;
import journey.model.Lane;

/**
 * One row of a map, as wide as the map.
 *
 * @param lanes what it shows; steps and touchpoints share a row, all others have one of their own
 * @param lines the name of the row, wrapped
 * @param bounds with the margin at its left end, {@link MapLayout#MARGIN} wide, for its name
 */
public record Band(List<Lane> lanes, List<String> lines, Bounds bounds) {

    public Band {
        lanes = List.copyOf(lanes);
        lines = List.copyOf(lines);
    }
}
