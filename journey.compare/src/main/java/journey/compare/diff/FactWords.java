// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.math.BigDecimal;
import java.util.Collections;
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

/** What an element stated and states, in words that tell both apart. */
final class FactWords {

    /** The ways to name what is referred to, from the one that people read most easily. */
    private static final List<Function<Referent, String>> NAMINGS =
            List.of(Referent::words, Referent::name, FactWords::qualifiedName);

    private final Function<Referent, String> naming;

    private FactWords(Function<Referent, String> naming) {
        this.naming = naming;
    }

    static FactWords of(FactValue before, FactValue after) {
        return NAMINGS.stream()
                .filter(
                        naming ->
                                Collections.disjoint(
                                        names(before, after, naming), names(after, before, naming)))
                .findFirst()
                .map(FactWords::new)
                .orElseGet(() -> new FactWords(FactWords::qualifiedName));
    }

    private static List<String> names(
            FactValue value, FactValue other, Function<Referent, String> naming) {
        return value.without(other).stream()
                .filter(Referent.class::isInstance)
                .map(referent -> naming.apply((Referent) referent))
                .toList();
    }

    /** A value in full, as plain text; empty when nothing is stated. */
    String plain(FactValue value) {
        return words(value, part -> part instanceof String text ? text : word(value, part), "; ");
    }

    /** A value as a sentence shows it beside another one; a word for none when none is stated. */
    String shown(FactValue value, FactValue other) {
        if (!value.isStated()) {
            return Messages.text("diff.none");
        }
        String otherText = other.parts(String.class).findFirst().orElse("");
        return words(value, part -> quoted(value, part, otherText), ", ");
    }

    /** Some parts of a list, as a sentence shows them. */
    List<String> shown(FactValue value, List<Object> parts) {
        return parts.stream().map(part -> quoted(value, part, "")).toList();
    }

    private String quoted(FactValue value, Object part, String otherText) {
        if (part instanceof Referent referent) {
            return Words.quoted(naming.apply(referent));
        }
        return part instanceof String text ? Wording.quoted(text, otherText) : word(value, part);
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
            case LOST_AFTER, WITHIN, COMPARES -> joined(value, part, " ");
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

    private String word(FactValue value, Object part) {
        if (part instanceof Referent referent) {
            return naming.apply(referent);
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
