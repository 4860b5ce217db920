// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.List;
import java.util.Optional;
import journey.model.Lane;

/**
 * A row before it has its place.
 *
 * @param lanes what it shows; those of one row stand below each other
 * @param name in plain words
 * @param line the name of the line below it, if there is one
 * @param above the room above its boxes, in pixels
 * @param below the room below its boxes, in pixels
 * @param gap the distance between two boxes below each other, in pixels
 */
record Row(List<Lane> lanes, String name, Optional<String> line, int above, int below, int gap) {

    Row {
        lanes = List.copyOf(lanes);
    }

    /** A row without a line below it, and with no room for anything but boxes. */
    static Row of(String name, Lane... lanes) {
        return new Row(List.of(lanes), name, Optional.empty(), 0, 0, MapLayout.GAP);
    }

    /** With a line below. */
    Row above(String lineName) {
        return new Row(lanes, name, Optional.of(lineName), above, below, gap);
    }

    /** With room for arrows above all boxes, below them, and between them. */
    Row withRoom(int roomAbove, int roomBelow, int between) {
        return new Row(lanes, name, line, roomAbove, roomBelow, between);
    }
}
