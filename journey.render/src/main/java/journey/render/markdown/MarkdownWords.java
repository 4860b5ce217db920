// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.MarkdownText;
import journey.dsl.text.Words;
import journey.model.Claim;
import journey.model.JourneyPackage.Literals;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.Source;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;

/** The words of a document for whom something holds, and for what it rests on. */
final class MarkdownWords {

    private final Shown shown;

    MarkdownWords(Shown shown) {
        this.shown = shown;
    }

    /** An element by its title. */
    static String title(EObject element) {
        return MarkdownText.of(Labels.of(element));
    }

    static String titles(Collection<? extends EObject> elements) {
        return String.join(", ", elements.stream().map(MarkdownWords::title).toList());
    }

    /** {@code " (for Anna and Ben; evidence: Exit survey)"}; nothing when there is none of it. */
    String restrictions(EObject element) {
        List<String> parts =
                Stream.of(personas(element), evidence(element)).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** The personas that an element names: {@code for Anna}. */
    Optional<String> personas(EObject element) {
        if (!(element instanceof PersonaSpecific)) {
            return Optional.empty();
        }
        List<String> names =
                shown.elements(element, Literals.PERSONA_SPECIFIC__PERSONAS).stream()
                        .map(persona -> PersonaWords.of((Persona) persona, element))
                        .map(MarkdownText::of)
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("for " + Words.all(names));
    }

    /** What a claim rests on: {@code evidence: Exit survey}, or {@code assumed}. */
    Optional<String> evidence(EObject element) {
        if (!(element instanceof Claim claim) || !shown.shows(Literals.CLAIM__EVIDENCE)) {
            return Optional.empty();
        }
        List<Source> sources =
                claim.getEvidence().stream().filter(source -> !source.eIsProxy()).toList();
        if (!sources.isEmpty()) {
            return Optional.of("evidence: " + titles(sources));
        }
        return claim.isAssumed() ? Optional.of("assumed") : Optional.empty();
    }

    /** An emotion from -2 to +2 as a number and in words: {@code −2, very negative}. */
    static String emotion(int value) {
        String number = Words.signed(BigDecimal.valueOf(value));
        return switch (value) {
            case -2 -> number + ", very negative";
            case -1 -> number + ", negative";
            case 0 -> number + ", neutral";
            case 1 -> number + ", positive";
            case 2 -> number + ", very positive";
            default -> number + ", beyond the scale";
        };
    }

    /** A value as it is written in the file; nothing for null. */
    static String plain(Object value) {
        return MarkdownText.of(Objects.toString(value, null));
    }
}
