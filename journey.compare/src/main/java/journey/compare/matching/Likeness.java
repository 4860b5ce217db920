// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.model.JourneyPackage;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * How much an element without a counterpart resembles another one: by its wording, by the names in
 * it, and a little by its neighbours, so that position alone makes nothing the same.
 */
final class Likeness {

    /** How many elements a side are compared each with each; beyond, equal ones only. */
    private static final int MOST = 100;

    private static final double ENOUGH = 0.5;
    private static final double SAME_NEIGHBOUR = 0.1;

    private final EObject element;
    private final Set<String> pairsOfLetters;
    private final Set<String> names;
    private final String previous;
    private final String next;

    private Likeness(EObject element) {
        this.element = element;
        pairsOfLetters = pairsOfLetters(texts(element));
        names = names(element.eContents());
        List<EObject> siblings = siblings(element);
        int position = siblings.indexOf(element);
        previous = position == 0 ? null : name(siblings.get(position - 1));
        next = position == siblings.size() - 1 ? null : name(siblings.get(position + 1));
    }

    /** Pairs the elements that are most alike; an element that is like none is left out. */
    static Map<EObject, EObject> pairs(List<EObject> gone, List<EObject> come) {
        if (gone.isEmpty() || come.isEmpty() || gone.size() > MOST || come.size() > MOST) {
            return Map.of();
        }
        record Candidate(EObject before, EObject after, double score) {}
        List<Likeness> comes = come.stream().map(Likeness::new).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (EObject before : gone) {
            Likeness likeness = new Likeness(before);
            for (Likeness after : comes) {
                double score = likeness.score(after);
                if (score >= ENOUGH) {
                    candidates.add(new Candidate(before, after.element, score));
                }
            }
        }
        // The sort is stable: among equals, the first of the text comes first.
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Map<EObject, EObject> pairs = new LinkedHashMap<>();
        Set<EObject> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.before) && taken.add(candidate.after)) {
                pairs.put(candidate.before, candidate.after);
            }
        }
        return pairs;
    }

    /** What people read of an element, and the names in it. */
    static Object wording(EObject element) {
        return List.of(texts(element), names(element.eContents()));
    }

    /** The values of all attributes of an element, in the order of the metamodel. */
    static List<Object> values(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .map(element::eGet)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** From 0 to 1, and a little more among the same neighbours. */
    private double score(Likeness other) {
        double sum = 0;
        int parts = 0;
        if (!pairsOfLetters.isEmpty() || !other.pairsOfLetters.isEmpty()) {
            sum += inCommon(pairsOfLetters, other.pairsOfLetters);
            parts++;
        }
        if (!names.isEmpty() || !other.names.isEmpty()) {
            sum += inCommon(names, other.names);
            parts++;
        }
        double content = parts == 0 ? 0 : sum / parts;
        return content + sameNeighbour(previous, other.previous) + sameNeighbour(next, other.next);
    }

    private static double sameNeighbour(String one, String other) {
        return one != null && Objects.equals(one, other) ? SAME_NEIGHBOUR : 0;
    }

    /** The Sørensen-Dice coefficient of two sets of which one is not empty. */
    private static double inCommon(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** Pairs of letters instead of words: they work in languages that write no spaces, too. */
    private static Set<String> pairsOfLetters(List<String> texts) {
        Set<String> pairs = new HashSet<>();
        for (String text : texts) {
            String letters = text.toLowerCase(Locale.ROOT);
            for (int i = 0; i + 2 <= letters.length(); i++) {
                pairs.add(letters.substring(i, i + 2));
            }
        }
        return pairs;
    }

    private static List<String> texts(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute != JourneyPackage.Literals.NAMED_ELEMENT__NAME)
                .map(element::eGet)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Set<String> names(Collection<EObject> elements) {
        return elements.stream()
                .map(Likeness::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String name(EObject element) {
        return element instanceof NamedElement named ? named.getName() : null;
    }

    private static List<EObject> siblings(EObject element) {
        return element.eContainer().eContents().stream()
                .filter(sibling -> sibling.eContainmentFeature() == element.eContainmentFeature())
                .toList();
    }
}
