// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;
import static journey.layout.MapLayout.MOMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** Lays out one map: first the columns from left to right, then the bands from top to bottom. */
final class MapLayouter<C extends BoxContent> {

    private final Journey journey;
    private final Arrangement arrangement;
    private final MapStyle<C> style;
    private final List<Span<C>> spans = new ArrayList<>();
    private final List<Box<C>> boxes = new ArrayList<>();
    private EmotionScale scale;

    MapLayouter(Journey journey, Arrangement arrangement, MapStyle<C> style) {
        this.journey = journey;
        this.arrangement = arrangement;
        this.style = style;
    }

    MapLayout<C> layout() {
        placeColumns();
        int headerHeight = spans.stream().mapToInt(span -> span.title().height()).max().orElse(0);
        int width = right();
        List<Band<C>> bands = new ArrayList<>();
        int y = headerHeight;
        for (Row row : arrangement.rows()) {
            Band<C> band = band(row, y, width);
            bands.add(band);
            y = band.bounds().bottom();
        }
        int height = y;
        List<Column<C>> columns =
                spans.stream().map(span -> column(span, headerHeight, height)).toList();
        Bounds whole = new Bounds(0, 0, width, height);
        return new MapLayout<>(columns, bands, boxes, arrangement.ways(), List.of(), whole, scale);
    }

    private void placeColumns() {
        if (arrangement.rows().stream()
                .flatMap(row -> row.lanes().stream())
                .anyMatch(lane -> !arrangement.at(journey, lane).isEmpty())) {
            addSpan(journey, List.of());
        }
        for (Stage stage : journey.getStages()) {
            addSpan(stage, arrangement.moments(stage));
        }
    }

    private void addSpan(EObject element, List<Moment> moments) {
        spans.add(Span.of(element, moments, right() + GAP, arrangement.ways(), style));
    }

    private int right() {
        return spans.isEmpty() ? MARGIN : spans.get(spans.size() - 1).right();
    }

    private static <C extends BoxContent> Column<C> column(
            Span<C> span, int headerHeight, int height) {
        return new Column<>(
                span.element(),
                new Bounds(span.x(), 0, span.width(), height),
                new Bounds(span.x(), 0, span.width(), headerHeight),
                span.title());
    }

    private Band<C> band(Row row, int y, int width) {
        C name = style.name(row.lanes(), row.name(), MARGIN);
        Optional<C> line = row.line().map(it -> style.note(it, MARGIN));
        int top = y + GAP + row.above();
        int bottom = y + 2 * GAP + name.height() + line.map(BoxContent::height).orElse(0);
        int belowCurve = row.lanes().contains(Lane.EMOTIONS) ? placeEmotions(top) : top;
        if (Band.haveMoments(row.lanes()) && arrangement.ways().areShown()) {
            MomentLane<C> moments = new MomentLane<>(arrangement, style, row.lanes());
            bottom = Math.max(bottom, moments.place(spans, top) + row.below());
            boxes.addAll(moments.boxes());
        } else {
            for (Span<C> span : spans) {
                bottom = Math.max(bottom, fill(span, row, belowCurve) + row.below());
            }
        }
        return new Band<>(row.lanes(), name, line, new Bounds(0, y, width, bottom - y));
    }

    private int placeEmotions(int top) {
        EmotionLane<C> lane = new EmotionLane<>(arrangement, style);
        spans.forEach(span -> span.moments().forEach(lane::measure));
        scale = lane.scale(top);
        for (Span<C> span : spans) {
            for (int i = 0; i < span.moments().size(); i++) {
                boxes.addAll(lane.points(span.moments().get(i), span.momentX(i), scale));
            }
        }
        return scale.bottom() + GAP;
    }

    /** Places what belongs to the column as a whole, and below it what belongs to its moments. */
    private int fill(Span<C> span, Row row, int top) {
        int y = stack(span.element(), row, span.x() + GAP, span.width() - 2 * GAP, top);
        int bottom = y;
        for (int i = 0; i < span.moments().size(); i++) {
            Moment moment = span.moments().get(i);
            bottom = Math.max(bottom, stack(moment, row, span.momentX(i), MOMENT_WIDTH, y));
        }
        return bottom;
    }

    private int stack(EObject place, Row row, int x, int width, int top) {
        int y = top;
        for (Lane lane : row.lanes()) {
            for (EObject element : arrangement.at(place, lane)) {
                C inBox = style.content(lane, element, width);
                if (inBox.height() > 0) {
                    int height = Math.max(inBox.height(), arrangement.leastHeight(element));
                    Bounds bounds = new Bounds(x, y, width, height);
                    boxes.add(new Box<>(lane, place, element, bounds, inBox));
                    y = bounds.bottom() + row.gap();
                }
            }
        }
        return y;
    }
}
