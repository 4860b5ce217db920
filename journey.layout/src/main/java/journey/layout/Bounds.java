// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.List;
import java.util.stream.IntStream;
import journey.layout.routes.Point;
import journey.layout.routes.Route;

/** A rectangle in pixels; x grows to the right, y downwards. */
public record Bounds(int x, int y, int width, int height) {

    /** The pieces of a line, each as a rectangle of one pixel in width or height. */
    public static List<Bounds> of(Route route) {
        return IntStream.range(1, route.points().size())
                .mapToObj(i -> piece(route.points().get(i - 1), route.points().get(i)))
                .toList();
    }

    private static Bounds piece(Point from, Point to) {
        return new Bounds(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()) + 1,
                Math.abs(to.y() - from.y()) + 1);
    }

    /** The first x that no longer belongs to it. */
    public int right() {
        return x + width;
    }

    /** The first y that no longer belongs to it. */
    public int bottom() {
        return y + height;
    }

    /** Tells whether another rectangle lies within this one; they may share edges. */
    public boolean contains(Bounds other) {
        return x <= other.x
                && y <= other.y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /** Tells whether two rectangles have a pixel in common. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
