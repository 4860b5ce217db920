// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.diagram.services.DrawnWay;
import journey.diagram.services.DrawnWay.Shape;
import journey.diagram.services.JourneyWays;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapLayout;
import journey.layout.TextMeasure;
import journey.layout.routes.Point;
import journey.layout.ways.WayLine;
import journey.layout.ways.WayRoutes;
import journey.layout.ways.WayStop;
import journey.layout.ways.WayStrand;
import journey.layout.ways.WayText;
import journey.model.Ending;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;

/** Where the shapes and the edges of ways are: on the lines that every drawing of the map has. */
final class WayShapes {

    /** In pixels of the layout: what shapes call 8 points. */
    private static final int SMALL = 11;

    /** Of a start and of an end, in pixels. */
    private static final int RADIUS = 6;

    /** How far what is around parallel moments reaches above and below them, in pixels. */
    private static final int REACH = 6;

    private record Words(int width, int height, boolean fitsOneLine) implements WayText {}

    private final TextMeasure measure;
    private final JourneyWays labels = new JourneyWays();
    private final Map<Shape, Bounds> shapes = new HashMap<>();
    private final Map<DrawnWay, List<Point>> routes = new HashMap<>();
    private final int top;
    private final int height;

    /**
     * Finds them.
     *
     * @param layout with no room for ways yet
     */
    WayShapes(MapLayout<BoxText> layout, TextMeasure measure) {
        this.measure = measure;
        this.top = layout.momentBand().y();
        WayRoutes<Words> ways =
                new WayRoutes<>((way, isForSome, width) -> words(way, width), layout);
        ways.groups().forEach(this::add);
        ways.lines().forEach(this::add);
        this.height = ways.height();
    }

    private Words words(WayStrand strand, int width) {
        Optional<PersonaSpecific> said = strand.way().said();
        boolean isEnding = said.filter(Ending.class::isInstance).isPresent();
        String label = said.map(it -> isEnding ? ending(it) : labels.wayLabel(it)).orElse("");
        if (label.isEmpty()) {
            return new Words(0, 0, true);
        }
        int size = isEnding ? MapLayout.FONT_SIZE : SMALL;
        BoxText text = BoxText.of(label, measure, size, width);
        int longest =
                text.lines().stream().mapToInt(it -> measure.width(it, size)).max().orElse(0)
                        + 2 * MapLayout.PADDING;
        boolean fits = !isEnding && text.lines().size() == 1;
        return new Words(
                Math.min(width, longest),
                isEnding ? text.height() : text.height() - 2 * MapLayout.PADDING,
                fits);
    }

    private String ending(PersonaSpecific said) {
        return labels.endingLabel((Ending) said);
    }

    private void add(WayStop group) {
        int y = top + group.left().y() - REACH;
        int bottom = top + group.bottom() + REACH;
        shapes.put(
                new Shape("Parallel", group.moments().get(0)),
                new Bounds(group.in(), y, group.out() - group.in(), bottom - y));
    }

    private void add(WayLine<Words> line) {
        DrawnWay way = DrawnWay.of(line.strand());
        List<Point> points =
                line.route().points().stream().map(it -> new Point(it.x(), top + it.y())).toList();
        Optional<Bounds> words = line.text().map(it -> lowered(it.bounds()));
        if (way.target().mapping().equals("Ending")) {
            Bounds box = words.orElseThrow();
            shapes.put(way.target(), box);
            points = endingAt(points, box);
        } else {
            words.ifPresent(it -> shapes.putIfAbsent(new Shape("WayReason", way.said().get()), it));
        }
        if (way.source().mapping().equals("Start")) {
            shapes.put(way.source(), around(points.get(0)));
        }
        if (way.target().mapping().equals("End")) {
            shapes.put(way.target(), around(points.get(points.size() - 1)));
        }
        routes.put(way, points);
    }

    private Bounds lowered(Bounds bounds) {
        return new Bounds(bounds.x(), top + bounds.y(), bounds.width(), bounds.height());
    }

    /** Comes to the box of an ending at its side, where a picture has the words above the line. */
    private static List<Point> endingAt(List<Point> points, Bounds box) {
        int y = box.y() + box.height() / 2;
        List<Point> changed = new ArrayList<>(points.subList(0, points.size() - 2));
        changed.add(new Point(points.get(points.size() - 2).x(), y));
        changed.add(new Point(box.right(), y));
        return changed;
    }

    private static Bounds around(Point point) {
        return new Bounds(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** How much lower the moments' band has to be, in pixels. */
    int height() {
        return height;
    }

    /** Where a shape is; empty for one that is not about ways. */
    Optional<Bounds> bounds(String mapping, EObject element) {
        return Optional.ofNullable(shapes.get(new Shape(mapping, element)));
    }

    /** The points of an edge; empty when the map does not have it. */
    Optional<List<Point>> route(DrawnWay way) {
        return Optional.ofNullable(routes.get(way));
    }
}
