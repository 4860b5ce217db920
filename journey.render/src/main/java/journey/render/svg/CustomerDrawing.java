// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;

import java.util.List;
import java.util.Optional;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowWords;
import journey.dsl.summary.Labels;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.flows.UnknownLine;
import journey.model.Moment;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** Draws what customers did: numbers in boxes, and ways that the map does not know. */
record CustomerDrawing(MapPicture picture, List<CustomerWays> ways) {

    /** How round the corners of a box are, in pixels. */
    private static final int RADIUS = 3;

    /** Draws the name of the lane and, as a part that a page replaces, the totals. */
    static void drawName(XmlWriter out, Band<BoxDrawing> band) {
        List<Line> lines = band.name().lines();
        lines.stream().filter(CustomerDrawing::isName).forEach(it -> drawInMargin(out, it));
        out.element(
                "g",
                Attributes.of("class", "totals"),
                () ->
                        lines.stream()
                                .filter(line -> !isName(line))
                                .forEach(it -> drawInMargin(out, it)));
    }

    private static boolean isName(Line line) {
        return line.style() == TextStyle.STRONG;
    }

    private static void drawInMargin(XmlWriter out, Line line) {
        new BoxDrawing(List.of(line), Optional.empty(), 0).draw(out, 0, GAP, MARGIN);
    }

    /**
     * Draws the numbers of a moment or stage.
     *
     * @param y of the top of the box
     */
    void drawBox(XmlWriter out, Box<BoxDrawing> box, int y) {
        Bounds bounds = box.bounds();
        Shape shape = picture.shapes().of(box.element());
        String title = "Customers: " + Labels.of(box.element());
        new Shape(shape.name(), title, shape.personas())
                .draw(
                        out,
                        isMostlySkipped(box) ? "box customers skipped" : "box customers",
                        () -> {
                            Shape.rect(out, bounds.x(), y, bounds.width(), bounds.height(), RADIUS);
                            box.content().draw(out, bounds.x(), y, bounds.width());
                        });
    }

    private boolean isMostlySkipped(Box<BoxDrawing> box) {
        return picture.customers()
                .flatMap(it -> FlowNames.place(it, box.element()))
                .filter(FlowWords::isMostlySkipped)
                .isPresent();
    }

    /** Draws the ways of each group; a page shows those that are hidden. */
    void drawWays(XmlWriter out) {
        for (CustomerWays group : ways) {
            if (!group.routes().lines().isEmpty()) {
                out.element(
                        "g",
                        Attributes.of(
                                        "class",
                                        group.isShown() ? "unknown-ways" : "unknown-ways closed")
                                .and("data-group", group.index()),
                        () -> group.routes().lines().forEach(it -> drawWay(out, it, group)));
            }
        }
    }

    private void drawWay(XmlWriter out, UnknownLine<WayLines> line, CustomerWays group) {
        String from = line.way().from().map(Labels::of).orElse("the start");
        String title =
                "%s of visits: from %s to %s, which the map does not say"
                        .formatted(
                                FlowWords.percent(line.way().taken()),
                                from,
                                Labels.of(line.way().to()));
        String way =
                "unknown %d: %s > %s"
                        .formatted(
                                group.index(),
                                line.way().from().map(this::name).orElse(""),
                                name(line.way().to()));
        new Shape(null, title, null, way).draw(out, "way unknown", () -> drawLine(out, line));
    }

    private String name(Moment moment) {
        return picture.shapes().of(moment).name();
    }

    private static void drawLine(XmlWriter out, UnknownLine<WayLines> line) {
        out.element(
                "path", Attributes.of("class", "line").and("d", RoutePath.line(line.route(), 0)));
        if (line.endSign().isEmpty()) {
            out.element(
                    "path",
                    Attributes.of("class", "head").and("d", RoutePath.head(line.route(), 0)));
        }
        line.startSign().ifPresent(it -> WaySign.draw(out, it, line.route().start()));
        line.endSign().ifPresent(it -> WaySign.draw(out, it, line.route().end()));
        Bounds at = line.at();
        line.words().lines().forEach(it -> it.draw(out, at.x(), at.y(), at.width()));
    }
}
