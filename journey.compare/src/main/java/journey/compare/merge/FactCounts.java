// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import journey.model.Moment;
import journey.model.Stage;

/**
 * All that a map says, counted: a fact by the named element that says it, and comments. It is
 * independent of how maps are merged, so that a merge can be checked with it.
 */
final class FactCounts {

    private final Map<List<String>, Integer> facts = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Function<Part, String> names;

    /**
     * @param names the name of an element; those of elements that are the same in several versions
     *     have to be equal. Null for an element without a name
     */
    FactCounts(Part file, Function<Part, String> names) {
        this.names = names;
        collect(file, "");
    }

    /** How often something is said. */
    int count(List<String> fact) {
        return facts.getOrDefault(fact, 0);
    }

    Set<List<String>> facts() {
        return Set.copyOf(facts.keySet());
    }

    /** The stages and moments that are among the first that a version has, with their places. */
    Map<String, Integer> places() {
        return Map.copyOf(places);
    }

    private void collect(Part part, String owner) {
        String name = names.apply(part);
        String self = name == null ? owner : kind(part) + " " + name;
        add(self, kind(part), String.join(" ", part.words().said()));
        comments(new Gap(part.words().lead()).comments());
        comments(part.ownComments());
        for (Part child : part.parts()) {
            if (child.element() == null) {
                fact(child, self, kind(part) + " " + child.clause().rank());
            } else {
                element(child, self);
                collect(child, self);
            }
        }
    }

    private void element(Part element, String owner) {
        String name = names.apply(element);
        add(owner, "has", kind(element) + " " + name);
        if (name != null) {
            add(owner, "name", name);
        }
        if (element.element() instanceof Stage || element.element() instanceof Moment) {
            places.merge(owner + " " + name, places.size(), (first, second) -> first);
        }
    }

    private void fact(Part fact, String owner, String topic) {
        comments(new Gap(fact.words().lead()).comments());
        comments(fact.ownComments());
        if (fact.words().items().isEmpty()) {
            add(owner, topic, String.join(" ", fact.words().said()));
        }
        fact.words().items().forEach(item -> add(owner, topic, item));
    }

    private void comments(List<String> comments) {
        comments.forEach(comment -> add("", "comment", comment));
    }

    private void add(String... fact) {
        facts.merge(List.of(fact), 1, Integer::sum);
    }

    private static String kind(Part part) {
        return part.element().eClass().getName();
    }

    /** All facts of several maps. */
    static Set<List<String>> facts(List<FactCounts> maps) {
        Set<List<String>> facts = new HashSet<>();
        maps.forEach(map -> facts.addAll(map.facts.keySet()));
        return facts;
    }
}
