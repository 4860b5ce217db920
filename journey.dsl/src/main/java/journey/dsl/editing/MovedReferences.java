// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.loading.MapSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds the references that lead elsewhere or nowhere after an element has moved. What a name means
 * depends on all names around it, so the text is read as it will be. What is imported stays out of
 * that: it has not moved, and its names never come before those of the file itself.
 */
@Singleton
final class MovedReferences {

    private static final URI NOWHERE = URI.createURI("moved:/map.journey");

    private final Provider<MapSet> mapSets;
    private final References references;

    @Inject
    MovedReferences(Provider<MapSet> mapSets, References references) {
        this.mapSets = mapSets;
        this.references = references;
    }

    /**
     * The references to write anew, where they stand now.
     *
     * @param edits what moves the element
     */
    List<TextEdit> astray(Place place, List<TextEdit> edits) {
        EObject file = EcoreUtil.getRootContainer(place.element());
        String text = NodeModelUtils.findActualNodeFor(file).getRootNode().getText();
        EObject fileThen = read(Edits.apply(text, edits));
        Map<EObject, EObject> then = new LinkedHashMap<>();
        pair(file, fileThen, place, then);
        List<TextEdit> renamed = new ArrayList<>();
        then.forEach(
                (element, elementThen) -> {
                    for (EReference reference : element.eClass().getEAllReferences()) {
                        if (!reference.isContainment()) {
                            renamed.addAll(astray(element, elementThen, reference, then));
                        }
                    }
                });
        return renamed;
    }

    private EObject read(String text) {
        return mapSets.get().parse(NOWHERE, text).getContents().get(0);
    }

    private static void pair(
            EObject element, EObject elementThen, Place place, Map<EObject, EObject> then) {
        then.put(element, elementThen);
        for (EReference reference : element.eClass().getEAllContainments()) {
            List<EObject> children = place.childrenThen(element, reference);
            List<EObject> childrenThen = Place.children(elementThen, reference);
            for (int i = 0; i < Math.min(children.size(), childrenThen.size()); i++) {
                if (children.get(i).eClass() == childrenThen.get(i).eClass()) {
                    pair(children.get(i), childrenThen.get(i), place, then);
                }
            }
        }
    }

    private List<TextEdit> astray(
            EObject element,
            EObject elementThen,
            EReference reference,
            Map<EObject, EObject> then) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
        List<Object> targets = Values.present(element, reference);
        List<Object> targetsThen = Values.present(elementThen, reference);
        List<TextEdit> renamed = new ArrayList<>();
        if (nodes.size() != targets.size() || targetsThen.size() != targets.size()) {
            return renamed;
        }
        for (int i = 0; i < targets.size(); i++) {
            EObject target = then.get(targets.get(i));
            if (target != null && target != targetsThen.get(i)) {
                INode node = nodes.get(i);
                references
                        .shortest(elementThen, reference, target)
                        .ifPresent(name -> renamed.add(Edits.replace(node, name)));
            }
        }
        return renamed;
    }
}
