// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import journey.dsl.clauses.Clauses;
import org.eclipse.emf.ecore.EObject;

/** Finds out which facts of an element are the same in three versions, topic by topic. */
final class FactPairing {

    private final EObject element;
    private final Clauses clauses;

    private FactPairing(Part owner, Clauses clauses) {
        element = owner.element();
        this.clauses = clauses;
    }

    /** The facts of an element, each with what it is in the other versions. */
    static List<ThreeVersions<Part>> pairs(ThreeVersions<Part> owner, Clauses clauses) {
        FactPairing pairing = new FactPairing(owner.any(), clauses);
        Map<Integer, List<Part>> base = pairing.facts(owner.base());
        Map<Integer, List<Part>> ours = pairing.facts(owner.ours());
        Map<Integer, List<Part>> theirs = pairing.facts(owner.theirs());
        Set<Integer> topics = new TreeSet<>(base.keySet());
        topics.addAll(ours.keySet());
        topics.addAll(theirs.keySet());
        List<ThreeVersions<Part>> pairs = new ArrayList<>();
        for (Integer topic : topics) {
            pairs.addAll(
                    pairing.pairs(
                            base.getOrDefault(topic, List.of()),
                            ours.getOrDefault(topic, List.of()),
                            theirs.getOrDefault(topic, List.of())));
        }
        return pairs;
    }

    private Map<Integer, List<Part>> facts(Part owner) {
        Map<Integer, List<Part>> facts = new LinkedHashMap<>();
        if (owner != null) {
            owner.parts().stream()
                    .filter(part -> part.element() == null)
                    .forEach(
                            fact ->
                                    facts.computeIfAbsent(
                                                    clauses.topic(element, fact.clause()),
                                                    any -> new ArrayList<>())
                                            .add(fact));
        }
        return facts;
    }

    private List<ThreeVersions<Part>> pairs(List<Part> base, List<Part> ours, List<Part> theirs) {
        Map<Part, Part> inOurs = matches(base, ours, (one, other) -> true);
        Map<Part, Part> inTheirs = matches(base, theirs, (one, other) -> true);
        List<Part> ourOwn = without(ours, inOurs);
        List<Part> theirOwn = without(theirs, inTheirs);
        // Two quotes that were added are two; two purposes are one that is not agreed on.
        Map<Part, Part> inBoth =
                matches(
                        ourOwn,
                        theirOwn,
                        (one, other) -> !clauses.isRepeatable(element, one.clause()));
        List<ThreeVersions<Part>> pairs = new ArrayList<>();
        base.forEach(it -> pairs.add(new ThreeVersions<>(it, inOurs.get(it), inTheirs.get(it))));
        ourOwn.forEach(it -> pairs.add(new ThreeVersions<>(null, it, inBoth.get(it))));
        without(theirOwn, inBoth).forEach(it -> pairs.add(new ThreeVersions<>(null, null, it)));
        return pairs;
    }

    private static List<Part> without(List<Part> facts, Map<Part, Part> matches) {
        return facts.stream().filter(it -> !matches.containsValue(it)).toList();
    }

    /** Equal facts are the same, then those of one wording, then what is left in its order. */
    private static Map<Part, Part> matches(
            List<Part> some, List<Part> others, BiPredicate<Part, Part> mayDiffer) {
        Map<Part, Part> matches = new LinkedHashMap<>();
        BiPredicate<Part, Part> equal =
                (one, other) -> one.words().said().equals(other.words().said());
        BiPredicate<Part, Part> alike = (one, other) -> one.clause().equals(other.clause());
        for (BiPredicate<Part, Part> step : List.of(equal, alike.and(mayDiffer), mayDiffer)) {
            for (Part one : some) {
                if (!matches.containsKey(one)) {
                    others.stream()
                            .filter(it -> !matches.containsValue(it) && step.test(one, it))
                            .findFirst()
                            .ifPresent(it -> matches.put(one, it));
                }
            }
        }
        return matches;
    }
}
