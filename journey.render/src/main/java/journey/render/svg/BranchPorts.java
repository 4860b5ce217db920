// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import journey.layout.Bounds;
import journey.layout.Edge;
import journey.layout.MapLayout;
import journey.model.Moment;

/**
 * Where branches leave their moments and arrive at others: in the third quarter of a box and in the
 * first, each at an x of its own. They are ordered so that a branch that goes less far lies within
 * one that goes farther, and crosses nothing of it.
 */
final class BranchPorts {

    /** How far a branch goes that leads out of the drawing, in pixels. */
    private static final int OUT = 40;

    /** The distance of two branches at a box, in pixels, as long as it has room. */
    private static final int PITCH = 10;

    /** The room for branches in a quarter of a box and around it, in pixels. */
    private static final int ROOM = 60;

    /** Half of the width of an arrow, and of its length, in pixels. */
    static final int HEAD = 5;

    private final MapLayout<?> layout;
    private final Map<Edge, Integer> leaving = new HashMap<>();
    private final Map<Edge, Integer> arriving = new HashMap<>();

    private BranchPorts(MapLayout<?> layout) {
        this.layout = layout;
    }

    /** The ways of the branches of a layout, in their order; only the x of its moments matter. */
    static List<BranchWay> ways(MapLayout<?> layout) {
        BranchPorts ports = new BranchPorts(layout);
        Map<Moment, List<Edge>> from = new LinkedHashMap<>();
        Map<Moment, List<Edge>> to = new LinkedHashMap<>();
        for (Edge edge : layout.edges()) {
            if (layout.box(edge.source()).isPresent()) {
                from.computeIfAbsent(edge.source(), it -> new ArrayList<>()).add(edge);
                if (layout.box(edge.target()).isEmpty()) {
                    continue;
                }
                // Of two branches between the same moments the first one goes around the second.
                to.computeIfAbsent(edge.target(), it -> new ArrayList<>()).add(0, edge);
            }
        }
        from.values().forEach(ports::leave);
        to.values().forEach(ports::arrive);
        return layout.edges().stream().filter(ports.leaving::containsKey).map(ports::way).toList();
    }

    /** To the left at the left, the nearest first; then to the right, the nearest last. */
    private void leave(List<Edge> edges) {
        ToIntFunction<Edge> distance =
                edge ->
                        layout.box(edge.target()).isEmpty()
                                ? 1
                                : left(edge.target()) - left(edge.source());
        edges.sort(
                Comparator.comparing((Edge edge) -> distance.applyAsInt(edge) > 0)
                        .thenComparing(Comparator.comparingInt(distance).reversed()));
        place(edges, edges.get(0).source(), 3, leaving);
    }

    /** From the left at the left, the nearest first; then from the right, the nearest last. */
    private void arrive(List<Edge> edges) {
        ToIntFunction<Edge> distance = edge -> left(edge.source()) - left(edge.target());
        edges.sort(
                Comparator.comparing((Edge edge) -> distance.applyAsInt(edge) >= 0)
                        .thenComparing(Comparator.comparingInt(distance).reversed()));
        place(edges, edges.get(0).target(), 1, arriving);
    }

    private int left(Moment moment) {
        return layout.box(moment).orElseThrow().bounds().x();
    }

    private void place(List<Edge> edges, Moment moment, int quarter, Map<Edge, Integer> ports) {
        Bounds box = layout.box(moment).orElseThrow().bounds();
        double pitch = Math.min(PITCH, (double) ROOM / Math.max(1, edges.size() - 1));
        double first = box.x() + box.width() * quarter / 4.0 - (edges.size() - 1) * pitch / 2;
        for (int i = 0; i < edges.size(); i++) {
            ports.put(edges.get(i), (int) Math.round(first + i * pitch));
        }
    }

    private BranchWay way(Edge edge) {
        int fromX = leaving.get(edge);
        return arriving.containsKey(edge)
                ? new BranchWay(edge, false, fromX, arriving.get(edge))
                : new BranchWay(
                        edge, true, fromX, Math.min(fromX + OUT, layout.bounds().right() - HEAD));
    }
}
