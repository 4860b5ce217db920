// SPDX-License-Identifier: EPL-2.0
package journey.layout.flows;

import java.util.Optional;
import journey.layout.Bounds;
import journey.layout.routes.Route;
import journey.layout.ways.WayEnd;
import journey.layout.ways.WayText;

/**
 * A way that the map does not know, as it is drawn.
 *
 * @param route y is counted from the top of the band of the customers
 * @param words beside it
 * @param at where they stand; y is counted from the top of the band
 * @param startSign empty where it comes out of a moment
 * @param endSign empty where it leads to a moment
 */
public record UnknownLine<T extends WayText>(
        UnknownWay way,
        Route route,
        T words,
        Bounds at,
        Optional<WayEnd> startSign,
        Optional<WayEnd> endSign) {}
