// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.dsl.ways.WaysOut;
import journey.model.Branch;
import journey.model.Ending;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** The ways of a journey, as its diagram draws them: none where each moment leads to the next. */
public final class JourneyWays {

    private final ShapeLabels labels = new ShapeLabels();

    /** Many moments ask for the ways of one journey; they change when its file does. */
    private final OnChangeEvictingCache known = new OnChangeEvictingCache();

    private Ways ways(EObject element) {
        Journey journey = Ancestors.journey(element);
        return known.get(journey, journey.eResource(), () -> Ways.of(journey));
    }

    /** The moments to which the order of the text leads from one, where ways divide at all. */
    public List<Moment> following(Moment moment) {
        Ways ways = ways(moment);
        return ways.divide()
                ? targets(ways.from(moment).stream().filter(way -> way.said().isEmpty()))
                : List.of();
    }

    /**
     * The moments to which a branch or a join leads: for some it may be the one after its target.
     */
    public List<Moment> leadingTo(PersonaSpecific said) {
        return targets(
                ways(said).from(Ancestors.moment(said)).stream()
                        .filter(way -> way.said().filter(it -> it == said).isPresent()));
    }

    private static List<Moment> targets(Stream<Way> ways) {
        return ways.map(Way::target).flatMap(Optional::stream).distinct().toList();
    }

    /** The branches of a journey, in moments and in choices. */
    public List<Branch> branchesOfMap(Journey journey) {
        return said(journey).filter(Branch.class::isInstance).map(Branch.class::cast).toList();
    }

    /** What a journey says of where it ends, in moments and in choices. */
    public List<Ending> endingsOfMap(Journey journey) {
        return said(journey).filter(Ending.class::isInstance).map(Ending.class::cast).toList();
    }

    /** What a journey says of where it goes on, where words stand beside that. */
    public List<PersonaSpecific> reasonsOfMap(Journey journey) {
        return said(journey)
                .filter(way -> !(way instanceof Ending))
                .filter(way -> !wayLabel(way).isEmpty())
                .toList();
    }

    private static Stream<PersonaSpecific> said(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .flatMap(moment -> WaysOut.of(moment).stream());
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
        return ending.isEverybody() ? ("Ends here " + label).strip() : label;
    }
}
