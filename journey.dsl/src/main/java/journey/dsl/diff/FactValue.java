// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What an element states of one kind.
 *
 * @param parts the values of the features, those of a list one by one; one that is not stated is
 *     left out, what is referred to is a {@link Referent}, and for true stands the feature itself
 */
record FactValue(FactKind kind, EObject element, List<Object> parts) {

    FactValue {
        parts = List.copyOf(parts);
    }

    boolean isStated() {
        return !parts.isEmpty();
    }

    /** Tells whether a word of the language stands there instead of a value: {@code assumed}. */
    boolean isFlagged() {
        return parts(EStructuralFeature.class).findAny().isPresent();
    }

    /** The parts of a type. */
    <T> Stream<T> parts(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }

    /** Tells whether both say the same. Neither the order of a list nor layout says anything. */
    boolean isSameAs(FactValue other) {
        return isList()
                ? counted().equals(other.counted())
                : identities().toList().equals(other.identities().toList());
    }

    /** The parts that another value does not have. */
    List<Object> without(FactValue other) {
        Set<Object> others = other.identities().collect(Collectors.toSet());
        return parts.stream().filter(part -> !others.contains(identity(part))).toList();
    }

    boolean isList() {
        return kind.features().stream().anyMatch(EStructuralFeature::isMany);
    }

    private Map<Object, Long> counted() {
        return identities().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    private Stream<Object> identities() {
        return parts.stream().map(FactValue::identity);
    }

    private static Object identity(Object part) {
        if (part instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (part instanceof Referent referent) {
            return referent.identity();
        }
        return part instanceof String text ? Wording.onOneLine(text) : part;
    }
}
