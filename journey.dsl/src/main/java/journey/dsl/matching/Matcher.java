// SPDX-License-Identifier: EPL-2.0
package journey.dsl.matching;

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
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds pairs from what is sure to what is likely; what is paired stays so. Each step looks at
 * every element once, except for the few that are compared each with each ({@link Likeness}).
 */
final class Matcher {

    private final Map<EObject, EObject> afters = new HashMap<>();
    private final Set<EObject> paired = new HashSet<>();

    /** The pairs in the order in which they were found: an element after its container. */
    private final List<EObject> found = new ArrayList<>();

    /** What was asked for already of elements without a name: the text takes long to answer. */
    private final Map<EObject, String> keys = new HashMap<>();

    /** How many of the found pairs were searched for children of the same name. */
    private int searched;

    /** Returns the elements of the latter version by those of the former. */
    Map<EObject, EObject> match(JourneyFile before, JourneyFile after) {
        pair(before, after);
        pairChildrenByName();
        pairMoved(before, after, true);
        pairRenamed();
        pairMoved(before, after, false);
        pairNameless();
        return afters;
    }

    private void pair(EObject before, EObject after) {
        afters.put(before, after);
        paired.add(before);
        paired.add(after);
        found.add(before);
    }

    private void pairChildrenByName() {
        for (; searched < found.size(); searched++) {
            EObject before = found.get(searched);
            pairEqual(
                    namedLeft(before.eContents()),
                    namedLeft(afters.get(before).eContents()),
                    Matcher::kindAndName);
        }
    }

    /**
     * Finds elements by their names wherever they stand.
     *
     * @param unique whether to leave out names that several elements have: among those, the ones
     *     whose container was renamed are to find each other first
     */
    private void pairMoved(JourneyFile before, JourneyFile after, boolean unique) {
        List<EObject> gone = namedLeft(allContents(before));
        List<EObject> come = namedLeft(allContents(after));
        if (unique) {
            gone = withUniqueName(gone);
            come = withUniqueName(come);
        }
        pairEqual(gone, come, Matcher::kindAndName);
        pairChildrenByName();
    }

    private void pairRenamed() {
        for (int i = 0; i < found.size(); i++) {
            EObject before = found.get(i);
            Map<EClass, List<EObject>> come =
                    groups(namedLeft(afters.get(before).eContents()), EObject::eClass);
            groups(namedLeft(before.eContents()), EObject::eClass)
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
            EObject before = found.get(i);
            Map<EClass, List<EObject>> come =
                    groups(namelessLeft(afters.get(before).eContents()), EObject::eClass);
            groups(namelessLeft(before.eContents()), EObject::eClass)
                    .forEach(
                            (kind, gone) -> pairNameless(gone, come.getOrDefault(kind, List.of())));
        }
    }

    private void pairNameless(List<EObject> siblingsBefore, List<EObject> siblingsAfter) {
        pairEqual(
                siblingsBefore,
                siblingsAfter,
                element -> List.of(key(element), Likeness.values(element)));
        List<EObject> gone = left(siblingsBefore);
        List<EObject> come = left(siblingsAfter);
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
        for (EObject after : come) {
            if (!paired.contains(after)) {
                waiting.computeIfAbsent(key.apply(after), any -> new ArrayDeque<>()).add(after);
            }
        }
        for (EObject before : gone) {
            Deque<EObject> candidates =
                    paired.contains(before) ? null : waiting.get(key.apply(before));
            if (candidates != null && !candidates.isEmpty()) {
                pair(before, candidates.remove());
            }
        }
    }

    private void pairAlike(List<EObject> gone, List<EObject> come) {
        Likeness.pairs(left(gone), left(come)).forEach(this::pair);
    }

    private List<EObject> namedLeft(List<EObject> elements) {
        return left(elements).stream().filter(Matcher::hasName).toList();
    }

    private List<EObject> namelessLeft(List<EObject> elements) {
        return left(elements).stream().filter(element -> !hasName(element)).toList();
    }

    private List<EObject> left(List<EObject> elements) {
        return elements.stream().filter(element -> !paired.contains(element)).toList();
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

    private static List<EObject> allContents(JourneyFile file) {
        List<EObject> elements = new ArrayList<>();
        file.eAllContents().forEachRemaining(elements::add);
        return elements;
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
