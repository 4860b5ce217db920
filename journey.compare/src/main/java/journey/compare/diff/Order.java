// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.compare.matching.Matching;
import journey.model.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The order of stages and moments, which is the order of the journey. Other order says nothing. */
final class Order {

    private static final Set<EReference> ORDERED =
            Set.of(Literals.JOURNEY__STAGES, Literals.STAGE__MOMENTS);

    private final Matching matching;
    private final Map<EObject, Set<EObject>> reordered = new HashMap<>();

    Order(Matching matching) {
        this.matching = matching;
    }

    /**
     * Tells whether an element of the latter version has another place among the same siblings. Of
     * all ways to explain the new order, this one takes the fewest such elements.
     */
    boolean isChanged(EObject element) {
        return ORDERED.contains(element.eContainmentFeature())
                && reordered
                        .computeIfAbsent(element.eContainer(), any -> reordered(element))
                        .contains(element);
    }

    /** What comes before an element in the journey; empty for the first of its siblings. */
    Optional<EObject> predecessor(EObject element) {
        if (!ORDERED.contains(element.eContainmentFeature())) {
            return Optional.empty();
        }
        List<EObject> siblings = siblings(element);
        int position = siblings.indexOf(element);
        return position == 0 ? Optional.empty() : Optional.of(siblings.get(position - 1));
    }

    private Set<EObject> reordered(EObject element) {
        List<EObject> stayed = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        Map<EObject, Integer> formerRanks = new HashMap<>();
        for (EObject sibling : siblings(element)) {
            Optional<EObject> former = matching.before(sibling);
            if (former.filter(it -> isOfSameParent(it, sibling)).isPresent()) {
                if (formerRanks.isEmpty()) {
                    siblings(former.get()).forEach(it -> formerRanks.put(it, formerRanks.size()));
                }
                stayed.add(sibling);
                ranks.add(formerRanks.get(former.get()));
            }
        }
        BitSet inOrder = LongestIncrease.of(ranks);
        Set<EObject> moved = new HashSet<>();
        for (int i = 0; i < stayed.size(); i++) {
            if (!inOrder.get(i)) {
                moved.add(stayed.get(i));
            }
        }
        return moved;
    }

    private boolean isOfSameParent(EObject former, EObject latter) {
        return matching.after(former.eContainer())
                .filter(parent -> parent == latter.eContainer())
                .isPresent();
    }

    @SuppressWarnings("unchecked") // the feature that contains an element among others is a list
    private static List<EObject> siblings(EObject element) {
        return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }
}
