// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;

import journey.layout.MapLayout;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** A map as a whole: the heading, the map itself and the legend. */
final class MapSheet {

    private static final int LEAST_WIDTH = 720;

    private final MapPicture picture;
    private final MapLayout<BoxDrawing> layout;
    private final MapLines lines;
    private final Heading heading;
    private final Legend legend;
    private final int mapTop;
    private final int legendTop;
    private final SvgDocument document;

    /**
     * @param ofAllGroups true to draw the ways of all groups of customers, for a page that switches
     *     between them
     */
    MapSheet(MapPicture picture, boolean ofAllGroups) {
        this.picture = picture;
        lines = picture.lines(picture.layout(), ofAllGroups);
        layout = lines.room(picture.layout());
        int width = Math.max(LEAST_WIDTH, layout.bounds().width());
        heading = new Heading(picture, width);
        legend = new Legend(picture, width, lines.icons());
        mapTop = heading.height() + GAP;
        legendTop = mapTop + layout.bounds().height() + 2 * GAP;
        document = picture.document(width, legendTop + legend.height());
    }

    SvgDocument document() {
        return document;
    }

    /** Draws what stands in the document. */
    void draw(XmlWriter out) {
        out.element("g", Attributes.of("class", "heading"), () -> heading.draw(out));
        picture.drawMap(out, layout, lines, mapTop);
        out.element("g", Attributes.of("class", "legend"), () -> legend.draw(out, legendTop));
    }
}
