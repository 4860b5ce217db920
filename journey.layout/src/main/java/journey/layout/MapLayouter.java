// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;
import static journey.layout.MapLayout.MOMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** Lays out one map: first the columns from left to right, then the bands from top to bottom. */
final class MapLayouter<C extends BoxContent> {

    private final Journey journey;
    private final Set<Lane> shown;
    private final MapContent content;
    private final MapStyle<C> style;
    private final List<Span<C>> spans = new ArrayList<>();
    private final List<Box<C>> boxes = new ArrayList<>();
    private EmotionScale scale;

    /** A column before its height is known: a stage, or the journey, with the moments shown. */
    private record Span<C>(EObject element, C title, List<Moment> moments, int x, int width) {

        static int width(int moments) {
            return GAP + Math.max(1, moments) * (MOMENT_WIDTH + GAP);
        }

        int momentX(int index) {
            return x + GAP + index * (MOMENT_WIDTH + GAP);
        }

        int right() {
            return x + width;
        }
    }

    MapLayouter(Journey journey, MapFilter filter, MapStyle<C> style) {
        this.journey = journey;
        this.shown = filter.lanes();
        this.content = new MapContent(journey, filter);
        this.style = style;
    }

    MapLayout<C> layout() {
        placeColumns();
        int headerHeight = spans.stream().mapToInt(span -> span.title.height()).max().orElse(0);
        int width = right();
        List<Band<C>> bands = new ArrayList<>();
        int y = headerHeight;
        for (List<Lane> row : rows()) {
            Band<C> band = band(row, y, width);
            bands.add(band);
            y = band.bounds().bottom();
        }
        int height = y;
        List<Column<C>> columns =
                spans.stream().map(span -> column(span, headerHeight, height)).toList();
        Bounds whole = new Bounds(0, 0, width, height);
        return new MapLayout<>(columns, bands, boxes, content.edges(), whole, scale);
    }

    private void placeColumns() {
        if (shown.stream().anyMatch(lane -> !content.at(journey, lane).isEmpty())) {
            addSpan(journey, List.of());
        }
        for (Stage stage : journey.getStages()) {
            addSpan(stage, content.moments(stage));
        }
    }

    private void addSpan(EObject element, List<Moment> moments) {
        int width = Span.width(moments.size());
        C title = style.title(element, width);
        spans.add(new Span<>(element, title, moments, right() + GAP, width));
    }

    private int right() {
        return spans.isEmpty() ? MARGIN : spans.get(spans.size() - 1).right();
    }

    private static <C extends BoxContent> Column<C> column(
            Span<C> span, int headerHeight, int height) {
        return new Column<>(
                span.element,
                new Bounds(span.x, 0, span.width, height),
                new Bounds(span.x, 0, span.width, headerHeight),
                span.title);
    }

    /** The lanes from top to bottom; steps and touchpoints follow each other in one row. */
    private List<List<Lane>> rows() {
        List<List<Lane>> rows = new ArrayList<>();
        for (Lane lane : Lane.VALUES) {
            if (!shown.contains(lane)) {
                continue;
            }
            if (lane == Lane.TOUCHPOINTS && shown.contains(Lane.STEPS)) {
                rows.set(rows.size() - 1, List.of(Lane.STEPS, Lane.TOUCHPOINTS));
            } else {
                rows.add(List.of(lane));
            }
        }
        return rows;
    }

    private Band<C> band(List<Lane> row, int y, int width) {
        String lanes = Words.all(row.stream().map(Lane::getLiteral).toList());
        C name = style.name(Words.capitalized(lanes), MARGIN);
        int top = y + GAP;
        int bottom = top + name.height() + GAP;
        int belowCurve = row.contains(Lane.EMOTIONS) ? placeEmotions(top) : top;
        for (Span<C> span : spans) {
            bottom = Math.max(bottom, fill(span, row, belowCurve));
        }
        return new Band<>(row, name, new Bounds(0, y, width, bottom - y));
    }

    private int placeEmotions(int top) {
        EmotionLane<C> lane = new EmotionLane<>(content, style);
        spans.forEach(span -> span.moments.forEach(lane::measure));
        scale = lane.scale(top);
        for (Span<C> span : spans) {
            for (int i = 0; i < span.moments.size(); i++) {
                boxes.addAll(lane.points(span.moments.get(i), span.momentX(i), scale));
            }
        }
        return scale.bottom() + GAP;
    }

    /** Places what belongs to the column as a whole, and below it what belongs to its moments. */
    private int fill(Span<C> span, List<Lane> row, int top) {
        int y = stack(span.element, row, span.x + GAP, span.width - 2 * GAP, top);
        int bottom = y;
        for (int i = 0; i < span.moments.size(); i++) {
            Moment moment = span.moments.get(i);
            bottom = Math.max(bottom, stack(moment, row, span.momentX(i), MOMENT_WIDTH, y));
        }
        return bottom;
    }

    private int stack(EObject place, List<Lane> row, int x, int width, int top) {
        int y = top;
        for (Lane lane : row) {
            for (EObject element : content.at(place, lane)) {
                C inBox = style.content(lane, element, width);
                if (inBox.height() > 0) {
                    Bounds bounds = new Bounds(x, y, width, inBox.height());
                    boxes.add(new Box<>(lane, place, element, bounds, inBox));
                    y = bounds.bottom() + GAP;
                }
            }
        }
        return y;
    }
}
