// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.render.svg.BranchPorts.HEAD;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.layout.Edge;
import journey.layout.MapLayout;
import journey.model.Moment;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * The branches below the moments: each goes down from its moment to a track, along it, and up to
 * the other. Branches share a track when they and their reasons do not meet on it, and no line goes
 * through a reason.
 */
final class BranchRoutes {

    private final MapPicture picture;
    private final BranchTracks tracks;

    /**
     * Finds the ways in a layout; only the x of its moments matter.
     *
     * @param layout all of the picture, or the columns of a page
     */
    BranchRoutes(MapPicture picture, MapLayout<BoxDrawing> layout) {
        this.picture = picture;
        Map<BranchWay, BranchWords> words = new LinkedHashMap<>();
        for (BranchWay way : BranchPorts.ways(layout)) {
            words.put(way, BranchWords.of(picture, way, BranchLabel.USUAL_WIDTH));
        }
        // The arrows to what is onstage cross the tracks, but not the words on them.
        Set<Integer> arrows =
                layout.arrows().stream()
                        .filter(arrow -> arrow.source() instanceof Moment)
                        .map(arrow -> arrow.route().start().x())
                        .collect(Collectors.toSet());
        this.tracks = new BranchTracks(words, layout.bounds().right(), arrows);
    }

    /** The room that the tracks take, in pixels. */
    int height() {
        return tracks.height();
    }

    /**
     * Draws the branches.
     *
     * @param layout with room below the moments
     * @param bottom the y below the tracks, in the layout
     * @param dy to be added to each y of the layout
     */
    void draw(XmlWriter out, MapLayout<BoxDrawing> layout, int bottom, int dy) {
        int top = bottom - height();
        for (BranchTracks.Route route : tracks.routes()) {
            Edge edge = route.way().edge();
            int trackY = top + tracks.bottom(route);
            int fromY = layout.box(edge.source()).orElseThrow().bounds().bottom();
            int toY = layout.box(edge.target()).map(box -> box.bounds().bottom()).orElse(trackY);
            picture.shapes()
                    .of(edge.branch())
                    .draw(
                            out,
                            "branch" + picture.mark(edge.branch()),
                            () -> drawRoute(out, route, fromY + dy, trackY + dy, toY + dy));
        }
    }

    private static void drawRoute(
            XmlWriter out, BranchTracks.Route route, int fromY, int trackY, int toY) {
        BranchWay way = route.way();
        String path = "M%d %dV%dH%d".formatted(way.fromX(), fromY, trackY, way.toX());
        out.element("path", Attributes.of("d", way.leadsOut() ? path : path + "V" + (toY + HEAD)));
        String head =
                way.leadsOut()
                        ? "M%d %dl%d %dv%dz".formatted(way.toX(), toY, -2 * HEAD, HEAD, -2 * HEAD)
                        : "M%d %dl%d %dh%dz".formatted(way.toX(), toY, HEAD, 2 * HEAD, -2 * HEAD);
        out.element("path", Attributes.of("class", "head").and("d", head));
        BranchLabel label = route.label();
        int labelY = trackY - label.height() - 2;
        label.lines().forEach(line -> line.draw(out, label.x(), labelY, label.width()));
    }
}
