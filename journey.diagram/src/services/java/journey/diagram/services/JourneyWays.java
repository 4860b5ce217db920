// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.diagram.services.DrawnWay.Shape;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.layout.ways.WayStrand;
import journey.layout.ways.WayStrands;
import journey.model.Branch;
import journey.model.Ending;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * The ways of a journey, as its diagram draws them: the lines that pictures have. There are none
 * where each moment leads to the next.
 */
public final class JourneyWays {

    private static final Set<Lane> LANES = Set.of(Lane.STEPS, Lane.TOUCHPOINTS);

    private final ShapeLabels labels = new ShapeLabels();

    /** Many moments ask for the ways of one journey; they change when its file does. */
    private final OnChangeEvictingCache known = new OnChangeEvictingCache();

    /** Which lines there are does not depend on the size of texts, so that none is measured. */
    private WayStrands lines(EObject element, EObject diagram) {
        Journey journey = Ancestors.journey(element);
        MapFilter filter = DiagramFilter.of(diagram, LANES);
        return known.get(
                List.of(journey, filter),
                journey.eResource(),
                () -> WayStrands.of(MapLayout.of(journey, filter, (text, size) -> 0)));
    }

    private Stream<WayStrand> lines(
            EObject element, EObject diagram, Predicate<WayStrand> condition) {
        return lines(element, diagram).all().stream().filter(condition);
    }

    /** The moments before which a journey starts. */
    public List<EObject> starts(Journey journey, EObject diagram) {
        return elements(lines(journey, diagram, WayStrand::isStart).map(DrawnWay::of), "Start");
    }

    /** The moments after which a journey ends, as only the order of the text says. */
    public List<EObject> ends(Journey journey, EObject diagram) {
        return elements(lines(journey, diagram, WayStrand::isEnd).map(DrawnWay::of), "End");
    }

    /** What a journey says of where it ends. */
    public List<EObject> endingsOfMap(Journey journey, EObject diagram) {
        return elements(lines(journey, diagram, WayStrand::isEnd).map(DrawnWay::of), "Ending");
    }

    private static List<EObject> elements(Stream<DrawnWay> ways, String mapping) {
        return ways.flatMap(way -> Stream.of(way.source(), way.target()))
                .filter(shape -> shape.mapping().equals(mapping))
                .map(Shape::element)
                .distinct()
                .toList();
    }

    /** The first moments of those that happen in parallel. */
    public List<Moment> parallels(Journey journey, EObject diagram) {
        return lines(journey, diagram).groups().stream()
                .map(group -> group.moments().get(0))
                .toList();
    }

    /** Where the order of the text leads from a moment, or from those parallel to it. */
    public List<EObject> following(Moment moment, EObject diagram) {
        return targets(
                lines(moment, diagram, line -> line.isUnsaid() && !line.edge().isPast())
                        .map(DrawnWay::of)
                        .filter(way -> way.source().element() == moment));
    }

    /** Where those go who pass a moment by: the moment itself when they come back to its way. */
    public List<EObject> passing(Moment moment, EObject diagram) {
        return targets(
                lines(moment, diagram, line -> line.edge().isPast())
                        .map(DrawnWay::of)
                        .filter(way -> way.source().element() == moment));
    }

    /** Where a branch, a join or an ending leads: for some it may be after its target. */
    public List<EObject> leadingTo(PersonaSpecific said, EObject diagram) {
        return targets(
                lines(said, diagram, line -> line.way().said().filter(it -> it == said).isPresent())
                        .map(DrawnWay::of));
    }

    private static List<EObject> targets(Stream<DrawnWay> ways) {
        return ways.map(way -> way.target().element()).distinct().toList();
    }

    /**
     * Tells whether a way leads from one shape to another, since a moment has several.
     *
     * @param said what says so: what the moment names, or the moment
     * @param from the name of the mapping of the shape
     */
    public boolean isWay(
            EObject said, EObject diagram, String from, EObject source, String to, EObject target) {
        Stream<WayStrand> lines = lines(said, diagram, line -> !line.edge().isPast());
        return has(lines, said, new Shape(from, source), new Shape(to, target));
    }

    /** Tells whether a way past a moment leads from one shape to another. */
    public boolean isWayPast(
            EObject moment,
            EObject diagram,
            String from,
            EObject source,
            String to,
            EObject target) {
        Stream<WayStrand> lines = lines(moment, diagram, line -> line.edge().isPast());
        return has(lines, moment, new Shape(from, source), new Shape(to, target));
    }

    private static boolean has(Stream<WayStrand> lines, EObject said, Shape source, Shape target) {
        return lines.map(DrawnWay::of)
                .filter(way -> way.source().equals(source) && way.target().equals(target))
                .anyMatch(
                        way ->
                                way.said().map(EObject.class::cast).orElse(source.element())
                                        == said);
    }

    /** The branches of a journey, in moments and in choices, that somebody takes. */
    public List<Branch> branchesOfMap(Journey journey, EObject diagram) {
        return said(journey, diagram)
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .toList();
    }

    /** What a journey says of where it goes on, where words stand beside that. */
    public List<PersonaSpecific> reasonsOfMap(Journey journey, EObject diagram) {
        return said(journey, diagram)
                .filter(way -> !(way instanceof Ending))
                .filter(way -> !wayLabel(way).isEmpty())
                .toList();
    }

    private Stream<PersonaSpecific> said(Journey journey, EObject diagram) {
        return lines(journey, diagram, line -> true)
                .flatMap(line -> line.way().said().stream())
                .distinct();
    }

    /** Why a way is taken, and by whom. */
    public String wayLabel(PersonaSpecific said) {
        String reason =
                said instanceof WayOut way ? Objects.requireNonNullElse(way.getReason(), "") : "";
        String personas = said.getPersonas().isEmpty() ? "" : "for " + labels.personasLabel(said);
        return Stream.of(reason, personas)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What stands on the shape of an ending. */
    public String endingLabel(Ending ending) {
        String label = wayLabel(ending);
        if (ending.isEverybody()) {
            return ("Ends here " + label).strip();
        }
        return label.isEmpty() ? "Ends" : label;
    }
}
