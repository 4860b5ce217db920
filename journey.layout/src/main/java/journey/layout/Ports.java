// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import journey.model.Lane;
import journey.model.Work;

/**
 * Where arrows leave boxes and arrive at them. Each side of a box has one place for all that leaves
 * there, and one for each arrow that arrives. The places at the left have other heights than those
 * at the right, so that lines between two boxes side by side never fall together.
 */
final class Ports {

    /** The distance of two places at one side, in pixels. */
    private static final int PITCH = 12;

    private final Map<Port, Integer> heights = new HashMap<>();

    private record Side(Work work, boolean atRight) {}

    /**
     * A place at a box.
     *
     * @param arriving null for all that leaves
     */
    private record Port(Side side, Wait arriving) {

        static Port leaving(Wait wait) {
            return new Port(new Side(wait.before(), wait.leavesAtRight()), null);
        }

        static Port arriving(Wait wait) {
            return new Port(new Side(wait.after(), wait.arrivesAtRight()), wait);
        }
    }

    /**
     * Gives each arrow its places.
     *
     * @param waits those that are not straight
     * @param boxes where work stands
     */
    Ports(List<Wait> waits, Function<Work, Bounds> boxes) {
        Map<Port, Integer> pulls = new LinkedHashMap<>();
        for (Wait wait : waits) {
            pulls.put(Port.arriving(wait), pull(wait, boxes.apply(wait.before())));
            pulls.putIfAbsent(Port.leaving(wait), middle(boxes.apply(wait.before())));
        }
        Map<Side, List<Port>> sides = new LinkedHashMap<>();
        for (Port port : pulls.keySet()) {
            sides.computeIfAbsent(port.side(), it -> new ArrayList<>()).add(port);
        }
        sides.forEach(
                (side, ports) -> {
                    ports.sort(Comparator.comparing(pulls::get));
                    place(ports, side.atRight, boxes.apply(side.work));
                });
    }

    /** The height from which an arrow comes, so that those from above come in above the others. */
    private static int pull(Wait wait, Bounds before) {
        return switch (wait.street()) {
            case NONE -> middle(before);
            case ABOVE_BACKSTAGE -> Integer.MIN_VALUE;
            case ABOVE_SUPPORT ->
                    wait.to().lane() == Lane.SUPPORT ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        };
    }

    private static int middle(Bounds box) {
        return box.y() + box.height() / 2;
    }

    private void place(List<Port> ports, boolean atRight, Bounds box) {
        int phase = atRight ? PITCH / 2 : 0;
        int ideal = middle(box) - (ports.size() - 1) * PITCH / 2;
        int first = Math.floorDiv(ideal - phase, PITCH) * PITCH + phase;
        int top = box.y() + MapLayout.PADDING / 2;
        if (first < top) {
            first += PITCH;
        }
        for (int i = 0; i < ports.size(); i++) {
            heights.put(ports.get(i), first + i * PITCH);
        }
    }

    /** The height that a box needs for the places at its sides, in pixels, where it has any. */
    static Map<Work, Integer> leastHeights(List<Wait> waits) {
        Map<Side, Set<Port>> sides = new HashMap<>();
        for (Wait wait : waits) {
            for (Port port : List.of(Port.leaving(wait), Port.arriving(wait))) {
                sides.computeIfAbsent(port.side(), it -> new HashSet<>()).add(port);
            }
        }
        Map<Work, Integer> heights = new HashMap<>();
        sides.forEach(
                (side, ports) ->
                        heights.merge(
                                side.work, ports.size() * PITCH + MapLayout.PADDING, Math::max));
        return heights;
    }

    /** The y at which an arrow leaves its box. */
    int leaving(Wait wait) {
        return heights.get(Port.leaving(wait));
    }

    /** The y at which it arrives. */
    int arriving(Wait wait) {
        return heights.get(Port.arriving(wait));
    }
}
