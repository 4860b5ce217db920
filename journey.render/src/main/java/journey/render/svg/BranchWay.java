// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.Edge;

/**
 * Where a branch goes: down from its moment, along, and up to the other.
 *
 * @param leadsOut true when its target is not in the drawing
 * @param fromX where it goes down, in pixels
 * @param toX where it goes up, or where it ends when it leads out of the drawing
 */
record BranchWay(Edge edge, boolean leadsOut, int fromX, int toX) {

    int left() {
        return Math.min(fromX, toX);
    }

    int right() {
        return Math.max(fromX, toX);
    }

    int length() {
        return right() - left();
    }
}
