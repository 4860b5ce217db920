// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import journey.layout.Bounds;
import journey.layout.routes.Route;
import journey.model.Choice;

/** How ways leave moments and choices. */
final class WaySources {

    private final WayStops stops;

    WaySources(WayStops stops) {
        this.stops = stops;
    }

    /** The beginning of a way, as far as it has no choice where to go. */
    Route begin(WayStrand strand) {
        WayStop from = strand.from().orElseThrow();
        if (strand.choice().isPresent()) {
            Choice choice = strand.choice().get();
            Bounds box = stops.choice(choice);
            return Route.from(stops.choiceOut(choice), box.y() + box.height() / 2);
        }
        return strand.edge().isPast() ? past(strand) : Route.from(from.out(), from.flow());
    }

    /** Over a moment, from the way into it to the way on from it. */
    Route past(WayStrand strand) {
        WayStop from = strand.from().orElseThrow();
        return Route.from(from.split(), from.flow())
                .toY(from.above())
                .toX(from.rejoin())
                .toY(from.flow());
    }

    /** Where a way turns to the channel. */
    int turn(WayStrand strand) {
        WayStop from = strand.from().orElseThrow();
        if (strand.choice().isPresent()) {
            return stops.choiceTurn(strand.choice().get());
        }
        if (strand.edge().isPast()) {
            return from.rejoin();
        }
        return strand.isUnsaid() ? from.onward() : from.said();
    }

    /** A way straight to a moment of the same row, or up into the main row and then straight on. */
    Route straight(WayStrand strand) {
        WayStop from = strand.from().orElseThrow();
        WayStop to = strand.to().orElseThrow();
        Route begun = begin(strand);
        boolean isInRow = begun.end().y() == to.flow();
        return isInRow
                ? begun.toX(to.in())
                : begun.toX(Math.max(begun.end().x(), from.onward())).toY(to.flow()).toX(to.in());
    }
}
