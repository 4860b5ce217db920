// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.map.Bounds;
import journey.dsl.map.Edge;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.Labels;
import journey.model.Moment;
import journey.model.NamedElement;

/**
 * The ways of branches below the moments: each goes down from its moment to a track, along it, and
 * up to the other. Branches share a track when they and their reasons do not meet on it.
 */
final class BranchRoutes {

    private static final int LEAST_LABEL = 120;
    private static final int HEAD = 5;

    private final List<Route> routes = new ArrayList<>();
    private final List<Integer> trackHeights = new ArrayList<>();

    /** A branch on its track; {@code fromX} and {@code toX} in pixels. */
    private record Route(
            Edge edge, int fromX, int toX, List<Line> label, int labelWidth, int track) {

        int left() {
            return Math.min(fromX, toX);
        }

        int right() {
            return Math.max(Math.max(fromX, toX), left() + labelWidth + 2 * GAP);
        }

        Route on(int newTrack) {
            return new Route(edge, fromX, toX, label, labelWidth, newTrack);
        }
    }

    /** Finds the ways in a layout; only the x of its moments matter. */
    BranchRoutes(MapLayout layout) {
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

    private static Optional<Route> route(
            MapLayout layout,
            Edge edge,
            Map<Moment, Integer> leaving,
            Map<Moment, Integer> arriving) {
        Optional<Bounds> from = layout.box(edge.source()).map(box -> box.bounds());
        Optional<Bounds> to = layout.box(edge.target()).map(box -> box.bounds());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        int fromX = port(from.get(), 3, leaving.merge(edge.source(), 1, Integer::sum));
        int toX = port(to.get(), 1, arriving.merge(edge.target(), 1, Integer::sum));
        int room = Math.max(LEAST_LABEL, Math.abs(fromX - toX) - 2 * GAP);
        List<Line> label = Line.wrap(label(edge), room);
        int width = label.stream().mapToInt(Line::right).max().orElse(0);
        return Optional.of(new Route(edge, fromX, toX, label, width, 0));
    }

    /**
     * Branches leave in the third quarter of a box and arrive in the first, each at an x of its
     * own.
     */
    private static int port(Bounds box, int quarter, int count) {
        return box.x() + box.width() * quarter / 4 + (count - 1) % 5 * 2 * HEAD - 2 * HEAD;
    }

    private static List<Paragraph> label(Edge edge) {
        String reason = Labels.of(edge.branch());
        List<String> personas =
                edge.branch().getPersonas().stream()
                        .filter(persona -> !persona.eIsProxy())
                        .map(NamedElement::getName)
                        .toList();
        return Stream.of(
                        Optional.of(reason).map(it -> new Paragraph(TextStyle.SMALL, it)),
                        Optional.of(String.join(", ", personas))
                                .map(it -> new Paragraph(TextStyle.SMALL, Icon.PERSON, it)))
                .flatMap(Optional::stream)
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
            int toY = layout.box(route.edge().target()).orElseThrow().bounds().bottom();
            Shape.of(route.edge().branch())
                    .draw(
                            out,
                            "branch",
                            () -> drawRoute(out, route, fromY + dy, trackBottom + dy, toY + dy));
        }
    }

    private static void drawRoute(SvgOutput out, Route route, int fromY, int trackY, int toY) {
        int x = route.toX();
        out.empty(
                "path",
                "d",
                "M%d %dV%dH%dV%d".formatted(route.fromX(), fromY, trackY, x, toY + HEAD));
        out.empty(
                "path",
                "class",
                "head",
                "d",
                "M%d %dl%d %dh%dz".formatted(x, toY, HEAD, 2 * HEAD, -2 * HEAD));
        int labelY = trackY - Line.height(route.label()) - 2;
        int left = route.left() + GAP;
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
