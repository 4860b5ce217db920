// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.POINT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.PersonaWords;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.model.NamedElement;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * Draws how the personas feel in the course of a journey, each with a line of its own kind. Where
 * there are several personas, the symbol of each stands on its line, to the right of every point
 * that the line comes from.
 */
final class EmotionCurves {

    /** How far curves through one point lie apart, in pixels, as long as the circle has room. */
    private static final double APART = 4;

    /** How far the outermost of them may lie apart: all have to go through the circle. */
    private static final double MOST_APART = POINT - 8;

    private final List<EmotionCurve> curves;
    private final List<List<CurvePoint>> points = new ArrayList<>();
    private final SymbolPlaces places;

    /**
     * Finds the ways of curves in a layout.
     *
     * @param top the y of the band in the layout, which is 0 in the drawing
     */
    EmotionCurves(MapLayout<BoxDrawing> layout, List<EmotionCurve> curves, int top) {
        this.curves = curves;
        List<List<Box<BoxDrawing>>> circles =
                curves.stream()
                        .map(curve -> curve.points().stream().map(layout::box))
                        .map(boxes -> boxes.flatMap(Optional::stream).toList())
                        .toList();
        this.places = new SymbolPlaces(layout, circles);
        Map<EObject, List<Integer>> curvesThrough = new HashMap<>();
        for (int i = 0; i < circles.size(); i++) {
            for (Box<BoxDrawing> circle : circles.get(i)) {
                curvesThrough.computeIfAbsent(circle.element(), it -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < circles.size(); i++) {
            List<CurvePoint> ofCurve = new ArrayList<>();
            for (Box<BoxDrawing> circle : circles.get(i)) {
                List<Integer> through = curvesThrough.get(circle.element());
                ofCurve.add(point(circle, through.indexOf(i), through.size(), top));
            }
            points.add(ofCurve);
        }
    }

    /** Curves through the same circle lie side by side in it, in the order of the personas. */
    private static CurvePoint point(Box<BoxDrawing> circle, int rank, int count, int top) {
        Bounds bounds = circle.bounds();
        double apart = Math.min(APART, MOST_APART / Math.max(1, count - 1));
        double offset = (rank - (count - 1) / 2.0) * apart;
        return new CurvePoint(
                circle, bounds.x() + POINT / 2.0, bounds.y() + POINT / 2.0 - top + offset);
    }

    /** Draws the lines, and above them the symbols. */
    void draw(XmlWriter out) {
        for (int i = 0; i < curves.size(); i++) {
            drawLine(out, i);
        }
        for (int i = 0; i < curves.size() && curves.size() > 1; i++) {
            drawSymbols(out, i);
        }
    }

    /** The curve of a single point, which others have too, is a piece that leads to its symbol. */
    private void drawLine(XmlWriter out, int curve) {
        List<CurvePoint> line = points.get(curve);
        if (line.isEmpty() || line.size() == 1 && curves.size() == 1) {
            return;
        }
        CurvePoint first = line.get(0);
        StringBuilder path = new StringBuilder("M" + Coordinates.of(first.x(), first.y()));
        if (line.size() == 1) {
            path.append("H").append(Coordinates.of(places.x(first.circle(), curve)));
        }
        for (int i = 1; i < line.size(); i++) {
            path.append(line.get(i - 1).pathTo(line.get(i)));
        }
        out.element(
                "path",
                Attributes.of("class", new CurveKind(curve).line())
                        .and("data-personas", name(curve))
                        .and("d", path.toString()),
                () ->
                        whose(curve)
                                .ifPresent(
                                        words -> out.element("title", Attributes.none(), words)));
    }

    private void drawSymbols(XmlWriter out, int curve) {
        List<CurvePoint> line = points.get(curve);
        for (int i = 0; i < Math.max(Math.min(1, line.size()), line.size() - 1); i++) {
            CurvePoint point = line.get(i);
            double x = places.x(point.circle(), curve);
            double y = i + 1 < line.size() ? point.yOnPathTo(line.get(i + 1), x) : point.y();
            new CurveKind(curve).drawSymbol(out, x, y, name(curve));
        }
    }

    private String name(int curve) {
        return curves.get(curve).persona().map(NamedElement::getName).orElse(null);
    }

    private Optional<String> whose(int curve) {
        EmotionCurve drawn = curves.get(curve);
        return drawn.persona().map(persona -> PersonaWords.of(persona, drawn.journey()));
    }
}
