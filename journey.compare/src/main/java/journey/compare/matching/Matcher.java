// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.model.Journey;
import journey.model.NamedElement;
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
    private final Pairs pairs = new Pairs();

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
        versions.forEach(pairs::add);
        pairChildrenByName();
        pairMoved(true);
        pairRenamed();
        pairMoved(false);
        pairOnlyJourneys(versions);
        new NamelessMatcher(pairs, this::children).match();
        return pairs.afters();
    }

    /** A file is most often the map of one journey, whatever that is called. */
    private void pairOnlyJourneys(Map<? extends EObject, ? extends EObject> versions) {
        versions.forEach(
                (old, now) -> {
                    List<EObject> gone = journeys(old);
                    List<EObject> come = journeys(now);
                    if (gone.size() == 1 && come.size() == 1) {
                        pairs.addEqual(gone, come, EObject::eClass);
                    }
                });
        pairChildrenByName();
        pairRenamed();
    }

    private List<EObject> journeys(EObject file) {
        return children(file).stream().filter(Journey.class::isInstance).toList();
    }

    private void pairChildrenByName() {
        for (; searched < pairs.size(); searched++) {
            EObject old = pairs.get(searched);
            pairs.addEqual(
                    namedLeft(children(old)),
                    namedLeft(children(pairs.after(old))),
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
        pairs.addEqual(gone, come, Matcher::kindAndName);
        pairChildrenByName();
    }

    private void pairRenamed() {
        for (int i = 0; i < pairs.size(); i++) {
            EObject old = pairs.get(i);
            Map<EClass, List<EObject>> come =
                    Pairs.groups(namedLeft(children(pairs.after(old))), EObject::eClass);
            Pairs.groups(namedLeft(children(old)), EObject::eClass)
                    .forEach(
                            (kind, gone) -> {
                                List<EObject> candidates = come.getOrDefault(kind, List.of());
                                pairs.addEqual(gone, candidates, Likeness::wording);
                                pairs.addAlike(gone, candidates);
                            });
            pairChildrenByName();
        }
    }

    private List<EObject> namedLeft(List<EObject> elements) {
        return pairs.left(elements, Matcher::hasName);
    }

    private static List<EObject> withUniqueName(List<EObject> elements) {
        return Pairs.groups(elements, Matcher::kindAndName).values().stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }

    private List<EObject> children(EObject element) {
        return children.getOrDefault(element, List.of());
    }

    static boolean hasName(EObject element) {
        return element instanceof NamedElement named && named.getName() != null;
    }

    private static Object kindAndName(EObject element) {
        return List.of(element.eClass(), ((NamedElement) element).getName());
    }
}
