// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.Stage;
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

    /**
     * What is left out: a sentence for the journey, each stage and each moment that has something
     * of it, in the order of the text; it counts by kind.
     */
    public static List<String> of(Journey journey, MapFilter filter) {
        MermaidLosses losses = new MermaidLosses(filter);
        Map<EObject, Map<String, Integer>> counts = losses.counts(journey);
        List<String> sentences = new ArrayList<>();
        counts.forEach(
                (place, kinds) -> {
                    List<String> lost = new ArrayList<>();
                    kinds.forEach((kind, count) -> lost.add(Words.counted(count, kind)));
                    lost.addAll(losses.words(place));
                    if (!lost.isEmpty()) {
                        sentences.add(sentence(journey, place, lost));
                    }
                });
        return sentences;
    }

    private static String sentence(Journey journey, EObject place, List<String> lost) {
        return "The diagram of %s has no place for %s%s."
                .formatted(
                        Words.quoted(Labels.of(journey)),
                        Words.all(lost),
                        place == journey ? "" : " of " + Words.titled(place));
    }

    private Map<EObject, Map<String, Integer>> counts(Journey journey) {
        Map<EObject, Map<String, Integer>> counts = new LinkedHashMap<>();
        counts.put(journey, new LinkedHashMap<>());
        for (Stage stage : journey.getStages()) {
            counts.put(stage, new LinkedHashMap<>());
            stage.getMoments().forEach(moment -> counts.put(moment, new LinkedHashMap<>()));
        }
        EcoreUtil2.eAllContentsAsList(journey).stream()
                .filter(element -> !NOT_COUNTED.contains(element.eClass()))
                .filter(this::isShown)
                .forEach(
                        element ->
                                counts.get(place(element))
                                        .merge(Words.kind(element.eClass()), 1, Integer::sum));
        return counts;
    }

    private static EObject place(EObject element) {
        return Stream.of(Moment.class, Stage.class, Journey.class)
                .map(type -> EcoreUtil2.getContainerOfType(element, type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The words behind the title of a moment that have no place. */
    private List<String> words(EObject place) {
        List<String> words = new ArrayList<>();
        if (place instanceof Moment moment && isShown(moment)) {
            if (moment.isOptional()) {
                words.add("'optional'");
            }
            if (moment.isAside()) {
                words.add("'aside'");
            }
            if (moment.getParallelTo() != null) {
                words.add("'while'");
            }
        }
        return words;
    }

    private boolean isShown(EObject element) {
        Moment moment = EcoreUtil2.getContainerOfType(element, Moment.class);
        return (moment == null || filter.shows(moment))
                && !(element instanceof PersonaSpecific part && !filter.includes(part));
    }
}
