// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;
import static journey.dsl.map.MapLayout.MARGIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.map.Bounds;
import journey.dsl.map.Box;
import journey.dsl.map.Edge;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.Words;
import journey.model.Moment;

/**
 * The ways of branches below the moments: each goes down from its moment to a track, along it, and
 * up to the other. Branches share a track when they and their reasons do not meet on it.
 */
final class BranchRoutes {

    private static final int LEAST_LABEL = 120;
    private static final int HEAD = 5;

    /** How far a branch goes that leads out of the drawing, in pixels. */
    private static final int OUT = 40;

    private final Marks marks;
    private final List<Route> routes = new ArrayList<>();
    private final List<Integer> trackHeights = new ArrayList<>();

    /**
     * A branch on its track.
     *
     * @param fromX where it goes down, in pixels
     * @param toX where it goes up, or where it ends when it leads out of the drawing
     * @param labelX where its reason begins
     */
    private record Route(
            Edge edge,
            boolean leadsOut,
            int fromX,
            int toX,
            List<Line> label,
            int labelX,
            int labelWidth,
            int track) {

        int left() {
            return Math.min(Math.min(fromX, toX), labelX);
        }

        int right() {
            return Math.max(Math.max(fromX, toX), labelX + labelWidth) + GAP;
        }

        Route on(int newTrack) {
            return new Route(edge, leadsOut, fromX, toX, label, labelX, labelWidth, newTrack);
        }
    }

    /** Finds the ways in a layout; only the x of its moments matter. */
    BranchRoutes(MapLayout layout, Marks marks) {
        this.marks = marks;
        Map<Moment, Integer> leaving = new HashMap<>();
        Map<Moment, Integer> arriving = new HashMap<>();
        List<Integer> ends = new ArrayList<>();
        layout.edges().stream()
                .flatMap(edge -> route(layout, edge, leaving, arriving).stream())
                .sorted(Comparator.comparingInt(Route::left))
                .forEach(route -> place(route, ends));
    }

    private void place(Route route, List<Integer> ends) {
        int track = 0;
        while (track < ends.size() && ends.get(track) > route.left()) {
            track++;
        }
        if (track == ends.size()) {
            ends.add(0);
            trackHeights.add(0);
        }
        ends.set(track, route.right());
        int height = Line.height(route.label()) + GAP;
        trackHeights.set(track, Math.max(trackHeights.get(track), height));
        routes.add(route.on(track));
    }

    private Optional<Route> route(
            MapLayout layout,
            Edge edge,
            Map<Moment, Integer> leaving,
            Map<Moment, Integer> arriving) {
        Optional<Bounds> from = layout.box(edge.source()).map(Box::bounds);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bounds> to = layout.box(edge.target()).map(Box::bounds);
        int end = layout.bounds().right();
        int fromX = port(from.get(), 3, leaving.merge(edge.source(), 1, Integer::sum));
        int toX =
                to.map(box -> port(box, 1, arriving.merge(edge.target(), 1, Integer::sum)))
                        .orElse(Math.min(fromX + OUT, end - HEAD));
        int between = Math.abs(fromX - toX) - 2 * GAP;
        List<Line> label = Line.wrap(label(edge, to.isEmpty()), Math.max(LEAST_LABEL, between));
        int width = label.stream().mapToInt(Line::right).max().orElse(0);
        int labelX = labelX(Math.min(fromX, toX), Math.max(fromX, toX), width, end);
        return Optional.of(new Route(edge, to.isEmpty(), fromX, toX, label, labelX, width, 0));
    }

    /** Between the two ends where it has room, else to the right of them, else to the left. */
    private static int labelX(int left, int right, int width, int end) {
        if (width <= right - left - 2 * GAP) {
            return left + GAP;
        }
        return right + GAP + width <= end ? right + GAP : Math.max(MARGIN, left - GAP - width);
    }

    /**
     * Branches leave in the third quarter of a box and arrive in the first, each at an x of its
     * own.
     */
    private static int port(Bounds box, int quarter, int count) {
        return box.x() + box.width() * quarter / 4 + (count - 1) % 5 * 2 * HEAD - 2 * HEAD;
    }

    private List<Paragraph> label(Edge edge, boolean leadsOut) {
        String personas = Words.all(PersonaWords.all(edge.branch()));
        String target = leadsOut ? "→ " + Labels.of(edge.target()) : "";
        return Stream.of(
                        marks.of(edge.branch())
                                .map(Paragraph::of)
                                .orElse(new Paragraph(TextStyle.SMALL, "")),
                        new Paragraph(TextStyle.SMALL, Labels.of(edge.branch())),
                        new Paragraph(TextStyle.SMALL, Icon.PERSON, personas),
                        new Paragraph(TextStyle.SMALL, target))
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    /** The room that the tracks take, in pixels. */
    int height() {
        return trackHeights.stream().mapToInt(Integer::intValue).sum()
                + (trackHeights.isEmpty() ? 0 : GAP);
    }

    /**
     * Draws the branches.
     *
     * @param layout with room below the moments
     * @param bottom the y below the tracks, in the layout
     * @param dy to be added to each y of the layout
     */
    void draw(SvgOutput out, MapLayout layout, int bottom, int dy) {
        int top = bottom - height();
        for (Route route : routes) {
            int trackBottom =
                    top
                            + trackHeights.subList(0, route.track() + 1).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
            int fromY = layout.box(route.edge().source()).orElseThrow().bounds().bottom();
            int toY =
                    layout.box(route.edge().target())
                            .map(box -> box.bounds().bottom())
                            .orElse(trackBottom);
            Shape.of(route.edge().branch())
                    .draw(
                            out,
                            marks.of(route.edge().branch()).isPresent() ? "branch mark" : "branch",
                            () -> drawRoute(out, route, fromY + dy, trackBottom + dy, toY + dy));
        }
    }

    private static void drawRoute(SvgOutput out, Route route, int fromY, int trackY, int toY) {
        String way = "M%d %dV%dH%d".formatted(route.fromX(), fromY, trackY, route.toX());
        out.empty("path", "d", route.leadsOut() ? way : way + "V" + (toY + HEAD));
        String head =
                route.leadsOut()
                        ? "M%d %dl%d %dv%dz".formatted(route.toX(), toY, -2 * HEAD, HEAD, -2 * HEAD)
                        : "M%d %dl%d %dh%dz".formatted(route.toX(), toY, HEAD, 2 * HEAD, -2 * HEAD);
        out.empty("path", "class", "head", "d", head);
        int labelY = trackY - Line.height(route.label()) - 2;
        int left = route.labelX();
        if (!route.label().isEmpty()) {
            out.empty(
                    "rect",
                    "class",
                    "backing",
                    "x",
                    left - 2,
                    "y",
                    labelY,
                    "width",
                    route.labelWidth() + 4,
                    "height",
                    Line.height(route.label()));
        }
        route.label().forEach(line -> line.draw(out, left, labelY, route.labelWidth()));
    }
}
