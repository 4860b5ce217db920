// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import static journey.dsl.map.MapLayout.FONT_SIZE;
import static journey.dsl.map.MapLayout.GAP;
import static journey.dsl.map.MapLayout.HEADER_FONT_SIZE;
import static journey.dsl.map.MapLayout.MARGIN;
import static journey.dsl.map.MapLayout.MOMENT_WIDTH;
import static journey.dsl.map.MapLayout.PADDING;

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
final class MapLayouter {

    private final Journey journey;
    private final Set<Lane> shown;
    private final MapContent content;
    private final MapStyle style;
    private final List<Span> spans = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private EmotionScale scale;

    /** A column before its height is known: a stage, or the journey, with the moments shown. */
    private record Span(EObject element, List<Moment> moments, int x, int width) {

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

    MapLayouter(Journey journey, MapFilter filter, MapStyle style) {
        this.journey = journey;
        this.shown = filter.lanes();
        this.content = new MapContent(journey, filter);
        this.style = style;
    }

    MapLayout layout() {
        placeColumns();
        int headerHeight = spans.stream().mapToInt(this::headerHeight).max().orElse(0);
        int width = right();
        List<Band> bands = new ArrayList<>();
        int y = headerHeight;
        for (List<Lane> row : rows()) {
            Band band = band(row, y, width);
            bands.add(band);
            y = band.bounds().bottom();
        }
        int height = y;
        List<Column> columns =
                spans.stream().map(span -> column(span, headerHeight, height)).toList();
        Bounds whole = new Bounds(0, 0, width, height);
        return new MapLayout(columns, bands, boxes, content.edges(), whole, scale);
    }

    private void placeColumns() {
        if (shown.stream().anyMatch(lane -> !content.at(journey, lane).isEmpty())) {
            spans.add(new Span(journey, List.of(), right() + GAP, Span.width(0)));
        }
        for (Stage stage : journey.getStages()) {
            List<Moment> moments = content.moments(stage);
            spans.add(new Span(stage, moments, right() + GAP, Span.width(moments.size())));
        }
    }

    private int right() {
        return spans.isEmpty() ? MARGIN : spans.get(spans.size() - 1).right();
    }

    private int headerHeight(Span span) {
        int lines = headerLines(span).size();
        return lines * MapLayout.lineHeight(HEADER_FONT_SIZE) + 2 * PADDING;
    }

    private List<String> headerLines(Span span) {
        return lines(style.title(span.element), HEADER_FONT_SIZE, span.width);
    }

    private Column column(Span span, int headerHeight, int height) {
        return new Column(
                span.element,
                new Bounds(span.x, 0, span.width, height),
                new Bounds(span.x, 0, span.width, headerHeight),
                headerLines(span));
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

    private Band band(List<Lane> row, int y, int width) {
        String name = Words.capitalized(Words.all(row.stream().map(Lane::getLiteral).toList()));
        List<String> lines = lines(name, FONT_SIZE, MARGIN);
        int top = y + GAP;
        int bottom = top + lines.size() * MapLayout.lineHeight(FONT_SIZE) + 2 * PADDING + GAP;
        int content = row.contains(Lane.EMOTIONS) ? placeEmotions(top) : top;
        for (Span span : spans) {
            bottom = Math.max(bottom, fill(span, row, content));
        }
        if (row.contains(Lane.STEPS) || row.contains(Lane.TOUCHPOINTS)) {
            bottom += style.belowMoments();
        }
        return new Band(row, lines, new Bounds(0, y, width, bottom - y));
    }

    private int placeEmotions(int top) {
        EmotionLane lane = new EmotionLane(content);
        spans.forEach(span -> span.moments.forEach(lane::measure));
        scale = lane.scale(top);
        for (Span span : spans) {
            for (int i = 0; i < span.moments.size(); i++) {
                boxes.addAll(lane.points(span.moments.get(i), span.momentX(i), scale));
            }
        }
        return scale.bottom() + GAP;
    }

    /** Places what belongs to the column as a whole, and below it what belongs to its moments. */
    private int fill(Span span, List<Lane> row, int top) {
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
                BoxText text = style.text(lane, element, width);
                if (text.height() > 0) {
                    Bounds bounds = new Bounds(x, y, width, text.height());
                    boxes.add(new Box(lane, place, element, bounds, text.lines()));
                    y = bounds.bottom() + GAP;
                }
            }
        }
        return y;
    }

    private List<String> lines(String text, int fontSize, int width) {
        return new TextWrap(style.titles(), fontSize, width - 2 * PADDING).lines(text);
    }
}
