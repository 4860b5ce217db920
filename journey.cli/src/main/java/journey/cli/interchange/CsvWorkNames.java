// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.WorkDraft;

/** The work of a journey for which other work waits, by its texts: of several, the first counts. */
final class CsvWorkNames {

    private record Named(MomentDraft moment, WorkDraft work, String name) {}

    private final CsvPlaces places;
    private final Map<String, Named> byText = new HashMap<>();
    private final Map<WorkDraft, Set<WorkDraft>> waitsFor = new HashMap<>();

    CsvWorkNames(JourneyDraft journey, CsvPlaces places) {
        this.places = places;
        Set<String> awaited =
                moments(journey)
                        .flatMap(moment -> moment.work.values().stream())
                        .flatMap(work -> work.after.keySet().stream())
                        .collect(Collectors.toSet());
        moments(journey)
                .forEach(
                        moment ->
                                moment.work.values().stream()
                                        .filter(work -> awaited.contains(work.text))
                                        .forEach(work -> name(moment, work)));
    }

    private static Stream<MomentDraft> moments(JourneyDraft journey) {
        return journey.stages.values().stream().flatMap(stage -> stage.moments.values().stream());
    }

    private void name(MomentDraft moment, WorkDraft work) {
        byText.computeIfAbsent(
                work.text,
                text -> new Named(moment, work, places.parts(moment).take(text, "Work")));
    }

    /** The name of work for which other work waits; empty for all else, which needs none. */
    Optional<String> of(WorkDraft work) {
        return Optional.ofNullable(byText.get(work.text))
                .filter(named -> named.work() == work)
                .map(Named::name);
    }

    boolean isKnown(String text) {
        return byText.containsKey(text);
    }

    /**
     * Lets work of a moment wait for other work, which is known.
     *
     * @return what refers to the other work; empty when that waits for this one already
     */
    Optional<String> await(WorkDraft work, MomentDraft moment, String text) {
        Named other = byText.get(text);
        if (waits(other.work(), work)) {
            return Optional.empty();
        }
        waitsFor.computeIfAbsent(work, it -> new HashSet<>()).add(other.work());
        return Optional.of(
                other.moment() == moment
                        ? other.name()
                        : places.path(other.moment()) + "." + other.name());
    }

    private boolean waits(WorkDraft first, WorkDraft forWhat) {
        Set<WorkDraft> seen = new HashSet<>();
        Deque<WorkDraft> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            WorkDraft work = open.pop();
            if (work == forWhat) {
                return true;
            }
            if (seen.add(work)) {
                open.addAll(waitsFor.getOrDefault(work, Set.of()));
            }
        }
        return false;
    }
}
