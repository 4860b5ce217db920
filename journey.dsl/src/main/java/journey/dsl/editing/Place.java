// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where an element goes.
 *
 * @param element what is moved; it keeps its kind of place, such as the moments of a stage, where
 *     the parent to be has it
 * @param container the parent to be
 * @param index among the siblings to be, without the element itself
 */
record Place(EObject element, EObject container, int index) {

    static Place beside(EObject element, EObject sibling, int distance) {
        Place first = new Place(element, sibling.eContainer(), 0);
        return new Place(
                element, sibling.eContainer(), first.siblings().indexOf(sibling) + distance);
    }

    /** What holds it there; a way of a choice becomes one of a moment, and the other way round. */
    EReference feature() {
        EReference present = element.eContainmentFeature();
        List<EReference> all = container.eClass().getEAllContainments();
        return all.contains(present)
                ? present
                : all.stream()
                        .filter(it -> it.getEReferenceType().isSuperTypeOf(element.eClass()))
                        .findFirst()
                        .orElse(present);
    }

    /** The siblings to be, without the element itself. */
    List<EObject> siblings() {
        List<EObject> siblings = children(container, feature());
        siblings.remove(element);
        return siblings;
    }

    boolean isWhereItIs() {
        return container == element.eContainer()
                && children(container, feature()).indexOf(element) == index;
    }

    /** The children that a parent will have. */
    List<EObject> childrenThen(EObject parent, EReference reference) {
        List<EObject> children = children(parent, reference);
        children.remove(element);
        if (parent == container && reference == feature()) {
            children.add(index, element);
        }
        return children;
    }

    static List<EObject> children(EObject parent, EReference reference) {
        List<EObject> children = new ArrayList<>();
        Values.present(parent, reference).forEach(child -> children.add((EObject) child));
        return children;
    }
}
