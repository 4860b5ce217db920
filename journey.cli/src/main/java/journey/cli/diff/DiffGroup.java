// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.compare.diff.ChangedFact;
import journey.compare.diff.Difference;
import journey.compare.diff.Difference.Kind;
import journey.compare.diff.MapDiff;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.NamedElement;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Differences that people read together: those of a journey, with those of its stages, or those of
 * all that is outside of journeys.
 *
 * @param subject a journey or stage; empty for what is outside
 * @param differences in the order of the map
 * @param parts the stages of a journey
 */
record DiffGroup(Optional<EObject> subject, List<Difference> differences, List<DiffGroup> parts) {

    private static final String OUTSIDE = "journeys and what they share";

    /** The groups of a diff: the journeys in the order of the maps, then what is outside. */
    static List<DiffGroup> of(MapDiff diff) {
        Map<Optional<EObject>, List<Difference>> byJourney = new LinkedHashMap<>();
        for (Difference difference : diff.differences()) {
            byJourney
                    .computeIfAbsent(around(difference, Journey.class), any -> new ArrayList<>())
                    .add(difference);
        }
        List<Difference> outside = byJourney.remove(Optional.<EObject>empty());
        List<DiffGroup> groups = new ArrayList<>();
        byJourney.forEach((journey, differences) -> groups.add(journey(journey, differences)));
        if (outside != null) {
            groups.add(new DiffGroup(Optional.empty(), outside, List.of()));
        }
        return groups;
    }

    private static DiffGroup journey(Optional<EObject> journey, List<Difference> differences) {
        Map<Optional<EObject>, List<Difference>> byStage = new LinkedHashMap<>();
        for (Difference difference : differences) {
            byStage.computeIfAbsent(around(difference, Stage.class), any -> new ArrayList<>())
                    .add(difference);
        }
        List<Difference> own = byStage.remove(Optional.<EObject>empty());
        List<DiffGroup> stages = new ArrayList<>();
        byStage.forEach((stage, some) -> stages.add(new DiffGroup(stage, some, List.of())));
        return new DiffGroup(journey, own == null ? List.of() : own, stages);
    }

    /** What is new, gone or elsewhere is told where it is or was; what changed, of itself. */
    private static Optional<EObject> around(Difference difference, Class<? extends EObject> type) {
        EObject element = difference.element();
        boolean ofItself =
                difference.kind() == Kind.CHANGED
                        || (difference.kind() == Kind.RENAMED && element instanceof Journey);
        EObject place = ofItself ? element : difference.parent().orElse(element);
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, type));
    }

    /** What all of it is about: {@code stage "Orders and pays" (Buy)}. */
    String heading() {
        return subject.map(it -> Words.titled(it) + " (" + ((NamedElement) it).getName() + ")")
                .orElse(OUTSIDE);
    }

    /** A difference of this group in words that need not repeat the heading. */
    String text(Difference difference) {
        return difference
                .fact()
                .filter(fact -> subject.filter(it -> it == difference.element()).isPresent())
                .map(ChangedFact::text)
                .orElse(difference.sentence());
    }

    /** The differences with those of the parts. */
    Stream<Difference> all() {
        return Stream.concat(differences.stream(), parts.stream().flatMap(DiffGroup::all));
    }
}
