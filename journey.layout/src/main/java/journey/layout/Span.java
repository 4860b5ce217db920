// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MOMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/**
 * A column before its height is known: a stage, or the journey, with the moments shown.
 *
 * @param offsets of each moment from the left of the column, in pixels
 */
record Span<C>(
        EObject element, C title, List<Moment> moments, List<Integer> offsets, int x, int width) {

    /** Places moments side by side, with room between them for their ways if there are any. */
    static <C extends BoxContent> Span<C> of(
            EObject element, List<Moment> moments, int x, MapWays ways, MapStyle<C> style) {
        int between = ways.areShown() ? MapLayout.WAY_GAP : GAP;
        int side = ways.areShown() ? (MapLayout.WAY_GAP - GAP) / 2 : GAP;
        List<Integer> offsets = new ArrayList<>();
        int right = side - between;
        for (Moment moment : moments) {
            List<Moment> parallel = ways.parallel(moment);
            boolean isGroup = parallel.size() > 1;
            right += between;
            right += isGroup && parallel.get(0) == moment ? MapLayout.BRACKET : 0;
            offsets.add(right);
            right += MOMENT_WIDTH;
            right += isGroup && parallel.get(parallel.size() - 1) == moment ? MapLayout.BRACKET : 0;
        }
        int width = moments.isEmpty() ? MOMENT_WIDTH + 2 * GAP : right + side;
        return new Span<>(element, style.title(element, width), moments, offsets, x, width);
    }

    int momentX(int index) {
        return x + offsets.get(index);
    }

    int right() {
        return x + width;
    }
}
