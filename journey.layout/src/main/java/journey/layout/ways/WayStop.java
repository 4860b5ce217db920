// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.List;
import journey.layout.Bounds;
import journey.model.Moment;

/**
 * Where ways come to a moment and leave it, or to moments that happen in parallel.
 *
 * @param moments one, or those that happen in parallel
 * @param first the place of the first moment among all of the drawing, from the left
 * @param last the place of the last moment
 * @param isAside true in the row of the moments aside
 * @param left the box of the first moment; y is counted from the top of the band
 * @param right the box of the last moment
 * @param bottom below its moments and their choices
 */
public record WayStop(
        List<Moment> moments,
        int first,
        int last,
        boolean isAside,
        Bounds left,
        Bounds right,
        int bottom) {

    /** The height at which ways go in and out, from the top of a box, in pixels. */
    private static final int FLOW = 14;

    /** From a moment to the bracket before it, and to the one after it, in pixels. */
    private static final int BRACKET_BEFORE = 28;

    private static final int BRACKET_AFTER = 22;

    /** From where a way goes in back to where ways to it come together, in pixels. */
    private static final int ENTRY = 18;

    /** From a moment to where ways leave that it names, in pixels. */
    private static final int SAID = 5;

    /** From a moment to where the way past it comes down, in pixels. */
    private static final int REJOIN = 10;

    /** From where a way goes out to where it turns that the order of the text says, in pixels. */
    private static final int ONWARD = 15;

    /** Where the way past a moment leaves the way into it, in pixels before the moment. */
    private static final int SPLIT = 12;

    /** How far a way past a moment runs above it, in pixels. */
    private static final int ABOVE = 8;

    public WayStop {
        moments = List.copyOf(moments);
    }

    public boolean isGroup() {
        return first < last;
    }

    /** Where a way goes in. */
    public int in() {
        return isGroup() ? left.x() - BRACKET_BEFORE : left.x();
    }

    /** Where a way goes out. */
    public int out() {
        return isGroup() ? right.right() + BRACKET_AFTER : right.right();
    }

    /** The height at which it goes in and out. */
    int flow() {
        return left.y() + FLOW;
    }

    int entry() {
        return in() - ENTRY;
    }

    int said() {
        return out() + SAID;
    }

    int onward() {
        return out() + ONWARD - (isGroup() ? SAID : 0);
    }

    int rejoin() {
        return out() + REJOIN;
    }

    int split() {
        return in() - SPLIT;
    }

    int above() {
        return left.y() - ABOVE;
    }
}
