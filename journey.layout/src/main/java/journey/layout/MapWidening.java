// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/** Moves the moments of a layout apart, for lines between them. */
final class MapWidening<C extends BoxContent> {

    private final MapLayout<C> narrow;

    /** How far the boxes of each moment or stage move to the right, in pixels. */
    private final Map<EObject, Integer> shifts = new HashMap<>();

    /** How much wider the boxes of each stage become, in pixels. */
    private final Map<EObject, Integer> widths = new HashMap<>();

    private final List<Column<C>> columns;

    /** How much wider all columns have become so far. */
    private int wider;

    /**
     * @param rooms how wide the room to the left of each moment is at least, in pixels
     */
    MapWidening(MapLayout<C> narrow, Map<Moment, Integer> rooms) {
        this.narrow = narrow;
        this.columns = narrow.columns().stream().map(column -> widened(column, rooms)).toList();
    }

    private Column<C> widened(Column<C> column, Map<Moment, Integer> rooms) {
        Bounds bounds = column.bounds();
        int before = wider;
        int end = bounds.x();
        for (EObject element : column.element().eContents()) {
            if (rooms.containsKey(element)) {
                Bounds moment = narrow.box(element).orElseThrow().bounds();
                wider += Math.max(0, rooms.get(element) - (moment.x() - end));
                shifts.put(element, wider);
                end = moment.right();
            }
        }
        shifts.put(column.element(), before);
        widths.put(column.element(), wider - before);
        return new Column<>(
                column.element(),
                widened(bounds, before, wider - before),
                widened(column.header(), before, wider - before),
                column.title());
    }

    private static Bounds widened(Bounds bounds, int shift, int more) {
        return new Bounds(bounds.x() + shift, bounds.y(), bounds.width() + more, bounds.height());
    }

    MapLayout<C> layout() {
        List<Band<C>> bands =
                narrow.bands().stream()
                        .map(
                                band ->
                                        new Band<>(
                                                band.lanes(),
                                                band.name(),
                                                band.line(),
                                                widened(band.bounds(), 0, wider)))
                        .toList();
        return new MapLayout<>(
                columns,
                bands,
                narrow.boxes().stream().map(this::moved).toList(),
                narrow.ways(),
                narrow.arrows(),
                widened(narrow.bounds(), 0, wider),
                narrow.emotionScale().orElse(null));
    }

    private Box<C> moved(Box<C> box) {
        Bounds bounds =
                widened(box.bounds(), shifts.get(box.place()), widths.getOrDefault(box.place(), 0));
        return new Box<>(box.lane(), box.place(), box.element(), bounds, box.content());
    }
}
