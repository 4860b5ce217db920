// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.routes.Point;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** What stands where a way begins or ends that comes from no moment, or leads to none. */
enum WaySign {
    START(Icon.START),
    END(Icon.END),
    ELSEWHERE(Icon.ELSEWHERE);

    /** In pixels. */
    static final int RADIUS = 5;

    private final Icon icon;

    WaySign(Icon icon) {
        this.icon = icon;
    }

    /** The same sign in the legend. */
    Icon icon() {
        return icon;
    }

    /** Draws it around a place. */
    void draw(XmlWriter out, Point place, int dy) {
        out.element("circle", circle(this == START ? "dot" : "ring", place, dy, RADIUS));
        if (this == END) {
            out.element("circle", circle("dot", place, dy, RADIUS / 2));
        }
    }

    private static Attributes circle(String cssClass, Point place, int dy, int radius) {
        return Attributes.of("class", cssClass)
                .and("cx", place.x())
                .and("cy", place.y() + dy)
                .and("r", radius);
    }
}
