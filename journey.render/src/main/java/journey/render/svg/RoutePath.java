// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.layout.routes.Point;
import journey.layout.routes.Route;

/** Draws the line of a route: its corners are round, so that one sees who turns where. */
final class RoutePath {

    /** Of a corner, in pixels. */
    private static final int RADIUS = 5;

    /** How long an arrow head is, and half of its width, in pixels. */
    static final int HEAD = 7;

    private static final int HALF_HEAD = 4;

    private RoutePath() {}

    /** The line, as the data of a path. */
    static String line(Route route, int dy) {
        List<Point> points = route.points();
        StringBuilder path = new StringBuilder(place("M", points.get(0), dy));
        for (int i = 1; i < points.size(); i++) {
            Point corner = points.get(i);
            if (i == points.size() - 1) {
                path.append(place("L", corner, dy));
            } else {
                Point before = points.get(i - 1);
                Point after = points.get(i + 1);
                int radius = Math.min(RADIUS, Math.min(half(before, corner), half(corner, after)));
                path.append(place("L", towards(corner, before, radius), dy))
                        .append(place("Q", corner, dy))
                        .append(place(" ", towards(corner, after, radius), dy));
            }
        }
        return path.toString();
    }

    private static String place(String command, Point point, int dy) {
        return command + point.x() + " " + (point.y() + dy);
    }

    private static int half(Point one, Point other) {
        return (Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y())) / 2;
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(
                from.x() + distance * Integer.signum(to.x() - from.x()),
                from.y() + distance * Integer.signum(to.y() - from.y()));
    }

    /** The head of an arrow that points to the end of a route, as the data of a path. */
    static String head(Route route, int dy) {
        Point end = route.end();
        Point before = route.points().get(route.points().size() - 2);
        int dx = Integer.signum(end.x() - before.x());
        int down = Integer.signum(end.y() - before.y());
        return "M%d %dl%d %dl%d %dz"
                .formatted(
                        end.x(),
                        end.y() + dy,
                        -HEAD * dx - HALF_HEAD * down,
                        -HEAD * down - HALF_HEAD * dx,
                        2 * HALF_HEAD * down,
                        2 * HALF_HEAD * dx);
    }
}
