// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        boolean byName = isAnyUndeclared(other);
        List<Object> one = parts.stream().map(part -> identity(part, byName)).toList();
        List<Object> two = other.parts.stream().map(part -> identity(part, byName)).toList();
        return isList() ? counted(one).equals(counted(two)) : one.equals(two);
    }

    /** The parts that another value does not have. */
    List<Object> without(FactValue other) {
        boolean byName = isAnyUndeclared(other);
        Set<Object> others =
                other.parts.stream().map(part -> identity(part, byName)).collect(toSet());
        return parts.stream().filter(part -> !others.contains(identity(part, byName))).toList();
    }

    boolean isList() {
        return kind.features().stream().anyMatch(EStructuralFeature::isMany);
    }

    /** What nobody declares is known by its name only, as after an import of a lost file. */
    private boolean isAnyUndeclared(FactValue other) {
        return Stream.concat(parts(Referent.class), other.parts(Referent.class))
                .anyMatch(referent -> referent.element().isEmpty());
    }

    private static Map<Object, Long> counted(List<Object> parts) {
        return parts.stream().collect(groupingBy(it -> it, counting()));
    }

    private static Object identity(Object part, boolean byName) {
        if (part instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (part instanceof Referent referent) {
            return byName ? referent.name() : referent.identity();
        }
        return part instanceof String text ? Wording.onOneLine(text) : part;
    }
}
