// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that only goes along and up or down.
 *
 * @param points from its start to its end; each piece between two of them is horizontal or vertical
 */
public record Route(List<Point> points) {

    public Route {
        points = List.copyOf(points);
    }

    /** A line that begins at a place and goes nowhere yet. */
    public static Route from(int x, int y) {
        return new Route(List.of(new Point(x, y)));
    }

    /** This line, and then along to an x. */
    public Route toX(int x) {
        return to(new Point(x, end().y()));
    }

    /** This line, and then up or down to a y. */
    public Route toY(int y) {
        return to(new Point(end().x(), y));
    }

    /** A piece that goes straight on makes the last one longer, and no piece has no length. */
    private Route to(Point next) {
        if (next.equals(end())) {
            return this;
        }
        List<Point> further = new ArrayList<>(points);
        int last = points.size() - 1;
        if (last > 0 && isBetween(points.get(last - 1), points.get(last), next)) {
            further.remove(last);
        }
        further.add(next);
        return new Route(further);
    }

    private static boolean isBetween(Point one, Point middle, Point other) {
        return one.x() == middle.x()
                        && middle.x() == other.x()
                        && (one.y() < middle.y()) == (middle.y() < other.y())
                || one.y() == middle.y()
                        && middle.y() == other.y()
                        && (one.x() < middle.x()) == (middle.x() < other.x());
    }

    public Point start() {
        return points.get(0);
    }

    public Point end() {
        return points.get(points.size() - 1);
    }
}
