// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import journey.layout.Wait.Street;
import journey.model.Work;

/**
 * Where arrows go along past moments. What waits for the same work shares a line, as far as it goes
 * the same way.
 */
final class Streets {

    /** Gutters are far enough from each other: all that counts here is their order. */
    private static final int GUTTER = 100;

    private final Map<Street, Lines<Line>> lines = new EnumMap<>(Street.class);

    /** All arrows from one box to one side. */
    private record Line(Work before, boolean toTheRight) {}

    /**
     * @param waits those that are not straight
     */
    Streets(List<Wait> waits) {
        for (Street street : Street.values()) {
            lines.put(street, new Lines<>());
        }
        for (Wait wait : waits) {
            if (wait.street() != Street.NONE) {
                lines.get(wait.street()).reach(line(wait), wait.leavingGutter() * GUTTER);
                lines.get(wait.street()).reach(line(wait), wait.arrivingGutter() * GUTTER);
            }
        }
    }

    private static Line line(Wait wait) {
        return new Line(wait.before(), wait.leavesAtRight());
    }

    /** The room that a street takes, in pixels. */
    int room(Street street) {
        return lines.get(street).room();
    }

    /**
     * The y of an arrow on its street. Those that go less far are nearer to the boxes backstage,
     * and so cross fewer others.
     *
     * @param backstage the band of the work backstage
     */
    int y(Wait wait, Bounds backstage) {
        int depth = lines.get(wait.street()).depth(line(wait));
        return wait.street() == Street.ABOVE_BACKSTAGE
                ? backstage.y() + MapLayout.GAP + room(Street.ABOVE_BACKSTAGE) - depth
                : backstage.bottom() - room(Street.ABOVE_SUPPORT) + depth;
    }
}
