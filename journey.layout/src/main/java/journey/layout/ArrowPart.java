// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.layout.routes.Point;
import journey.layout.routes.Route;

/** What of an arrow lies in a part of a layout. */
record ArrowPart(Bounds part) {

    /**
     * The pieces of an arrow, from its beginning to its end; one for an arrow that lies in the
     * part.
     */
    List<Arrow> of(Arrow arrow) {
        List<Arrow> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        List<Point> points = arrow.route().points();
        for (int i = 1; i < points.size(); i++) {
            Point end = points.get(i);
            List<Point> line = within(points.get(i - 1), end);
            if (line.isEmpty()) {
                continue;
            }
            if (piece.isEmpty() || !last(piece).equals(line.get(0))) {
                add(pieces, arrow, piece, false);
                piece = new ArrayList<>(line.subList(0, 1));
            }
            piece.add(line.get(1));
            boolean arrives = i == points.size() - 1 && line.get(1).equals(end);
            if (arrives) {
                add(pieces, arrow, piece, arrow.arrives());
                return pieces;
            }
        }
        add(pieces, arrow, piece, false);
        return pieces;
    }

    private static Point last(List<Point> points) {
        return points.get(points.size() - 1);
    }

    private static void add(List<Arrow> pieces, Arrow arrow, List<Point> points, boolean arrives) {
        if (!points.isEmpty()) {
            pieces.add(new Arrow(arrow.source(), arrow.target(), new Route(points), arrives));
        }
    }

    /** The beginning and the end of what lies in the part of a line; empty for nothing. */
    private List<Point> within(Point from, Point to) {
        Point first = nearest(from);
        Point second = nearest(to);
        boolean isOutside = from.x() == to.x() ? first.x() != from.x() : first.y() != from.y();
        return isOutside || first.equals(second) ? List.of() : List.of(first, second);
    }

    private Point nearest(Point point) {
        return new Point(
                Math.max(part.x(), Math.min(part.right(), point.x())),
                Math.max(part.y(), Math.min(part.bottom(), point.y())));
    }
}
