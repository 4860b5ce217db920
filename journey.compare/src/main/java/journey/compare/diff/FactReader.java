// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.model.Direction;
import journey.model.DurationUnit;
import journey.model.EffortMethod;
import journey.model.LifeCyclePhase;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads what the elements of one version state. */
final class FactReader {

    /** The values that stand for nothing said. */
    private static final Set<Object> UNSTATED =
            Set.of(
                    false,
                    Direction.UNSTATED,
                    DurationUnit.UNSTATED,
                    EffortMethod.UNSTATED,
                    LifeCyclePhase.UNPLACED,
                    Severity.UNRATED);

    private final Function<EObject, Optional<EObject>> canonical;

    /**
     * @param canonical the element of the latter version, for one of this version that is in both
     */
    FactReader(Function<EObject, Optional<EObject>> canonical) {
        this.canonical = canonical;
    }

    /** Tells at a glance that nothing changed, as most often; what refers takes a closer look. */
    static boolean areSurelySame(FactKind kind, EObject old, EObject now) {
        for (EStructuralFeature feature : kind.features()) {
            boolean same =
                    feature instanceof EReference
                            ? !old.eIsSet(feature) && !now.eIsSet(feature)
                            : Objects.equals(old.eGet(feature), now.eGet(feature));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    FactValue read(FactKind kind, EObject element) {
        List<Object> parts = new ArrayList<>();
        if (kind != FactKind.TARGET || ((Measure) element).getTarget() != null) {
            kind.features().forEach(feature -> values(element, feature).forEach(parts::add));
        }
        return new FactValue(kind, element, parts);
    }

    private Stream<Object> values(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return referents(element, reference).map(this::identified);
        }
        return list(element.eGet(feature)).stream()
                .map(it -> Boolean.TRUE.equals(it) ? feature : it)
                .map(Object.class::cast)
                .filter(it -> !UNSTATED.contains(it));
    }

    private Referent identified(Referent referent) {
        Optional<EObject> identity = referent.element().flatMap(canonical);
        return new Referent(
                referent.element(),
                referent.name(),
                identity.map(Object.class::cast).orElse(referent.name()));
    }

    /** What a reference leads to, identified by name only. */
    static Stream<Referent> referents(EObject element, EReference reference) {
        List<Referent> referents = new ArrayList<>();
        for (Object value : list(element.eGet(reference))) {
            EObject target = (EObject) value;
            String name =
                    target.eIsProxy()
                            ? writtenName(element, reference, referents.size())
                            : Objects.toString(((NamedElement) target).getName(), "");
            Optional<EObject> declared = Optional.of(target).filter(it -> !it.eIsProxy());
            referents.add(new Referent(declared, name, name));
        }
        return referents.stream();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private static String writtenName(EObject element, EReference reference, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
        String text = index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "";
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
