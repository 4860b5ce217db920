// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EObject;

/** Puts facts in words, and leaves out those of which nothing is known. */
final class FactList {

    private final List<Fact> facts = new ArrayList<>();

    List<Fact> toList() {
        return List.copyOf(facts);
    }

    /**
     * Adds a fact, unless there is nothing to say.
     *
     * @param value an element, a collection of them, a number, a text; or null
     */
    void add(String label, Object value) {
        String text = words(value);
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }

    private static String words(Object value) {
        if (value instanceof EObject element) {
            return element.eIsProxy() ? "" : Labels.of(element);
        }
        if (value instanceof Collection<?> many) {
            return joined(many.stream(), "; ");
        }
        return value instanceof BigDecimal number
                ? Words.figure(number)
                : Objects.toString(value, "");
    }

    private static String joined(Stream<?> values, String separator) {
        return values.map(FactList::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** A value, or null for the one that stands for none. */
    static <T> T unless(T none, T value) {
        return value == none ? null : value;
    }

    /** A beginning with its end, or one of them that stands alone. */
    static String span(Object from, Object to) {
        return joined(Stream.of(words(from), words(to)), " – ");
    }
}
