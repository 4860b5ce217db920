// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/** Understands what tools give as values of features: objects, or what a user typed. */
@Singleton
final class Values {

    private final IValueConverterService converters;

    @Inject
    Values(IValueConverterService converters) {
        this.converters = converters;
    }

    /**
     * The values that a feature shall have.
     *
     * @param value null, an object, a list of them, or a text that says it as in a file; a blank
     *     text is none
     * @throws IllegalArgumentException with a sentence for the user, when there is no such value
     */
    List<Object> of(EStructuralFeature feature, Object value) {
        Collection<?> given = value instanceof Collection<?> many ? many : listOf(value);
        List<Object> values = new ArrayList<>();
        for (Object one : given) {
            boolean isNothing =
                    (one instanceof String text && text.isBlank()) || Boolean.FALSE.equals(one);
            if (!isNothing) {
                values.add(one instanceof String text ? read(feature, text) : one);
            }
        }
        if (feature.isUnique()) {
            values = values.stream().distinct().collect(Collectors.toList());
        }
        for (Object one : values) {
            if (!feature.getEType().isInstance(one) || (values.size() > 1 && !feature.isMany())) {
                throw noValue(feature, one);
            }
        }
        return values;
    }

    private static List<?> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private Object read(EStructuralFeature feature, String text) {
        if (feature.getEType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteralByLiteral(text.strip());
            if (literal == null) {
                throw noValue(feature, text);
            }
            return literal.getInstance();
        }
        try {
            return switch (feature.getEType().getName()) {
                case "EBigDecimal" -> converters.toValue(text.strip(), "Decimal", null);
                case "EInt", "EIntegerObject" -> converters.toValue(text.strip(), "Whole", null);
                case "LocalDate" -> converters.toValue(text.strip(), "Date", null);
                case "Period" -> converters.toValue(text.strip(), "Period", null);
                default -> text;
            };
        } catch (ValueConverterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static IllegalArgumentException noValue(EStructuralFeature feature, Object value) {
        return new IllegalArgumentException(
                Messages.sentence("editing.no-value", value, Words.kind(feature)));
    }

    /** The values that a feature has; those that nobody stated are none. */
    static List<Object> present(EObject element, EStructuralFeature feature) {
        if (feature.isMany()) {
            return new ArrayList<>((List<?>) element.eGet(feature));
        }
        Object value = element.eGet(feature);
        return value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(value);
    }

    static boolean areSame(List<Object> values, List<Object> others) {
        if (values.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!isSame(values.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(Object value, Object other) {
        return (value instanceof BigDecimal number && other instanceof BigDecimal otherNumber)
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(value, other);
    }
}
