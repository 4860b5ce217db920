// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.summary.Labels;
import journey.layout.Arrow;
import journey.layout.Band;
import journey.layout.MapLayout;
import journey.layout.routes.Point;
import journey.model.Work;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * Draws the arrows of a blueprint. Those between the same two bands are a group, so that a page can
 * move it with them, or hide it with one of them.
 */
record ArrowDrawing(Shapes shapes, MapLayout<BoxDrawing> layout) {

    /** Where arrows begin and end: the first and the last of the bands that they go through. */
    private record Reach(Band<BoxDrawing> first, Band<BoxDrawing> last) {}

    void draw(XmlWriter out) {
        Map<Reach, List<Arrow>> groups = new LinkedHashMap<>();
        for (Arrow arrow : layout.arrows()) {
            groups.computeIfAbsent(reach(arrow), it -> new ArrayList<>()).add(arrow);
        }
        groups.forEach((reach, arrows) -> draw(out, reach, arrows));
    }

    private Reach reach(Arrow arrow) {
        int top = arrow.route().points().stream().mapToInt(Point::y).min().orElseThrow();
        int bottom = arrow.route().points().stream().mapToInt(Point::y).max().orElseThrow();
        return new Reach(bandAt(top), bandAt(bottom));
    }

    private Band<BoxDrawing> bandAt(int y) {
        return layout.bands().stream()
                .filter(band -> band.bounds().y() <= y)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private void draw(XmlWriter out, Reach reach, List<Arrow> arrows) {
        int top = reach.first.bounds().y();
        out.element(
                "g",
                Attributes.of("class", "arrows")
                        .and("data-from", MapDrawing.lanes(reach.first))
                        .and("data-to", MapDrawing.lanes(reach.last))
                        .and("transform", "translate(0 " + top + ")"),
                () -> arrows.forEach(arrow -> draw(out, arrow, -top)));
    }

    private void draw(XmlWriter out, Arrow arrow, int dy) {
        Shape target = shapes.of(arrow.target());
        new Shape(target.name(), words(arrow), target.personas())
                .draw(
                        out,
                        arrow.source() instanceof Work ? "arrow after" : "arrow",
                        () -> {
                            out.element(
                                    "path", Attributes.of("d", RoutePath.line(arrow.route(), dy)));
                            if (arrow.arrives()) {
                                out.element(
                                        "path",
                                        Attributes.of("class", "head")
                                                .and("d", RoutePath.head(arrow.route(), dy)));
                            }
                        });
    }

    private static String words(Arrow arrow) {
        return arrow.source() == arrow.target() && !(arrow.source() instanceof Work)
                ? "Onstage: " + Labels.of(arrow.source())
                : "%s, then: %s".formatted(Labels.of(arrow.source()), Labels.of(arrow.target()));
    }
}
