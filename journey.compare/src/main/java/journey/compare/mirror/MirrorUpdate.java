// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import journey.compare.matching.Matching;
import journey.dsl.naming.WrittenNames;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * One update of a mirror from a text. A new element is made up before it is added, so that it is
 * one notification with all that it contains.
 */
final class MirrorUpdate {

    private final XtextResource text;
    private final MirrorResource mirror;

    /** The elements of the mirror by those of the text, in the order of the text. */
    private final Map<EObject, EObject> mirrored = new LinkedHashMap<>();

    private final Set<EObject> created = new HashSet<>();
    private final Map<EObject, URI> foreignUris = new HashMap<>();

    MirrorUpdate(XtextResource text, MirrorResource mirror) {
        this.text = text;
        this.mirror = mirror;
    }

    void run() {
        EcoreUtil2.resolveLazyCrossReferences(text, CancelIndicator.NullImpl);
        JourneyFile written = (JourneyFile) text.getContents().get(0);
        findCounterparts(written);
        mirrored.forEach(
                (element, copy) -> {
                    if (created.contains(copy)) {
                        setValues(element, copy);
                        setChildren(element, copy);
                    }
                });
        mirrored.forEach(
                (element, copy) -> {
                    if (!created.contains(copy)) {
                        setChildren(element, copy);
                    }
                });
        mirrored.forEach(
                (element, copy) -> {
                    if (!created.contains(copy)) {
                        setValues(element, copy);
                    }
                });
        if (mirror.getContents().isEmpty()) {
            mirror.getContents().add(mirrored.get(written));
        }
    }

    private void findCounterparts(JourneyFile written) {
        if (mirror.getContents().isEmpty()) {
            create(written);
            written.eAllContents().forEachRemaining(this::create);
            return;
        }
        Matching matching = Matching.of((JourneyFile) mirror.getContents().get(0), written);
        mirrored.put(written, mirror.getContents().get(0));
        written.eAllContents()
                .forEachRemaining(
                        element ->
                                matching.before(element)
                                        .ifPresentOrElse(
                                                copy -> mirrored.put(element, copy),
                                                () -> create(element)));
    }

    private void create(EObject element) {
        EObject copy = EcoreUtil.create(element.eClass());
        mirrored.put(element, copy);
        created.add(copy);
    }

    private void setValues(EObject element, EObject copy) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Object value = element.eGet(attribute);
            if (!Objects.equals(value, copy.eGet(attribute))) {
                if (attribute.isMany()) {
                    replace(list(copy, attribute), (List<?>) value);
                } else {
                    copy.eSet(attribute, value);
                }
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                setTargets(element, copy, reference);
            }
        }
        WrittenNames.copy(element, copy);
    }

    private void setChildren(EObject element, EObject copy) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            List<EObject> children =
                    unresolved(element, reference).stream().map(mirrored::get).toList();
            ECollections.setEList(MirrorUpdate.<EObject>list(copy, reference), children);
        }
    }

    private void setTargets(EObject element, EObject copy, EReference reference) {
        List<EObject> shown = unresolved(copy, reference);
        List<EObject> targets = targets(unresolved(element, reference), shown, reference);
        if (shown.equals(targets)) {
            return;
        }
        if (reference.isMany()) {
            replace(list(copy, reference), targets);
        } else {
            copy.eSet(reference, targets.isEmpty() ? null : targets.get(0));
        }
    }

    /** What a reference of the mirror is to lead to; unresolved ones of the text are left out. */
    private List<EObject> targets(
            List<EObject> written, List<EObject> shown, EReference reference) {
        Set<EObject> targets = new LinkedHashSet<>();
        for (EObject target : written) {
            if (target.eResource() == text) {
                targets.add(mirrored.get(target));
            } else if (!target.eIsProxy()) {
                targets.add(foreign(target, shown));
            }
        }
        targets.removeIf(target -> !reference.getEReferenceType().isInstance(target));
        return List.copyOf(targets);
    }

    /** The element of another mirror; a proxy for it as long as that is not loaded. */
    private EObject foreign(EObject target, List<EObject> shown) {
        URI uri = foreignUris.computeIfAbsent(target, EcoreUtil::getURI);
        for (EObject candidate : shown) {
            if (uri.equals(((InternalEObject) candidate).eProxyURI())) {
                return candidate;
            }
        }
        EObject loaded =
                mirror.getResourceSet() == null
                        ? null
                        : mirror.getResourceSet().getEObject(uri, false);
        if (loaded != null) {
            return loaded;
        }
        EObject proxy = EcoreUtil.create(target.eClass());
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }

    private static List<EObject> unresolved(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            List<EObject> elements = new ArrayList<>();
            list.basicIterator().forEachRemaining(each -> elements.add((EObject) each));
            return elements;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** Replaces what is between the common beginning and the common end of two lists. */
    private static void replace(InternalEList<Object> list, List<?> values) {
        List<Object> shown = list.basicList();
        int start = 0;
        int shorter = Math.min(shown.size(), values.size());
        while (start < shorter && shown.get(start).equals(values.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && shown.get(shown.size() - 1 - end).equals(values.get(values.size() - 1 - end))) {
            end++;
        }
        for (int i = list.size() - 1 - end; i >= start; i--) {
            list.remove(i);
        }
        for (int i = start; i < values.size() - end; i++) {
            // Without looking for duplicates, which would resolve proxies.
            list.addUnique(i, values.get(i));
        }
    }

    @SuppressWarnings("unchecked") // a feature with many values has a list of this type
    private static <T> InternalEList<T> list(EObject element, EStructuralFeature feature) {
        return (InternalEList<T>) element.eGet(feature, false);
    }
}
