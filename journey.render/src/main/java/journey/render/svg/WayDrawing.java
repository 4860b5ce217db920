// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.layout.ways.WayLine;
import journey.layout.ways.WayRoutes;
import journey.layout.ways.WayStop;
import journey.layout.ways.WayStrand;
import journey.model.Choice;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/** Draws ways, and the signs that belong to them, in the band of the moments. */
record WayDrawing(MapPicture picture, WayRoutes<WayLines> routes) {

    /** How far a bracket reaches above and below its moments, in pixels. */
    private static final int BRACKET_REACH = 6;

    void draw(XmlWriter out) {
        routes.groups().forEach(group -> drawBrackets(out, group));
        routes.lines().forEach(line -> drawWay(out, line));
    }

    private static void drawBrackets(XmlWriter out, WayStop group) {
        int top = group.left().y() - BRACKET_REACH;
        int bottom = group.bottom() + BRACKET_REACH;
        String path =
                "M%d %dh%dV%dh%dM%d %dh%dV%dh%d"
                        .formatted(
                                group.in() + BRACKET_REACH,
                                top,
                                -BRACKET_REACH,
                                bottom,
                                BRACKET_REACH,
                                group.out() - BRACKET_REACH,
                                top,
                                BRACKET_REACH,
                                bottom,
                                -BRACKET_REACH);
        out.element("path", Attributes.of("class", "bracket").and("d", path));
    }

    private void drawWay(XmlWriter out, WayLine<WayLines> line) {
        WayStrand strand = line.strand();
        WayWords words = picture.wayWords();
        String name = strand.way().said().map(words::name).orElse(null);
        String way = routes.isNamedAlone(strand) ? null : words.name(strand);
        new Shape(name, words.title(strand), words.personas(strand), way)
                .draw(out, cssClass(strand), () -> drawLine(out, line));
    }

    private String cssClass(WayStrand strand) {
        return "way"
                + (strand.way().isUsual() ? " usual" : "")
                + (strand.edge().isPast() ? " past" : "")
                + strand.way().said().map(EObject.class::cast).map(picture::mark).orElse("");
    }

    private static void drawLine(XmlWriter out, WayLine<WayLines> line) {
        out.element(
                "path", Attributes.of("class", "line").and("d", RoutePath.line(line.route(), 0)));
        if (line.strand().to().isPresent()) {
            out.element(
                    "path",
                    Attributes.of("class", "head").and("d", RoutePath.head(line.route(), 0)));
        }
        line.startSign().ifPresent(end -> WaySign.draw(out, end, line.route().start()));
        line.endSign().ifPresent(end -> WaySign.draw(out, end, line.route().end()));
        line.text().ifPresent(text -> draw(out, text.words(), text.bounds()));
    }

    private static void draw(XmlWriter out, WayLines words, Bounds at) {
        words.lines().forEach(it -> it.draw(out, at.x(), at.y(), at.width()));
    }

    /**
     * Draws a choice, below its moment or below another choice.
     *
     * @param y of the top of its box
     */
    static void drawChoice(XmlWriter out, MapPicture picture, Box<BoxDrawing> box, int y) {
        Bounds bounds = box.bounds();
        int half = bounds.height() / 2;
        int middle = bounds.x() + bounds.width() / 2;
        String shape =
                "M%d %dh%dl%d %dl%d %dh%dl%d %dz"
                        .formatted(
                                bounds.x(),
                                y,
                                bounds.width(),
                                MapLayout.TIP,
                                half,
                                -MapLayout.TIP,
                                bounds.height() - half,
                                -bounds.width(),
                                -MapLayout.TIP,
                                half - bounds.height());
        String stem = "M%d %dV%d".formatted(middle, y - MapLayout.GAP, y);
        Choice choice = (Choice) box.element();
        picture.shapes()
                .of(choice)
                .draw(
                        out,
                        "choice" + picture.mark(choice),
                        () -> {
                            out.element("path", Attributes.of("class", "line").and("d", stem));
                            out.element("path", Attributes.of("class", "shape").and("d", shape));
                            box.content().draw(out, bounds.x(), y, bounds.width());
                        });
    }
}
