// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.map.Box;
import journey.dsl.map.Column;
import journey.dsl.map.Edge;
import journey.dsl.map.MapFilter;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.Labels;
import journey.dsl.text.SafeText;
import journey.model.Journey;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/** What a picture shows, laid out: the map is drawn from it, as a whole and on pages. */
final class MapScene {

    private final Journey journey;
    private final PictureSettings settings;
    private final Typesetter typesetter;
    private final Shapes shapes;
    private final MapLayout<BoxDrawing> layout;
    private final List<EmotionCurve> curves;

    MapScene(Journey journey, PictureSettings settings, Typesetter typesetter, Shapes shapes) {
        this.journey = journey;
        this.settings = settings;
        this.typesetter = typesetter;
        this.shapes = shapes;
        MapFilter filter = settings.filter().withoutEmptyLanes(journey);
        this.layout = MapLayout.of(journey, filter, new PictureStyle(typesetter, settings.marks()));
        this.curves =
                EmotionCurve.of(journey).stream()
                        .filter(
                                curve ->
                                        filter.persona().isEmpty()
                                                || filter.persona().equals(curve.persona()))
                        .toList();
    }

    Journey journey() {
        return journey;
    }

    PictureSettings settings() {
        return settings;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Shapes shapes() {
        return shapes;
    }

    /** The map, without room for branches yet. */
    MapLayout<BoxDrawing> layout() {
        return layout;
    }

    /** Those of the personas that are shown. */
    List<EmotionCurve> curves() {
        return curves;
    }

    String title() {
        return SafeText.of(Labels.of(journey));
    }

    /** What the picture shows: the journey, its personas, and all that stands on the map. */
    List<EObject> elements() {
        return Stream.of(
                        Stream.of(journey),
                        curves.stream().flatMap(curve -> curve.persona().stream()),
                        layout.columns().stream().map(Column::element),
                        layout.boxes().stream().map(Box::element),
                        layout.edges().stream().map(Edge::branch))
                .<EObject>flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Whether something has happened to an element, as a further CSS class. */
    String mark(EObject element) {
        return settings.marks().of(element).isPresent() ? " mark" : "";
    }

    /**
     * Draws the map, or a part of it.
     *
     * @param shown with room for the branches
     * @param top where it begins, in pixels
     */
    void drawMap(XmlWriter out, MapLayout<BoxDrawing> shown, BranchRoutes branches, int top) {
        MapDrawing map = new MapDrawing(this, shown, branches);
        out.element(
                "g",
                Attributes.of("class", "map").and("transform", "translate(0 " + top + ")"),
                () -> map.draw(out));
    }
}
