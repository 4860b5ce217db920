// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.Set;
import journey.layout.MapLayout;
import journey.layout.ways.WayRoutes;

/**
 * All lines between the boxes of a map, which need room below them.
 *
 * @param ways those of the map
 * @param customers those that the map does not know, of each group of customers that is drawn
 */
record MapLines(WayRoutes<WayLines> ways, List<CustomerWays> customers) {

    MapLines {
        customers = List.copyOf(customers);
    }

    /** A layout with room for them. */
    MapLayout<BoxDrawing> room(MapLayout<BoxDrawing> narrow) {
        return room(narrow, List.of(this));
    }

    /** A layout with room for the lines of each of its parts. */
    static MapLayout<BoxDrawing> room(MapLayout<BoxDrawing> narrow, List<MapLines> ofParts) {
        int below = ofParts.stream().mapToInt(it -> it.ways.height()).max().orElse(0);
        int belowCustomers =
                ofParts.stream()
                        .flatMap(it -> it.customers.stream())
                        .mapToInt(it -> it.routes().height())
                        .max()
                        .orElse(0);
        return narrow.withRoomBelowMoments(below).withRoomBelowCustomers(belowCustomers);
    }

    /** The signs that need words in the legend. */
    Set<Icon> icons() {
        return WayLegend.icons(ways);
    }
}
