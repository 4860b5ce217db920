// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.POINT;

import java.util.List;
import java.util.Optional;
import journey.dsl.map.Bounds;
import journey.dsl.map.Box;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.Labels;
import journey.model.Emotion;
import journey.model.NamedElement;

/** Draws how the personas feel in the course of a journey, each with a line of its own kind. */
record EmotionCurves(MapLayout layout, List<EmotionCurve> curves) {

    private static final int KINDS_OF_LINES = 4;

    /** Curves through the same points lie side by side. */
    private static final int APART = 4;

    static String cssClass(int curve) {
        return "curve curve-" + (curve % KINDS_OF_LINES + 1);
    }

    /**
     * Draws the curves.
     *
     * @param top the y of the band in the layout, which is 0 in the drawing
     */
    void draw(SvgOutput out, int top) {
        for (int i = 0; i < curves.size(); i++) {
            int apart = (2 * i - curves.size() + 1) * APART / 2;
            List<Bounds> points =
                    curves.get(i).points().stream()
                            .map(layout::box)
                            .flatMap(Optional::stream)
                            .map(Box::bounds)
                            .toList();
            if (points.size() > 1) {
                out.empty(
                        "path",
                        "class",
                        cssClass(i),
                        "data-personas",
                        curves.get(i).persona().map(NamedElement::getName).orElse(null),
                        "d",
                        path(points, apart - top));
            }
        }
    }

    /** Level at each point, so that no curve goes beyond a value that somebody has told. */
    private static String path(List<Bounds> points, int dy) {
        StringBuilder path = new StringBuilder();
        Bounds previous = null;
        for (Bounds point : points) {
            int x = point.x() + POINT / 2;
            int y = point.y() + POINT / 2 + dy;
            if (previous == null) {
                path.append("M%d %d".formatted(x, y));
            } else {
                int middle = (previous.x() + POINT / 2 + x) / 2;
                int before = previous.y() + POINT / 2 + dy;
                path.append("C%d %d %d %d %d %d".formatted(middle, before, middle, y, x, y));
            }
            previous = point;
        }
        return path.toString();
    }

    /** Draws a point with its value. */
    static void drawPoint(SvgOutput out, Box box, String cssClass, int x, int y) {
        Shape.of(box.element())
                .draw(
                        out,
                        cssClass,
                        () -> {
                            int centre = POINT / 2;
                            out.empty(
                                    "circle", "cx", x + centre, "cy", y + centre, "r", centre - 1);
                            out.text(
                                    "text",
                                    Labels.of((Emotion) box.element()),
                                    "x",
                                    x + centre,
                                    "y",
                                    y + centre + 4);
                        });
    }
}
