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
import org.eclipse.emf.ecore.EObject;

/** The pairs found so far: an element of the old version and one of the new, each at most once. */
final class Pairs {

    private final Map<EObject, EObject> afters = new HashMap<>();
    private final Set<EObject> paired = new HashSet<>();

    /** In the order in which they were found: an element after its container. */
    private final List<EObject> found = new ArrayList<>();

    /** Returns the elements of the new version by those of the old. */
    Map<EObject, EObject> afters() {
        return afters;
    }

    EObject after(EObject old) {
        return afters.get(old);
    }

    int size() {
        return found.size();
    }

    /** Returns the old element of a pair. Further pairs may be added while pairs are visited. */
    EObject get(int index) {
        return found.get(index);
    }

    void add(EObject old, EObject now) {
        afters.put(old, now);
        paired.add(old);
        paired.add(now);
        found.add(old);
    }

    /** Pairs what is left of two lists where it has the same key, in its order. */
    void addEqual(List<EObject> gone, List<EObject> come, Function<EObject, ?> key) {
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
                add(old, candidates.remove());
            }
        }
    }

    /** Pairs what is left of two lists where it is alike, the most alike first. */
    void addAlike(List<EObject> gone, List<EObject> come) {
        Likeness.pairs(left(gone, any -> true), left(come, any -> true)).forEach(this::add);
    }

    /** Returns the elements that have no pair yet and fulfil a condition. */
    List<EObject> left(List<EObject> elements, Predicate<EObject> condition) {
        return elements.isEmpty()
                ? elements
                : elements.stream()
                        .filter(element -> !paired.contains(element))
                        .filter(condition)
                        .toList();
    }

    static <K> Map<K, List<EObject>> groups(
            List<EObject> elements, Function<EObject, ? extends K> key) {
        Map<K, List<EObject>> groups = new LinkedHashMap<>();
        for (EObject element : elements) {
            groups.computeIfAbsent(key.apply(element), any -> new ArrayList<>()).add(element);
        }
        return groups;
    }
}
