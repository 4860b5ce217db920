// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MOMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import journey.model.Choice;
import journey.model.Lane;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/**
 * Places the moments of a map whose ways divide: those of the main way in a row, those aside in a
 * row below it, and the choices of a moment below the moment.
 */
final class MomentLane<C extends BoxContent> {

    /** Above a row, for the ways past its moments, in pixels. */
    private static final int ABOVE = 16;

    /**
     * From the tip of a choice to the way that leaves it, and from there to the next, in pixels.
     */
    private static final int PITCH = 6;

    /** How much of the width of a moment its choices leave to the ways from them, in pixels. */
    private static final int ROOM = 84;

    private final Arrangement arrangement;
    private final MapStyle<C> style;
    private final List<Lane> lanes;
    private final List<Box<C>> boxes = new ArrayList<>();

    /**
     * @param lanes those of the moments that are shown
     */
    MomentLane(Arrangement arrangement, MapStyle<C> style, List<Lane> lanes) {
        this.arrangement = arrangement;
        this.style = style;
        this.lanes = lanes;
    }

    /** Places the moments below a y, and tells where the next one can stand. */
    int place(List<Span<C>> spans, int top) {
        int below = placeRow(spans, false, top + ABOVE - GAP);
        boolean hasAside =
                spans.stream().flatMap(it -> it.moments().stream()).anyMatch(this::isLow);
        return hasAside ? placeRow(spans, true, below + ABOVE - GAP) : below;
    }

    private boolean isLow(Moment moment) {
        return moment.isAside() && lanes.stream().anyMatch(it -> stands(moment, it));
    }

    private boolean stands(Moment moment, Lane lane) {
        return arrangement.at(moment, lane).contains(moment);
    }

    private int placeRow(List<Span<C>> spans, boolean isAside, int top) {
        int bottom = top;
        for (Span<C> span : spans) {
            for (int i = 0; i < span.moments().size(); i++) {
                Moment moment = span.moments().get(i);
                if (moment.isAside() == isAside) {
                    bottom = Math.max(bottom, place(moment, span.momentX(i), top));
                }
            }
        }
        return bottom;
    }

    private int place(Moment moment, int x, int top) {
        int y = top;
        for (Lane lane : lanes) {
            if (stands(moment, lane)) {
                y = add(lane, moment, moment, new Bounds(x, y, MOMENT_WIDTH, 0));
                List<Choice> choices = arrangement.ways().choices(moment);
                int pitch = Math.max(1, Math.min(PITCH, ROOM / Math.max(1, choices.size())));
                for (int i = 0; i < choices.size(); i++) {
                    int width = MOMENT_WIDTH - 2 * MapLayout.TIP - PITCH - i * pitch;
                    Bounds room = new Bounds(x + MapLayout.TIP, y, width, 0);
                    y = add(lane, moment, choices.get(i), room);
                }
            }
        }
        return y;
    }

    private int add(Lane lane, Moment moment, EObject element, Bounds room) {
        C inBox = style.content(lane, element, room.width());
        Bounds bounds = new Bounds(room.x(), room.y(), room.width(), inBox.height());
        boxes.add(new Box<>(lane, moment, element, bounds, inBox));
        return bounds.bottom() + GAP;
    }

    List<Box<C>> boxes() {
        return boxes;
    }
}
