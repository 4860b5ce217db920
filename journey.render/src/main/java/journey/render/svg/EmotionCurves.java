// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.POINT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.PersonaWords;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.model.Emotion;
import journey.model.NamedElement;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * Draws how the personas feel in the course of a journey, each with a line of its own kind. Where
 * there are several personas, the symbol of each stands on its line, to the right of every point
 * that the line comes from. A moment aside has a point, but lines pass it by.
 */
final class EmotionCurves {

    /** How far curves through one point lie apart, in pixels, as long as the circle has room. */
    private static final double APART = 4;

    /** How far the outermost of them may lie apart: all have to go through the circle. */
    private static final double MOST_APART = POINT - 8;

    private final MapLayout<BoxDrawing> layout;
    private final List<EmotionCurve> curves;
    private final int top;
    private final SymbolPlaces places;

    /** The curves that go through each emotion, by their places among all. */
    private final Map<EObject, List<Integer>> curvesThrough = new HashMap<>();

    /**
     * Finds the ways of curves in a layout.
     *
     * @param top the y of the band in the layout, which is 0 in the drawing
     */
    EmotionCurves(MapLayout<BoxDrawing> layout, List<EmotionCurve> curves, int top) {
        this.layout = layout;
        this.curves = curves;
        this.top = top;
        List<List<Box<BoxDrawing>>> circles =
                curves.stream()
                        .map(
                                curve ->
                                        Stream.concat(
                                                        curve.points().stream(),
                                                        curve.pointsAside().stream())
                                                .flatMap(point -> layout.box(point).stream())
                                                .toList())
                        .toList();
        this.places = new SymbolPlaces(layout, circles);
        for (int i = 0; i < circles.size(); i++) {
            for (Box<BoxDrawing> circle : circles.get(i)) {
                curvesThrough.computeIfAbsent(circle.element(), it -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * The lines of a curve: along the main way, and one of a single point for each moment aside.
     */
    private List<List<CurvePoint>> lines(int curve) {
        List<List<CurvePoint>> lines = new ArrayList<>();
        lines.add(points(curves.get(curve).points(), curve));
        points(curves.get(curve).pointsAside(), curve).forEach(point -> lines.add(List.of(point)));
        return lines;
    }

    private List<CurvePoint> points(List<Emotion> emotions, int curve) {
        return emotions.stream()
                .flatMap(emotion -> layout.box(emotion).stream())
                .map(circle -> point(circle, curve))
                .toList();
    }

    /** Curves through the same circle lie side by side in it, in the order of the personas. */
    private CurvePoint point(Box<BoxDrawing> circle, int curve) {
        Bounds bounds = circle.bounds();
        List<Integer> through = curvesThrough.get(circle.element());
        int last = through.size() - 1;
        double apart = Math.min(APART, MOST_APART / Math.max(1, last));
        double offset = (through.indexOf(curve) - last / 2.0) * apart;
        return new CurvePoint(
                circle, bounds.x() + POINT / 2.0, bounds.y() + POINT / 2.0 - top + offset);
    }

    /** Draws the lines, and above them the symbols. */
    void draw(XmlWriter out) {
        for (int i = 0; i < curves.size(); i++) {
            for (List<CurvePoint> line : lines(i)) {
                drawLine(out, i, line);
            }
        }
        for (int i = 0; i < curves.size() && curves.size() > 1; i++) {
            for (List<CurvePoint> line : lines(i)) {
                drawSymbols(out, i, line);
            }
        }
    }

    /** The line of a single point, which others have too, is a piece that leads to its symbol. */
    private void drawLine(XmlWriter out, int curve, List<CurvePoint> line) {
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

    private void drawSymbols(XmlWriter out, int curve, List<CurvePoint> line) {
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
