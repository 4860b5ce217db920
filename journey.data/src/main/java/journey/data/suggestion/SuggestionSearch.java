// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import journey.data.overview.DataOverview;
import journey.data.overview.EventCount;
import journey.data.overview.SourceOverview;
import journey.data.run.DataRun;
import journey.data.visits.JourneyVisits;
import journey.dsl.text.Words;
import journey.model.Bindable;
import journey.model.Source;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Looks for the moment or pain that each event could be seen in that nothing sees: by likeness of
 * names and by order in time. Where neither leaves little doubt, nothing is suggested.
 */
public final class SuggestionSearch {

    /** By how much the best candidate must be ahead of the next. */
    private static final double AHEAD = 0.1;

    private final DataRun run;
    private final DataOverview overview;
    private final Sees sees;
    private final List<Targets> journeys;
    private final List<Suggestion> found = new ArrayList<>();
    private final List<OpenEvent> open = new ArrayList<>();

    /** Tells which files a map can refer to. */
    @FunctionalInterface
    public interface Sees {
        Set<Resource> from(Resource map);
    }

    /**
     * @param overview of the run, with all moments and pains of its journeys
     */
    public SuggestionSearch(DataRun run, DataOverview overview, Sees sees) {
        this.run = run;
        this.overview = overview;
        this.sees = sees;
        Set<Bindable> seen =
                overview.sightings().stream()
                        .filter(it -> !it.rows().isNone())
                        .map(it -> it.element())
                        .collect(Collectors.toSet());
        journeys = run.journeys().stream().map(it -> new Targets(it.journey(), seen)).toList();
    }

    /** Looks through all events that at least five customers share. */
    public Suggestions find() {
        overview.sources().forEach(this::search);
        Set<Bindable> bound = new HashSet<>();
        found.forEach(it -> bound.add(it.element()));
        List<Bindable> blind =
                journeys.stream()
                        .filter(it -> it.isBound() || it.blind().stream().anyMatch(bound::contains))
                        .flatMap(it -> it.blind().stream())
                        .filter(it -> !bound.contains(it))
                        .toList();
        return new Suggestions(found, open, blind);
    }

    private void search(SourceOverview source) {
        List<String> unseen =
                source.events().stream()
                        .filter(it -> it.seenBy().isEmpty() && !it.event().isBlank())
                        .map(EventCount::event)
                        .toList();
        if (unseen.isEmpty()) {
            return;
        }
        NameLikeness names =
                new NameLikeness(source.events().stream().map(EventCount::event).toList());
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        unseen.forEach(it -> candidates.put(it, new ArrayList<>()));
        for (int i = 0; i < journeys.size(); i++) {
            Targets targets = journeys.get(i);
            JourneyVisits visits = run.journeys().get(i);
            if (sees.from(targets.map()).contains(source.source().source().eResource())) {
                EventOrder order = new EventOrder(run.database(), visits, source.source(), unseen);
                candidates.forEach(
                        (event, all) ->
                                all.addAll(
                                        targets.candidates(
                                                event, source.source().source(), names, order)));
            }
        }
        candidates.forEach((event, all) -> decide(source.source().source(), event, candidates));
    }

    private void decide(Source source, String event, Map<String, List<Candidate>> candidates) {
        List<Candidate> meant = best(candidates.get(event), Candidate::isMeant);
        if (meant.isEmpty()) {
            meant = onlyOneLeft(event, candidates);
        }
        if (meant.size() == 1) {
            Candidate one = meant.get(0);
            found.add(new Suggestion(one.bindable(), source, event, one.reason()));
        } else if (meant.isEmpty()) {
            open.add(new OpenEvent(source, event, doubt(candidates.get(event))));
        } else {
            List<String> names = meant.stream().map(it -> it.element().getName()).toList();
            open.add(new OpenEvent(source, event, "it may be " + Words.either(names)));
        }
    }

    /** The best candidate, and those that are not far behind. */
    private static List<Candidate> best(List<Candidate> all, Predicate<Candidate> isMeant) {
        List<Candidate> meant =
                all.stream()
                        .filter(isMeant)
                        .sorted(Comparator.comparing(Candidate::strength).reversed())
                        .toList();
        return meant.stream()
                .filter(it -> it.strength() > meant.get(0).strength() - AHEAD)
                .toList();
    }

    /** A moment that sees nothing, if the event alone stands in its place, and the moment alone. */
    private List<Candidate> onlyOneLeft(String event, Map<String, List<Candidate>> candidates) {
        List<Candidate> inPlace = blindInPlace(candidates.get(event));
        if (inPlace.size() != 1) {
            return List.of();
        }
        Bindable place = inPlace.get(0).bindable();
        boolean isAlone =
                candidates.entrySet().stream()
                        .filter(it -> !it.getKey().equals(event))
                        .noneMatch(
                                it ->
                                        blindInPlace(it.getValue()).stream()
                                                .anyMatch(other -> other.bindable() == place));
        boolean isLikeAnother =
                candidates.get(event).stream().anyMatch(it -> it.isClearlyMoreLike(inPlace.get(0)));
        boolean isTaken = found.stream().anyMatch(it -> it.element() == place);
        return isAlone && !isTaken && !isLikeAnother ? inPlace : List.of();
    }

    private List<Candidate> blindInPlace(List<Candidate> all) {
        return all.stream()
                .filter(Candidate::isInPlace)
                .filter(it -> journeys.stream().anyMatch(j -> j.blind().contains(it.bindable())))
                .toList();
    }

    private static String doubt(List<Candidate> all) {
        Optional<Candidate> misplaced =
                all.stream()
                        .filter(Candidate::isMisplaced)
                        .max(Comparator.comparing(Candidate::strength));
        return misplaced.map(Candidate::doubt).orElse("no name is like it");
    }
}
