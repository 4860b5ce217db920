// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.routes.Point;
import journey.layout.ways.WayEnd;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** Draws what stands where a way begins or ends that comes from no moment, or leads to none. */
final class WaySign {

    /** In pixels. */
    static final int RADIUS = 5;

    private WaySign() {}

    /** The same sign in the legend. */
    static Icon icon(WayEnd end) {
        return switch (end) {
            case START -> Icon.START;
            case END -> Icon.END;
            case ELSEWHERE -> Icon.ELSEWHERE;
        };
    }

    /** Draws it around a place. */
    static void draw(XmlWriter out, WayEnd end, Point place) {
        out.element("circle", circle(end == WayEnd.START ? "dot" : "ring", place, RADIUS));
        if (end == WayEnd.END) {
            out.element("circle", circle("dot", place, RADIUS / 2));
        }
    }

    private static Attributes circle(String cssClass, Point place, int radius) {
        return Attributes.of("class", cssClass)
                .and("cx", place.x())
                .and("cy", place.y())
                .and("r", radius);
    }
}
