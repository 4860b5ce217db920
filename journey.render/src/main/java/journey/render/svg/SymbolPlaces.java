// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.render.svg.CurveKind.SYMBOL_RADIUS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/**
 * Where the symbols of curves stand: side by side in the room between the circles of a moment and
 * those of the next. There is room for a dozen beside a moment with one circle on each level.
 */
final class SymbolPlaces {

    private static final int PITCH = 2 * SYMBOL_RADIUS;

    private final Map<EObject, List<Integer>> curvesAt = new HashMap<>();
    private final Map<EObject, Integer> ends = new HashMap<>();
    private final TreeSet<Integer> begins = new TreeSet<>();
    private final int end;

    /**
     * @param circles those of each curve, in its order
     */
    SymbolPlaces(MapLayout<BoxDrawing> layout, List<List<Box<BoxDrawing>>> circles) {
        end = layout.bounds().right();
        for (int i = 0; i < circles.size(); i++) {
            for (Box<BoxDrawing> circle : circles.get(i)) {
                curvesAt.computeIfAbsent(circle.place(), it -> new ArrayList<>()).add(i);
            }
        }
        for (Box<BoxDrawing> box : layout.boxes()) {
            if (box.lane() == Lane.EMOTIONS && layout.box(box.element()).orElseThrow() == box) {
                ends.merge(box.place(), box.bounds().right(), Math::max);
                begins.add(box.bounds().x());
            }
        }
    }

    /**
     * The x of the middle of a symbol, to the right of a circle.
     *
     * @param circle which the curve goes through
     */
    double x(Box<BoxDrawing> circle, int curve) {
        int begin = ends.get(circle.place()) + GAP / 2;
        int room = Optional.ofNullable(begins.higher(begin)).orElse(end) - GAP / 2 - begin;
        int most = Math.max(1, room / PITCH);
        int rank = curvesAt.get(circle.place()).indexOf(curve);
        return begin + SYMBOL_RADIUS + (double) (rank % most * PITCH);
    }
}
