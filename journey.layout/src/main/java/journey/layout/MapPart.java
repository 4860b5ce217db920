// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import journey.layout.routes.Point;
import journey.layout.routes.Route;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/**
 * Moves some columns and bands of a map: together, for a page that shows only them, or apart, for
 * more room below them.
 */
final class MapPart<C extends BoxContent> {

    private final MapLayout<C> whole;
    private final ToIntFunction<Band<C>> room;
    private final List<Column<C>> columns = new ArrayList<>();
    private final List<Band<C>> bands = new ArrayList<>();
    private final Map<EObject, Integer> columnShifts = new HashMap<>();
    private final Map<Lane, Integer> laneShifts = new HashMap<>();

    /**
     * @param room to add below what stands in a band, in pixels
     */
    MapPart(MapLayout<C> whole, ToIntFunction<Band<C>> room) {
        this.whole = whole;
        this.room = room;
    }

    MapLayout<C> layout(List<Column<C>> shownColumns, List<Band<C>> shownBands) {
        int width = placeColumns(shownColumns);
        int height = placeBands(shownBands, width);
        for (int i = 0; i < columns.size(); i++) {
            Column<C> column = columns.get(i);
            Bounds bounds = column.bounds();
            columns.set(
                    i,
                    new Column<>(
                            column.element(),
                            new Bounds(bounds.x(), 0, bounds.width(), height),
                            column.header(),
                            column.title()));
        }
        return new MapLayout<>(
                columns,
                bands,
                boxes(),
                whole.ways(),
                arrows(shownColumns, shownBands),
                new Bounds(0, 0, width, height),
                whole.emotionScale()
                        .filter(scale -> laneShifts.containsKey(Lane.EMOTIONS))
                        .map(
                                scale ->
                                        new EmotionScale(
                                                scale.top() + laneShifts.get(Lane.EMOTIONS),
                                                scale.levelHeight()))
                        .orElse(null));
    }

    private int placeColumns(List<Column<C>> shown) {
        int right = MARGIN;
        for (Column<C> column : shown) {
            int shift = right + GAP - column.bounds().x();
            columnShifts.put(column.element(), shift);
            Column<C> moved =
                    new Column<>(
                            column.element(),
                            moved(column.bounds(), shift, 0),
                            moved(column.header(), shift, 0),
                            column.title());
            columns.add(moved);
            right = moved.bounds().right();
        }
        return right;
    }

    private int placeBands(List<Band<C>> shown, int width) {
        int bottom = columns.stream().mapToInt(it -> it.header().height()).max().orElse(0);
        for (Band<C> band : shown) {
            int shift = bottom - band.bounds().y();
            band.lanes().forEach(lane -> laneShifts.put(lane, shift));
            int height = band.bounds().height() + room.applyAsInt(band);
            Bounds bounds = new Bounds(0, bottom, width, height);
            bands.add(new Band<>(band.lanes(), band.name(), band.line(), bounds));
            bottom = bounds.bottom();
        }
        return bottom;
    }

    private List<Box<C>> boxes() {
        return whole.boxes().stream()
                .filter(box -> laneShifts.containsKey(box.lane()))
                .filter(box -> columnShifts.containsKey(column(box.place())))
                .map(
                        box ->
                                new Box<>(
                                        box.lane(),
                                        box.place(),
                                        box.element(),
                                        moved(
                                                box.bounds(),
                                                columnShifts.get(column(box.place())),
                                                laneShifts.get(box.lane())),
                                        box.content()))
                .toList();
    }

    private List<Arrow> arrows(List<Column<C>> shownColumns, List<Band<C>> shownBands) {
        if (shownColumns.isEmpty() || shownBands.isEmpty()) {
            return List.of();
        }
        Bounds left = shownColumns.get(0).bounds();
        Bounds right = shownColumns.get(shownColumns.size() - 1).bounds();
        Bounds top = shownBands.get(0).bounds();
        Bounds bottom = shownBands.get(shownBands.size() - 1).bounds();
        ArrowPart part =
                new ArrowPart(
                        new Bounds(
                                left.x(),
                                top.y(),
                                right.right() - left.x(),
                                bottom.bottom() - top.y()));
        return whole.arrows().stream()
                .flatMap(arrow -> part.of(arrow).stream())
                .map(
                        arrow ->
                                new Arrow(
                                        arrow.source(),
                                        arrow.target(),
                                        new Route(
                                                arrow.route().points().stream()
                                                        .map(
                                                                it ->
                                                                        moved(
                                                                                it,
                                                                                shownColumns,
                                                                                shownBands))
                                                        .toList()),
                                        arrow.arrives()))
                .toList();
    }

    /** Moves a corner of an arrow with the column and the band that it lies in. */
    private Point moved(Point point, List<Column<C>> shownColumns, List<Band<C>> shownBands) {
        int dx = 0;
        for (Column<C> column : shownColumns) {
            if (column.bounds().x() <= point.x()) {
                dx = columnShifts.get(column.element());
            }
        }
        int dy = 0;
        for (Band<C> band : shownBands) {
            if (band.bounds().y() <= point.y()) {
                dy = laneShifts.get(band.lanes().get(0));
            }
        }
        return new Point(point.x() + dx, point.y() + dy);
    }

    /** What the column is made for that a box lies in: a stage, or the journey. */
    private static EObject column(EObject place) {
        return place instanceof Moment moment ? (Stage) moment.eContainer() : place;
    }

    private static Bounds moved(Bounds bounds, int dx, int dy) {
        return new Bounds(bounds.x() + dx, bounds.y() + dy, bounds.width(), bounds.height());
    }
}
