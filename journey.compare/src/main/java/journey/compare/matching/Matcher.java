// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.model.Journey;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds pairs from what is sure to what is likely; what is paired stays so. Each step looks at
 * every element once, except for the few that are compared each with each ({@link Likeness}).
 */
final class Matcher {

    private final List<EObject> before;
    private final List<EObject> after;
    private final Map<EObject, List<EObject>> children = new HashMap<>();
    private final Map<EObject, EObject> afters = new HashMap<>();
    private final Set<EObject> paired = new HashSet<>();

    /** The pairs in the order in which they were found: an element after its container. */
    private final List<EObject> found = new ArrayList<>();

    /** What was asked for already of elements without a name: the text takes long to answer. */
    private final Map<EObject, String> keys = new HashMap<>();

    /** How many of the found pairs were searched for children of the same name. */
    private int searched;

    /**
     * @param before all elements of the files, each before what it contains
     * @param after the same of another version of the files
     */
    Matcher(List<EObject> before, List<EObject> after) {
        this.before = before;
        this.after = after;
        addChildren(before);
        addChildren(after);
    }

    private void addChildren(List<EObject> elements) {
        for (EObject element : elements) {
            if (element.eContainer() != null) {
                children.computeIfAbsent(element.eContainer(), any -> new ArrayList<>())
                        .add(element);
            }
        }
    }

    /**
     * Returns the elements of the latter version by those of the former.
     *
     * @param versions the files that are known to be the same
     */
    Map<EObject, EObject> match(Map<? extends EObject, ? extends EObject> versions) {
        versions.forEach(this::pair);
        pairChildrenByName();
        pairMoved(true);
        pairRenamed();
        pairMoved(false);
        pairOnlyJourneys(versions);
        pairNameless();
        return afters;
    }

    /** A file is most often the map of one journey, whatever that is called. */
    private void pairOnlyJourneys(Map<? extends EObject, ? extends EObject> versions) {
        versions.forEach(
                (old, now) -> {
                    List<EObject> gone = journeys(old);
                    List<EObject> come = journeys(now);
                    if (gone.size() == 1 && come.size() == 1) {
                        pairEqual(gone, come, EObject::eClass);
                    }
                });
        pairChildrenByName();
        pairRenamed();
    }

    private List<EObject> journeys(EObject file) {
        return children(file).stream().filter(Journey.class::isInstance).toList();
    }

    private void pair(EObject old, EObject now) {
        afters.put(old, now);
        paired.add(old);
        paired.add(now);
        found.add(old);
    }

    private void pairChildrenByName() {
        for (; searched < found.size(); searched++) {
            EObject old = found.get(searched);
            pairEqual(
                    namedLeft(children(old)),
                    namedLeft(children(afters.get(old))),
                    Matcher::kindAndName);
        }
    }

    /**
     * Finds elements by their names wherever they stand.
     *
     * @param unique whether to leave out names that several elements have: among those, the ones
     *     whose container was renamed are to find each other first
     */
    private void pairMoved(boolean unique) {
        List<EObject> gone = namedLeft(before);
        List<EObject> come = namedLeft(after);
        if (unique) {
            gone = withUniqueName(gone);
            come = withUniqueName(come);
        }
        pairEqual(gone, come, Matcher::kindAndName);
        pairChildrenByName();
    }

    private void pairRenamed() {
        for (int i = 0; i < found.size(); i++) {
            EObject old = found.get(i);
            Map<EClass, List<EObject>> come =
                    groups(namedLeft(children(afters.get(old))), EObject::eClass);
            groups(namedLeft(children(old)), EObject::eClass)
                    .forEach(
                            (kind, gone) -> {
                                List<EObject> candidates = come.getOrDefault(kind, List.of());
                                pairEqual(gone, candidates, Likeness::wording);
                                pairAlike(gone, candidates);
                            });
            pairChildrenByName();
        }
    }

    private void pairNameless() {
        for (int i = 0; i < found.size(); i++) {
            EObject old = found.get(i);
            Map<EClass, List<EObject>> come =
                    groups(namelessLeft(children(afters.get(old))), EObject::eClass);
            groups(namelessLeft(children(old)), EObject::eClass)
                    .forEach(
                            (kind, gone) -> pairNameless(gone, come.getOrDefault(kind, List.of())));
        }
    }

    private void pairNameless(List<EObject> siblingsBefore, List<EObject> siblingsAfter) {
        boolean isOnlyOne = siblingsBefore.size() == 1 && siblingsAfter.size() == 1;
        if (isOnlyOne && !(siblingsBefore.get(0) instanceof Observation)) {
            pair(siblingsBefore.get(0), siblingsAfter.get(0));
            return;
        }
        pairEqual(
                siblingsBefore,
                siblingsAfter,
                element -> List.of(key(element), Likeness.values(element)));
        List<EObject> gone = left(siblingsBefore, any -> true);
        List<EObject> come = left(siblingsAfter, any -> true);
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        Map<String, List<EObject>> comeByKey = groups(come, this::key);
        groups(gone, this::key)
                .forEach(
                        (same, group) -> pairAlike(group, comeByKey.getOrDefault(same, List.of())));
        pairEqual(gone, come, this::key);
        pairEqual(gone, come, Likeness::values);
        // A number of another period is another fact, however alike they are.
        if (!(gone.get(0) instanceof Observation)) {
            pairAlike(gone, come);
            pairEqual(gone, come, EObject::eClass);
        }
    }

    /** Pairs what is left of two lists where it has the same key, in its order. */
    private void pairEqual(List<EObject> gone, List<EObject> come, Function<EObject, ?> key) {
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        Map<Object, Deque<EObject>> waiting = new HashMap<>();
        for (EObject now : come) {
            if (!paired.contains(now)) {
                waiting.computeIfAbsent(key.apply(now), any -> new ArrayDeque<>()).add(now);
            }
        }
        for (EObject old : gone) {
            Deque<EObject> candidates = paired.contains(old) ? null : waiting.get(key.apply(old));
            if (candidates != null && !candidates.isEmpty()) {
                pair(old, candidates.remove());
            }
        }
    }

    private void pairAlike(List<EObject> gone, List<EObject> come) {
        Likeness.pairs(left(gone, any -> true), left(come, any -> true)).forEach(this::pair);
    }

    private List<EObject> namedLeft(List<EObject> elements) {
        return left(elements, Matcher::hasName);
    }

    private List<EObject> namelessLeft(List<EObject> elements) {
        return left(elements, element -> !hasName(element));
    }

    private List<EObject> left(List<EObject> elements, Predicate<EObject> condition) {
        return elements.isEmpty()
                ? elements
                : elements.stream()
                        .filter(element -> !paired.contains(element))
                        .filter(condition)
                        .toList();
    }

    private static List<EObject> withUniqueName(List<EObject> elements) {
        return groups(elements, Matcher::kindAndName).values().stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }

    private static <K> Map<K, List<EObject>> groups(
            List<EObject> elements, Function<EObject, ? extends K> key) {
        Map<K, List<EObject>> groups = new LinkedHashMap<>();
        for (EObject element : elements) {
            groups.computeIfAbsent(key.apply(element), any -> new ArrayList<>()).add(element);
        }
        return groups;
    }

    private List<EObject> children(EObject element) {
        return children.getOrDefault(element, List.of());
    }

    private String key(EObject element) {
        return keys.computeIfAbsent(element, NameBasedFragmentProvider::key);
    }

    private static boolean hasName(EObject element) {
        return element instanceof NamedElement named && named.getName() != null;
    }

    private static Object kindAndName(EObject element) {
        return List.of(element.eClass(), ((NamedElement) element).getName());
    }
}
