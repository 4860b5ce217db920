// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.diagram.services.BlueprintParts;
import journey.diagram.services.DiagramFilter;
import journey.diagram.services.ShapeLabels;
import journey.layout.Arrow;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.layout.routes.Point;
import journey.model.Journey;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** The bounds of a service blueprint: those that every drawing of it has. */
final class BlueprintBounds implements DiagramBounds {

    private static final Map<String, Lane> LANE_OF_NAME =
            Map.of(
                    "EvidenceLane", Lane.ARTIFACTS,
                    "CustomerLane", Lane.TOUCHPOINTS,
                    "OnstageLane", Lane.CHANNELS,
                    "BackstageLane", Lane.BACKSTAGE,
                    "SupportLane", Lane.SUPPORT);

    /** The lines by the lane above them, with their names. */
    private static final Map<String, Lane> LANE_OF_LINE =
            Map.of(
                    "LineOfInteraction", Lane.TOUCHPOINTS,
                    "LineOfVisibility", Lane.CHANNELS,
                    "LineOfInternalInteraction", Lane.BACKSTAGE);

    private static final String NAME = "Lane";

    /** How thick a line is, in pixels: Sirius draws no thinner shape. */
    private static final int LINE = 10;

    /**
     * An arrow by what it leads from and to; both are the touchpoint for one to what is onstage.
     */
    private record Ends(EObject source, EObject target) {}

    private final DSemanticDiagram diagram;
    private final MapLayout<BoxText> layout;
    private final Map<EObject, Bounds> onstage = new HashMap<>();

    private BlueprintBounds(DSemanticDiagram diagram, MapLayout<BoxText> layout) {
        this.diagram = diagram;
        this.layout = layout;
        layout.boxes().stream()
                .filter(box -> box.lane() == Lane.CHANNELS)
                .forEach(box -> onstage.put(box.element(), box.bounds()));
    }

    static BlueprintBounds of(DSemanticDiagram diagram) {
        Journey journey = (Journey) diagram.getTarget();
        BlueprintStyle style =
                new BlueprintStyle(new ShapeText(), new ShapeLabels(), new BlueprintParts());
        MapFilter filter = DiagramFilter.of(diagram, Set.copyOf(Lane.VALUES));
        return new BlueprintBounds(diagram, MapLayout.blueprint(journey, filter, style));
    }

    @Override
    public Map<DDiagramElement, Bounds> all() {
        Map<DDiagramElement, Bounds> bounds = new LinkedHashMap<>();
        for (DDiagramElement shape : diagram.getOwnedDiagramElements()) {
            String mapping = shape.getMapping() == null ? "" : shape.getMapping().getName();
            bounds(mapping, shape.getTarget()).ifPresent(found -> bounds.put(shape, found));
        }
        return bounds;
    }

    private Optional<Bounds> bounds(String mapping, EObject element) {
        if (LANE_OF_NAME.containsKey(mapping)) {
            return band(LANE_OF_NAME.get(mapping)).map(BlueprintBounds::name);
        }
        if (LANE_OF_LINE.containsKey(mapping)) {
            return band(LANE_OF_LINE.get(mapping)).map(BlueprintBounds::line);
        }
        String line = mapping.replaceAll(NAME + "$", "");
        if (LANE_OF_LINE.containsKey(line)) {
            return band(LANE_OF_LINE.get(line)).map(BlueprintBounds::nameOfLine);
        }
        return switch (mapping) {
            case "Stage" -> layout.column(element).map(column -> column.bounds());
            case "UnreadableText" -> Optional.of(MapBounds.NOTICE);
            case "Onstage" -> Optional.ofNullable(onstage.get(element));
            default -> layout.box(element).map(box -> box.bounds());
        };
    }

    private Optional<Band<BoxText>> band(Lane lane) {
        return layout.bands().stream().filter(band -> band.lanes().contains(lane)).findFirst();
    }

    private static Bounds name(Band<BoxText> band) {
        Bounds all = band.bounds();
        int height = all.height() - band.line().map(BoxText::height).orElse(0);
        return new Bounds(all.x(), all.y(), MapLayout.MARGIN, height);
    }

    private static Bounds nameOfLine(Band<BoxText> band) {
        int height = band.line().map(BoxText::height).orElse(0);
        int y = band.bounds().bottom() - height;
        return new Bounds(band.bounds().x(), y, MapLayout.MARGIN, height);
    }

    private static Bounds line(Band<BoxText> band) {
        Bounds all = band.bounds();
        return new Bounds(all.x(), all.bottom() - LINE / 2, all.width(), LINE);
    }

    @Override
    public Map<DDiagramElement, EdgeRoute> routes() {
        Map<Ends, Arrow> arrows = new HashMap<>();
        layout.arrows().forEach(it -> arrows.put(new Ends(it.source(), it.target()), it));
        Map<DDiagramElement, Bounds> bounds = all();
        Map<DDiagramElement, EdgeRoute> routes = new LinkedHashMap<>();
        for (DEdge edge : diagram.getEdges()) {
            EObject source = element(edge.getSourceNode());
            EObject target = element(edge.getTargetNode());
            boolean isWait = edge.getMapping().getName().equals("After");
            Ends ends = isWait ? new Ends(target, source) : new Ends(source, target);
            Bounds from = bounds.get(edge.getSourceNode());
            Bounds to = bounds.get(edge.getTargetNode());
            if (arrows.containsKey(ends) && from != null && to != null) {
                List<Point> points = arrows.get(ends).route().points();
                routes.put(edge, EdgeRoute.of(from, to, isWait ? reversed(points) : points));
            }
        }
        return routes;
    }

    private static List<Point> reversed(List<Point> points) {
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return reversed;
    }

    private static EObject element(EdgeTarget end) {
        return end instanceof DSemanticDecorator shape ? shape.getTarget() : null;
    }
}
