// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.EffortMethod;
import journey.model.Measure;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What elements state, in words. */
final class FactWords {

    private FactWords() {}

    /** A value in full, as plain text; empty when nothing is stated. */
    static String plain(FactValue value) {
        return words(value, part -> part instanceof String text ? text : word(value, part), "; ");
    }

    /** A value as a sentence shows it beside another one; a word for none when none is stated. */
    static String shown(FactValue value, FactValue other) {
        if (!value.isStated()) {
            return Messages.text("diff.none");
        }
        String shown = quoted(value, other, Referent::words);
        if (!shown.equals(quoted(other, value, Referent::words))) {
            return shown;
        }
        String named = quoted(value, other, Referent::name);
        return named.equals(quoted(other, value, Referent::name))
                ? quoted(value, other, FactWords::qualifiedName)
                : named;
    }

    private static String quoted(
            FactValue value, FactValue other, Function<Referent, String> referents) {
        String otherText = other.parts(String.class).findFirst().orElse("");
        return words(
                value,
                part -> {
                    if (part instanceof Referent referent) {
                        return Words.quoted(referents.apply(referent));
                    }
                    return part instanceof String text
                            ? Wording.quoted(text, otherText)
                            : word(value, part);
                },
                ", ");
    }

    /** Some parts of a list, as a sentence shows them. */
    static List<String> shown(FactValue value, List<Object> parts) {
        return parts.stream()
                .map(
                        part ->
                                part instanceof String text
                                        ? Words.quoted(text)
                                        : part instanceof Referent referent
                                                ? Words.quoted(referent.words())
                                                : word(value, part))
                .toList();
    }

    private static String qualifiedName(Referent referent) {
        return referent.element()
                .map(EObject::eContainer)
                .filter(NamedElement.class::isInstance)
                .map(parent -> ((NamedElement) parent).getName() + "." + referent.name())
                .orElse(referent.name());
    }

    private static String words(FactValue value, Function<Object, String> part, String separator) {
        return switch (value.kind()) {
            case TARGET ->
                    new MeasureState((Measure) value.element(), Optional.empty())
                            .target()
                            .orElse("");
            case SCALE, COLLECTED, MEASURED -> joined(value, part, " – ");
            case METHOD -> method(value, part);
            case STATE -> joined(value, part, " " + Messages.text("diff.future-of") + " ");
            default -> joined(value, part, separator);
        };
    }

    /** The points that count stand alone where the type of the metric fixes the method. */
    private static String method(FactValue value, Function<Object, String> part) {
        String words = joined(value, part, " ");
        return !value.isStated() || value.parts(EffortMethod.class).findAny().isPresent()
                ? words
                : EffortMethod.TOP.getLiteral() + " " + words;
    }

    private static String joined(FactValue value, Function<Object, String> part, String separator) {
        return value.parts().stream().map(part).collect(Collectors.joining(separator));
    }

    private static String word(FactValue value, Object part) {
        if (part instanceof Referent referent) {
            return referent.words();
        }
        if (part instanceof EStructuralFeature feature) {
            return Words.kind(feature);
        }
        if (part instanceof BigDecimal number) {
            return value.kind() == FactKind.EFFECT ? Words.signed(number) : Words.figure(number);
        }
        return value.kind() == FactKind.EMOTION
                ? Words.signed(BigDecimal.valueOf((int) part))
                : part.toString();
    }
}
