// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** Tells what of a journey a diagram of Mermaid has no place for. */
public final class MermaidLosses {

    /** What the diagram shows, and what is a part of something else that is counted. */
    private static final Set<EClass> NOT_COUNTED =
            Set.of(
                    Literals.STAGE,
                    Literals.TOUCHPOINT,
                    Literals.STEP,
                    Literals.EMOTION,
                    Literals.OBSERVATION,
                    Literals.EXPECTED_EFFECT,
                    Literals.VIEW);

    private final MapFilter filter;

    private MermaidLosses(MapFilter filter) {
        this.filter = filter;
    }

    /** What is left out, counted by kind, in a sentence; empty when nothing is. */
    public static Optional<String> of(Journey journey, MapFilter filter) {
        List<String> lost = new MermaidLosses(filter).lost(journey);
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The diagram of %s has no place for %s."
                                .formatted(Words.quoted(Labels.of(journey)), Words.all(lost)));
    }

    private List<String> lost(Journey journey) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        EcoreUtil2.eAllContentsAsList(journey).stream()
                .filter(element -> !NOT_COUNTED.contains(element.eClass()))
                .filter(this::isShown)
                .forEach(it -> counts.merge(Words.kind(it.eClass()), 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        counts.forEach((kind, count) -> lost.add(Words.counted(count, kind)));
        addMoments(lost, journey, "optional", Moment::isOptional);
        addMoments(lost, journey, "aside", Moment::isAside);
        addMoments(lost, journey, "while", moment -> moment.getParallelTo() != null);
        return lost;
    }

    private void addMoments(
            List<String> lost, Journey journey, String word, Predicate<Moment> isLost) {
        long count = moments(journey).filter(this::isShown).filter(isLost).count();
        if (count > 0) {
            lost.add("'%s' of %s".formatted(word, Words.counted(count, "moment")));
        }
    }

    private static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }

    private boolean isShown(EObject element) {
        Moment moment = EcoreUtil2.getContainerOfType(element, Moment.class);
        return (moment == null || filter.shows(moment))
                && !(element instanceof PersonaSpecific part && !filter.includes(part));
    }
}
