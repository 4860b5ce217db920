// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import journey.dsl.checks.ParallelMoments;
import journey.dsl.editing.FreshNames;

/**
 * The names of the stages and moments of a journey, and which moments happen at the same time.
 * Moments are found by the titles with which others refer to them.
 */
final class CsvPlaces {

    private final JourneyDraft journey;
    private final Map<StageDraft, String> stages = new HashMap<>();
    private final Map<MomentDraft, String> moments = new HashMap<>();
    private final Map<MomentDraft, StageDraft> stageOf = new HashMap<>();
    private final Map<MomentDraft, FreshNames> parts = new HashMap<>();
    private final Map<MomentDraft, Set<MomentDraft>> parallel = new HashMap<>();
    private final Set<MomentDraft> later = new HashSet<>();

    CsvPlaces(JourneyDraft journey) {
        this.journey = journey;
        FreshNames ofJourney = new FreshNames();
        journey.stages.forEach(
                (title, stage) -> {
                    stages.put(stage, ofJourney.take(title, "Stage"));
                    nameMoments(stage);
                    gatherParallel(stage);
                });
    }

    private void nameMoments(StageDraft stage) {
        FreshNames ofStage = new FreshNames();
        stage.moments.forEach(
                (title, moment) -> {
                    moments.put(moment, ofStage.take(title, "Moment"));
                    stageOf.put(moment, stage);
                    parts.put(moment, new FreshNames());
                });
    }

    /** A moment joins those directly before it when it names one of them. */
    private void gatherParallel(StageDraft stage) {
        Set<MomentDraft> group = new HashSet<>();
        for (MomentDraft moment : stage.moments.values()) {
            boolean joins =
                    moment.parallelTo != null
                            && group.size() < ParallelMoments.MOST
                            && group.contains(stage.moments.get(moment.parallelTo.text()));
            if (joins) {
                later.add(moment);
            } else {
                group = new HashSet<>();
            }
            group.add(moment);
            parallel.put(moment, group);
        }
    }

    String name(StageDraft stage) {
        return stages.get(stage);
    }

    String name(MomentDraft moment) {
        return moments.get(moment);
    }

    /** The names that the parts of a moment have already. */
    FreshNames parts(MomentDraft moment) {
        return parts.get(moment);
    }

    /** Finds a moment: one of the same stage as another one, or else the first of this title. */
    Optional<MomentDraft> find(String title, MomentDraft from) {
        return Optional.ofNullable(stageOf.get(from).moments.get(title))
                .or(
                        () ->
                                journey.stages.values().stream()
                                        .map(stage -> stage.moments.get(title))
                                        .filter(moments::containsKey)
                                        .findFirst());
    }

    /** What refers to a moment from another one. */
    String reference(MomentDraft moment, MomentDraft from) {
        return stageOf.get(moment) == stageOf.get(from) ? moments.get(moment) : path(moment);
    }

    /** The moment at the same time that a moment names, if that one can be named there. */
    Optional<MomentDraft> parallelTo(MomentDraft moment) {
        return later.contains(moment) ? find(moment.parallelTo.text(), moment) : Optional.empty();
    }

    /** Whether two moments, which are not the same, happen at the same time. */
    boolean areParallel(MomentDraft one, MomentDraft other) {
        return one != other && parallel.get(one).contains(other);
    }

    /** The name of a moment after that of its stage. */
    String path(MomentDraft moment) {
        return stages.get(stageOf.get(moment)) + "." + moments.get(moment);
    }
}
