// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.Box;

/**
 * Where a curve goes through the circle of an emotion.
 *
 * @param x in pixels, as the layout has them
 */
record CurvePoint(Box<BoxDrawing> circle, double x, double y) {

    /**
     * The path from here to the next point, level at both, so that no curve goes beyond a value
     * that somebody has told.
     */
    String pathTo(CurvePoint next) {
        double middle = (x + next.x) / 2;
        return "C%s %s %s"
                .formatted(
                        Coordinates.of(middle, y),
                        Coordinates.of(middle, next.y),
                        Coordinates.of(next.x, next.y));
    }

    /** The y of that path at an x between both points. */
    double yOnPathTo(CurvePoint next, double at) {
        double before = 0;
        double after = 1;
        while (after - before > 1e-4) {
            double t = (before + after) / 2;
            double middle = (x + next.x) / 2;
            if (bezier(t, x, middle, middle, next.x) < at) {
                before = t;
            } else {
                after = t;
            }
        }
        return bezier(before, y, y, next.y, next.y);
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
