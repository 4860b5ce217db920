// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import journey.model.Lane;
import journey.model.Moment;

/**
 * Where a piece of work stands, before it has a place in pixels.
 *
 * @param moment for which it is done
 * @param slot of the moment, counted from the left and from 0
 * @param lane backstage or support
 * @param row in its lane, counted from the top and from 0
 * @param depth the same for all work of the moment, in both lanes
 */
record WorkPlace(Moment moment, int slot, Lane lane, int row, int depth) {

    /** Tells whether another piece of work stands directly below this one. */
    boolean isDirectlyAbove(WorkPlace other) {
        return slot == other.slot && depth + 1 == other.depth;
    }
}
