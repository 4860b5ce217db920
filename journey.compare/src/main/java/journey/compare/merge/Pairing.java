// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import journey.compare.matching.Matching;
import journey.dsl.clauses.Clauses;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.model.Choice;
import journey.model.Emotion;
import journey.model.Ending;
import journey.model.ExpectedEffect;
import journey.model.Import;
import journey.model.Join;
import journey.model.JourneyFile;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds out which parts of three texts are the same. Elements of the base are found on both sides
 * by {@link Matching}; what both sides have added is the same when it has the same name in the same
 * place, or when it says the same.
 */
final class Pairing {

    private final Map<Part, ThreeVersions<Part>> versions = new IdentityHashMap<>();
    private final Map<Part, Part> owners = new IdentityHashMap<>();
    private final ThreeVersions<Map<EObject, Part>> parts;
    private final ThreeVersions<Part> files;
    private final Clauses clauses;

    Pairing(ThreeVersions<Part> files, Clauses clauses) {
        this.files = files;
        this.clauses = clauses;
        parts = files.map(this::byElement);
        pairElements();
        pairAdded(files);
        List<ThreeVersions<Part>> owning = versions.values().stream().distinct().toList();
        owning.forEach(owner -> FactPairing.pairs(owner, clauses).forEach(this::put));
    }

    ThreeVersions<Part> files() {
        return files;
    }

    Clauses clauses() {
        return clauses;
    }

    /** A part with what it is in the other versions. */
    ThreeVersions<Part> of(Part part) {
        return versions.get(part);
    }

    /** The part that a part belongs to; null for a file, and for no part. */
    ThreeVersions<Part> owner(Part part) {
        return part == null ? null : versions.get(owners.get(part));
    }

    /** The names that elements have lost, each with the one that it was replaced by. */
    List<Map<String, String>> renamed() {
        return versions.values().stream()
                .distinct()
                .filter(part -> part.base() != null && part.base().name().isPresent())
                .flatMap(
                        part ->
                                Stream.of(part.ours(), part.theirs())
                                        .map(side -> renamed(part, side)))
                .toList();
    }

    private static Map<String, String> renamed(ThreeVersions<Part> part, Part side) {
        Optional<String> now = side == null ? Optional.empty() : side.name();
        return now.isEmpty() || now.equals(part.base().name())
                ? Map.of()
                : Map.of(part.base().name().get(), now.get());
    }

    private Map<EObject, Part> byElement(Part file) {
        Map<EObject, Part> elements = new LinkedHashMap<>();
        collect(file, elements);
        return elements;
    }

    private void collect(Part part, Map<EObject, Part> elements) {
        elements.put(part.element(), part);
        for (Part child : part.parts()) {
            owners.put(child, part);
            if (child.element() != null) {
                collect(child, elements);
            }
        }
    }

    private void pairElements() {
        JourneyFile base = (JourneyFile) files.base().element();
        Matching ours = Matching.of(base, (JourneyFile) files.ours().element());
        Matching theirs = Matching.of(base, (JourneyFile) files.theirs().element());
        parts.base()
                .forEach(
                        (element, part) ->
                                put(
                                        new ThreeVersions<>(
                                                part,
                                                ours.after(element)
                                                        .map(parts.ours()::get)
                                                        .orElse(null),
                                                theirs.after(element)
                                                        .map(parts.theirs()::get)
                                                        .orElse(null))));
    }

    private void put(ThreeVersions<Part> same) {
        same.map(part -> versions.put(part, same));
    }

    /** Pairs what both sides have added to the same element, and goes on with what is in it. */
    private void pairAdded(ThreeVersions<Part> owner) {
        List<Part> ours = added(owner.ours());
        List<Part> theirs = added(owner.theirs());
        pair(ours, theirs, Pairing::sayTheSame);
        pair(ours, theirs, Pairing::haveTheSameKey);
        ours.forEach(part -> put(new ThreeVersions<>(null, part, null)));
        theirs.forEach(part -> put(new ThreeVersions<>(null, null, part)));
        elements(owner.ours()).forEach(part -> pairAdded(of(part)));
        elements(owner.theirs()).stream()
                .filter(part -> of(part).ours() == null)
                .forEach(part -> pairAdded(of(part)));
    }

    private void pair(List<Part> ours, List<Part> theirs, BiPredicate<Part, Part> condition) {
        for (Part part : List.copyOf(ours)) {
            Optional<Part> same =
                    theirs.stream().filter(other -> condition.test(part, other)).findFirst();
            same.ifPresent(
                    other -> {
                        put(new ThreeVersions<>(null, part, other));
                        ours.remove(part);
                        theirs.remove(other);
                    });
        }
    }

    private static boolean sayTheSame(Part part, Part other) {
        return part.clause().equals(other.clause()) && part.content().equals(other.content());
    }

    private static boolean haveTheSameKey(Part part, Part other) {
        boolean alike = part.element().eClass() == other.element().eClass();
        if (!alike || part.name().isPresent() || other.name().isPresent()) {
            return alike && part.name().isPresent() && part.name().equals(other.name());
        }
        return isUnique(part.element()) && key(part).equals(key(other));
    }

    /**
     * Tells whether the same thing can be said only once of the same: two numbers are a quarrel.
     */
    private static boolean isUnique(EObject element) {
        return element instanceof Emotion
                || element instanceof Observation
                || element instanceof Measure
                || element instanceof WayOut
                || element instanceof Join
                || element instanceof Choice
                || element instanceof ExpectedEffect
                || element instanceof Import;
    }

    /** What an element is about; for an ending and a choice, which lead nowhere, what they say. */
    private static String key(Part part) {
        if (part.element() instanceof Ending ending) {
            return String.valueOf(ending.getReason());
        }
        return part.element() instanceof Choice choice
                ? String.valueOf(choice.getQuestion())
                : NameBasedFragmentProvider.key(part.element());
    }

    private static List<Part> elements(Part owner) {
        return owner == null
                ? List.of()
                : owner.members().stream().filter(part -> part.element() != null).toList();
    }

    private List<Part> added(Part owner) {
        return new ArrayList<>(
                elements(owner).stream().filter(part -> !versions.containsKey(part)).toList());
    }
}
