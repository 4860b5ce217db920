// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import journey.model.Lane;
import journey.model.Work;

/** Work that waits for other work, and the way of the arrow from one to the other. */
record Wait(Work before, Work after, WorkPlace from, WorkPlace to) {

    /** Where an arrow goes along that has to pass by moments. */
    enum Street {
        /** It passes by no moment. */
        NONE,
        /** Above the boxes backstage. */
        ABOVE_BACKSTAGE,
        /** Between backstage and support. */
        ABOVE_SUPPORT
    }

    /** Tells whether the arrow goes straight down: there is nothing between the two. */
    boolean isStraight() {
        return from.isDirectlyAbove(to);
    }

    /** Tells whether the arrow leaves its box at the right. */
    boolean leavesAtRight() {
        return from.slot() < to.slot();
    }

    /** Tells whether it comes to its box at the right. */
    boolean arrivesAtRight() {
        return to.slot() < from.slot();
    }

    /** The slot to the left of which it leaves its box and goes up or down. */
    int leavingGutter() {
        return from.slot() + (leavesAtRight() ? 1 : 0);
    }

    /** The slot to the left of which it goes up or down to the other box. */
    int arrivingGutter() {
        return to.slot() + (arrivesAtRight() ? 1 : 0);
    }

    /** The shorter way, by the rows that it passes. */
    Street street() {
        if (leavingGutter() == arrivingGutter()) {
            return Street.NONE;
        }
        boolean bothBackstage = from.lane() == Lane.BACKSTAGE && to.lane() == Lane.BACKSTAGE;
        return bothBackstage && from.row() == 0 && to.row() <= 1
                ? Street.ABOVE_BACKSTAGE
                : Street.ABOVE_SUPPORT;
    }
}
