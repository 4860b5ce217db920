// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.diagram.services.ShapeLabels;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.EObjectVariableValue;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.xtext.EcoreUtil2;

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
    private final WayLines ways;

    private MapBounds(DSemanticDiagram diagram, MapLayout<BoxText> layout, WayLines ways) {
        this.diagram = diagram;
        this.layout = layout;
        this.ways = ways;
    }

    static MapBounds of(DSemanticDiagram diagram) {
        Journey journey = (Journey) diagram.getTarget();
        ShapeText measure = new ShapeText();
        MapLayout<BoxText> layout =
                MapLayout.of(journey, filter(diagram), measure, new ShapeLabels()::label);
        WayLines ways = new WayLines(layout, measure);
        return new MapBounds(diagram, layout.withRoomBelowMoments(ways.room()), ways);
    }

    /** The layout that the bounds follow. */
    MapLayout<BoxText> layout() {
        return layout;
    }

    private static MapFilter filter(DSemanticDiagram diagram) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Layer layer : diagram.getActivatedLayers()) {
            lanes.addAll(LANES_OF_LAYER.getOrDefault(layer.getName(), Set.of()));
        }
        lanes.addAll(LANES_OF_LAYER.get("Map"));
        boolean onlyExisting = false;
        Optional<Persona> persona = Optional.empty();
        for (FilterDescription active : diagram.getActivatedFilters()) {
            onlyExisting |= active.getName().equals("OnlyExisting");
            if (active.getName().equals("OnePersona")) {
                persona = chosenPersona(diagram);
            }
        }
        return new MapFilter(lanes, persona, onlyExisting);
    }

    private static Optional<Persona> chosenPersona(DSemanticDiagram diagram) {
        if (diagram.getFilterVariableHistory() == null) {
            return Optional.empty();
        }
        return diagram.getFilterVariableHistory().getOwnedValues().stream()
                .filter(EObjectVariableValue.class::isInstance)
                .map(value -> ((EObjectVariableValue) value).getModelElement())
                .filter(Persona.class::isInstance)
                .map(Persona.class::cast)
                .findFirst();
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
            case "MomentChannels" -> Optional.ofNullable(channels.get(element));
            case "MomentTeam" -> Optional.ofNullable(teams.get(element));
            case "Ending", "WayReason" -> ways.text((PersonaSpecific) element);
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
        Map<DDiagramElement, EdgeRoute> routes = new LinkedHashMap<>();
        for (DEdge edge : diagram.getEdges()) {
            if (element(edge.getTargetNode()) instanceof Moment target) {
                line(edge, target).flatMap(ways::route).ifPresent(it -> routes.put(edge, it));
            }
        }
        return routes;
    }

    private static Optional<WayLines.Line> line(DEdge edge, Moment target) {
        if (edge.getTarget() instanceof Moment source) {
            return Optional.of(new WayLines.Line(Optional.empty(), source, target));
        }
        return edge.getTarget() instanceof PersonaSpecific said
                ? Optional.ofNullable(EcoreUtil2.getContainerOfType(said, Moment.class))
                        .map(source -> new WayLines.Line(Optional.of(said), source, target))
                : Optional.empty();
    }

    private static EObject element(EdgeTarget end) {
        return end instanceof DSemanticDecorator shape ? shape.getTarget() : null;
    }

    @Override
    public List<DDiagramElement> background() {
        return diagram.getOwnedDiagramElements().stream()
                .filter(DiagramBounds::isBackground)
                .toList();
    }

    private static Bounds union(Bounds one, Bounds other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        int right = Math.max(one.right(), other.right());
        int bottom = Math.max(one.bottom(), other.bottom());
        return new Bounds(x, y, right - x, bottom - y);
    }
}
