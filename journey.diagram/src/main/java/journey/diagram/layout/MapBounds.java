// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.diagram.services.CustomerNumbers;
import journey.diagram.services.DiagramFilter;
import journey.diagram.services.DrawnWay;
import journey.diagram.services.DrawnWay.Shape;
import journey.diagram.services.ShapeLabels;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.model.Join;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.PersonaSpecific;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.Layer;

/** The bounds of a journey map: those that every drawing of the map has. */
final class MapBounds implements DiagramBounds {

    private static final Map<String, Set<Lane>> LANES_OF_LAYER =
            Map.of(
                    "Map", EnumSet.of(Lane.GOALS, Lane.STEPS, Lane.TOUCHPOINTS),
                    "ChannelsAndTeams", EnumSet.of(Lane.CHANNELS, Lane.TEAMS),
                    "Artifacts", EnumSet.of(Lane.ARTIFACTS),
                    "Expectations", EnumSet.of(Lane.EXPECTATIONS),
                    "Emotions", EnumSet.of(Lane.EMOTIONS),
                    "PainsAndOpportunities", EnumSet.of(Lane.PAINS, Lane.OPPORTUNITIES),
                    "Measures", EnumSet.of(Lane.MEASURES),
                    "Backstage", EnumSet.of(Lane.BACKSTAGE, Lane.SUPPORT),
                    "Actions", EnumSet.of(Lane.ACTIONS));

    private static final Map<String, Lane> LANE_OF_NAME =
            Map.ofEntries(
                    Map.entry("GoalsLane", Lane.GOALS),
                    Map.entry("MomentsLane", Lane.TOUCHPOINTS),
                    Map.entry("CustomersLane", Lane.CUSTOMERS),
                    Map.entry("ChannelsLane", Lane.CHANNELS),
                    Map.entry("TeamsLane", Lane.TEAMS),
                    Map.entry("ArtifactsLane", Lane.ARTIFACTS),
                    Map.entry("ExpectationsLane", Lane.EXPECTATIONS),
                    Map.entry("EmotionsLane", Lane.EMOTIONS),
                    Map.entry("PainsLane", Lane.PAINS),
                    Map.entry("OpportunitiesLane", Lane.OPPORTUNITIES),
                    Map.entry("MeasuresLane", Lane.MEASURES),
                    Map.entry("BackstageLane", Lane.BACKSTAGE),
                    Map.entry("SupportLane", Lane.SUPPORT),
                    Map.entry("ActionsLane", Lane.ACTIONS));

    /** Room for a sentence in a single line, in pixels. */
    private static final int NOTICE_WIDTH = 560;

    private static final int NOTICE_HEIGHT = 28;

    /** Over the first header, where it is seen at once. */
    static final Bounds NOTICE =
            new Bounds(MapLayout.GAP / 2, MapLayout.GAP / 4, NOTICE_WIDTH, NOTICE_HEIGHT);

    private final DSemanticDiagram diagram;
    private final MapLayout<BoxText> layout;
    private final WayShapes ways;

    private MapBounds(DSemanticDiagram diagram, MapLayout<BoxText> layout, WayShapes ways) {
        this.diagram = diagram;
        this.layout = layout;
        this.ways = ways;
    }

    static MapBounds of(DSemanticDiagram diagram) {
        Journey journey = (Journey) diagram.getTarget();
        ShapeText measure = new ShapeText();
        MapLayout<BoxText> layout =
                MapLayout.of(journey, filter(journey, diagram), measure, new ShapeLabels()::label);
        WayShapes ways = new WayShapes(layout, measure);
        return new MapBounds(diagram, layout.withRoomBelowMoments(ways.height()), ways);
    }

    /** The layout that the bounds follow. */
    MapLayout<BoxText> layout() {
        return layout;
    }

    private static MapFilter filter(Journey journey, DSemanticDiagram diagram) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Layer layer : diagram.getActivatedLayers()) {
            lanes.addAll(LANES_OF_LAYER.getOrDefault(layer.getName(), Set.of()));
        }
        lanes.addAll(LANES_OF_LAYER.get("Map"));
        MapFilter filter = DiagramFilter.of(diagram, lanes);
        boolean hasCustomers =
                diagram.getActivatedLayers().stream()
                        .anyMatch(layer -> layer.getName().equals("Customers"));
        return hasCustomers ? new CustomerNumbers().with(filter, journey) : filter;
    }

    @Override
    public Map<DDiagramElement, Bounds> all() {
        Map<EObject, Bounds> channels = new HashMap<>();
        Map<EObject, Bounds> teams = new HashMap<>();
        layout.boxes()
                .forEach(
                        box -> {
                            if (box.lane() == Lane.CHANNELS) {
                                channels.merge(box.place(), box.bounds(), MapBounds::union);
                            } else if (box.lane() == Lane.TEAMS) {
                                teams.merge(box.place(), box.bounds(), MapBounds::union);
                            }
                        });
        Map<DDiagramElement, Bounds> bounds = new LinkedHashMap<>();
        for (DDiagramElement shape : diagram.getOwnedDiagramElements()) {
            String mapping = shape.getMapping() == null ? "" : shape.getMapping().getName();
            bounds(mapping, shape.getTarget(), channels, teams)
                    .ifPresent(found -> bounds.put(shape, found));
        }
        return bounds;
    }

    private Optional<Bounds> bounds(
            String mapping,
            EObject element,
            Map<EObject, Bounds> channels,
            Map<EObject, Bounds> teams) {
        if (LANE_OF_NAME.containsKey(mapping)) {
            return name(LANE_OF_NAME.get(mapping));
        }
        return switch (mapping) {
            case "Stage" -> layout.column(element).map(column -> column.bounds());
            case "UnreadableText" -> Optional.of(NOTICE);
            case "Customers" -> layout.customers(element).map(box -> box.bounds());
            case "MomentChannels" -> Optional.ofNullable(channels.get(element));
            case "MomentTeam" -> Optional.ofNullable(teams.get(element));
            case "Start", "End", "Ending", "WayReason", "Parallel" -> ways.bounds(mapping, element);
            default -> layout.box(element).map(box -> box.bounds());
        };
    }

    private Optional<Bounds> name(Lane lane) {
        return layout.bands().stream()
                .filter(band -> band.lanes().contains(lane))
                .map(band -> band.bounds())
                .map(band -> new Bounds(band.x(), band.y(), MapLayout.MARGIN, band.height()))
                .findFirst();
    }

    @Override
    public Map<DDiagramElement, EdgeRoute> routes() {
        Map<DDiagramElement, Bounds> bounds = all();
        Map<DDiagramElement, EdgeRoute> routes = new LinkedHashMap<>();
        for (DEdge edge : diagram.getEdges()) {
            Bounds source = bounds.get(edge.getSourceNode());
            Bounds target = bounds.get(edge.getTargetNode());
            if (source != null && target != null) {
                ways.route(way(edge))
                        .ifPresent(it -> routes.put(edge, EdgeRoute.of(source, target, it)));
            }
        }
        return routes;
    }

    private static DrawnWay way(DEdge edge) {
        Optional<PersonaSpecific> said =
                Optional.of(edge.getTarget())
                        .filter(it -> it instanceof WayOut || it instanceof Join)
                        .map(PersonaSpecific.class::cast);
        return new DrawnWay(said, shape(edge.getSourceNode()), shape(edge.getTargetNode()));
    }

    private static Shape shape(EdgeTarget end) {
        DDiagramElement shape = (DDiagramElement) end;
        return new Shape(shape.getMapping().getName(), shape.getTarget());
    }

    private static Bounds union(Bounds one, Bounds other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        int right = Math.max(one.right(), other.right());
        int bottom = Math.max(one.bottom(), other.bottom());
        return new Bounds(x, y, right - x, bottom - y);
    }
}
