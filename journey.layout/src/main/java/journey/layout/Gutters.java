// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import journey.layout.Wait.Street;
import journey.model.Work;

/**
 * Where arrows go up and down: to the left of each moment, side by side. What waits for the same
 * work shares a line. Lines of the box at the left stand at the left, so that they cross none of
 * those that belong to the box at the right.
 */
final class Gutters {

    private final Map<Side, Lines<Work>> sides = new HashMap<>();

    /** One half of a gutter. */
    private record Side(int gutter, boolean isLeft) {}

    /**
     * Gives each arrow its lines.
     *
     * @param waits those that are not straight
     * @param streets the y of each on its street
     */
    Gutters(List<Wait> waits, Ports ports, ToIntFunction<Wait> streets) {
        for (Wait wait : waits) {
            reach(leaving(wait), wait, ports.leaving(wait));
            reach(arriving(wait), wait, ports.arriving(wait));
            if (wait.street() != Street.NONE) {
                int y = streets.applyAsInt(wait);
                reach(leaving(wait), wait, y);
                reach(arriving(wait), wait, y);
            }
        }
    }

    private void reach(Side side, Wait wait, int y) {
        sides.computeIfAbsent(side, it -> new Lines<>()).reach(wait.before(), y);
    }

    private static Side leaving(Wait wait) {
        return new Side(wait.leavingGutter(), wait.leavesAtRight());
    }

    /** Where an arrow stays in its gutter, it has one line there. */
    private static Side arriving(Wait wait) {
        return wait.street() == Street.NONE
                ? leaving(wait)
                : new Side(wait.arrivingGutter(), wait.arrivesAtRight());
    }

    /** The room that is needed to the left of a moment, in pixels; 0 for none. */
    int width(int slot) {
        return width(new Side(slot, true)) + width(new Side(slot, false));
    }

    private int width(Side side) {
        return sides.containsKey(side) ? sides.get(side).room() : 0;
    }

    /**
     * The x at which an arrow leaves its box and goes up or down.
     *
     * @param right where the gutter ends, in pixels
     */
    int leavingX(Wait wait, int right) {
        return x(leaving(wait), wait, right);
    }

    /**
     * The x at which it goes up or down to the other box.
     *
     * @param right where the gutter ends, in pixels
     */
    int arrivingX(Wait wait, int right) {
        return x(arriving(wait), wait, right);
    }

    private int x(Side side, Wait wait, int right) {
        int depth = sides.get(side).depth(wait.before());
        return side.isLeft ? right - width(side.gutter) + depth : right - depth;
    }
}
