// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.clauses.Declarations;
import journey.model.ExpectedEffect;
import journey.model.Import;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Observation;
import journey.model.StageGoal;
import journey.model.Work;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IFragmentProvider;

/**
 * Makes URI fragments of names, so that a diagram, a baseline or a diff finds the same element
 * after lines were inserted above it.
 *
 * <p>A fragment is the path of names from the top-level element down, {@code
 * MorningCoffee.Buy.Order}; for a named element it is its qualified name. An element without a name
 * is identified by its kind and by what it refers to: {@code
 * MorningCoffee.Buy.measure(Nps).2026-Q1}. Only siblings that are alike even in that are told apart
 * by a number, {@code emotion~2}.
 */
@Singleton
public class NameBasedFragmentProvider implements IFragmentProvider {

    private static final String ROOT = "/";

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        if (element.eContainer() == null) {
            return ROOT;
        }
        Deque<String> path = new ArrayDeque<>();
        for (EObject part = element; part.eContainer() != null; part = part.eContainer()) {
            path.push(segment(part));
        }
        return String.join(".", path);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (resource.getContents().isEmpty()) {
            return null;
        }
        if (fragment.startsWith(ROOT)) {
            return fragment.equals(ROOT)
                    ? resource.getContents().get(0)
                    : fallback.getEObject(fragment);
        }
        EObject element = resource.getContents().get(0);
        for (String segment : fragment.split("\\.", -1)) {
            element = child(element, segment);
            if (element == null) {
                return null;
            }
        }
        return element;
    }

    private static EObject child(EObject parent, String segment) {
        Optional<Siblings> siblings = Siblings.remembered(parent);
        if (siblings.isPresent()) {
            return siblings.get().child(segment);
        }
        return parent.eContents().stream()
                .filter(candidate -> segment.startsWith(kindKey(candidate)))
                .filter(candidate -> segment.equals(segment(candidate)))
                .findFirst()
                .orElse(null);
    }

    /** The key of an element among its siblings, made unique when two siblings have the same. */
    private static String segment(EObject element) {
        return Siblings.remembered(element.eContainer())
                .map(siblings -> siblings.segmentOf(element))
                .orElseGet(() -> segment(element, new Siblings.Keys()::next));
    }

    /**
     * The same with other keys.
     *
     * @param keys is asked for each sibling up to the element, in their order
     */
    static String segment(EObject element, Function<EObject, String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        for (EObject sibling : element.eContainer().eContents()) {
            String key = keys.apply(sibling);
            int number = counts.merge(key, 1, Integer::sum);
            if (sibling == element) {
                return Siblings.segment(key, number);
            }
        }
        throw new IllegalArgumentException("not among its siblings: " + element);
    }

    /**
     * What an element is among its siblings: its name, or its kind and what it refers to. Siblings
     * that are alike in that have the same key.
     */
    public static String key(EObject element) {
        if (element instanceof Measure measure) {
            return Siblings.remembered(measure.eContainer())
                    .map(siblings -> siblings.keyOf(measure))
                    .orElseGet(() -> Siblings.Keys.of(measure));
        }
        String kind = kindKey(element);
        String referred = referredNames(element);
        return referred.isEmpty() ? kind : kind + "(" + referred + ")";
    }

    /** The key of an element before what it refers to: its name, or its kind. */
    private static String kindKey(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null) {
            return named.getName();
        }
        if (element instanceof Observation observation) {
            return String.valueOf(observation.getPeriod());
        }
        if (element instanceof Work) {
            return Declarations.keyword(element.eClass());
        }
        if (element instanceof StageGoal) {
            return "goal";
        }
        if (element instanceof ExpectedEffect) {
            return "effect";
        }
        String name = element.eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String referredNames(EObject element) {
        if (element instanceof Import anImport) {
            return URI.encodeSegment(String.valueOf(anImport.getImportURI()), false)
                    .replace(".", "%2E");
        }
        return IdentifyingReferences.of(element).stream()
                .findFirst()
                .map(reference -> names(element, reference))
                .orElse("");
    }

    /**
     * The names that a reference is written with, without their qualifiers. Taken from the text
     * where there is one, so that asking for a fragment resolves no reference; where there is none,
     * as they were {@linkplain WrittenNames written} in the text that the element was copied from.
     */
    static String names(EObject element, EReference reference) {
        Optional<String> written = WrittenNames.of(element, reference);
        if (written.isPresent() || !element.eIsSet(reference)) {
            return written.orElse("");
        }
        var nodes = NodeModelUtils.findNodesForFeature(element, reference);
        if (!nodes.isEmpty()) {
            return nodes.stream()
                    .map(NodeModelUtils::getTokenText)
                    .map(text -> text.substring(text.lastIndexOf('.') + 1))
                    .collect(Collectors.joining(","));
        }
        Object value = element.eGet(reference, false);
        List<?> values =
                value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(NamedElement.class::isInstance)
                .filter(target -> !((InternalEObject) target).eIsProxy())
                .map(target -> ((NamedElement) target).getName())
                .collect(Collectors.joining(","));
    }
}
