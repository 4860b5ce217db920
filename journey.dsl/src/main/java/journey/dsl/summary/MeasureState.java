// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.measures.Change;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.dsl.measures.Target;
import journey.dsl.measures.Verdict;
import journey.dsl.statistics.Estimate;
import journey.dsl.text.Messages;
import journey.model.Measure;
import journey.model.Observation;

/**
 * How a measure stands, as its latest observation says. The verdict is that of the checks.
 *
 * @param series the observations that it rests on; empty when there are none
 */
public record MeasureState(Measure measure, Optional<Series> series) {

    /**
     * The state at a glance. Of several groups of personas it is the one with the most pressing
     * verdict, so that a measure never looks better than its findings; then that of all personas.
     */
    public static MeasureState of(Measure measure) {
        return all(measure).stream()
                .min(
                        Comparator.comparing(MeasureState::verdict)
                                .thenComparing(state -> !state.isOfAll()))
                .orElseThrow();
    }

    /** The states of all groups of personas, in the order of the file; at least one. */
    public static List<MeasureState> all(Measure measure) {
        List<MeasureState> states =
                Series.of(measure).stream()
                        .map(series -> new MeasureState(measure, Optional.of(series)))
                        .toList();
        return states.isEmpty() ? List.of(new MeasureState(measure, Optional.empty())) : states;
    }

    private boolean isOfAll() {
        return latest().filter(observation -> observation.getPersonas().isEmpty()).isPresent();
    }

    /** The last observation in time. */
    public Optional<Observation> latest() {
        return series.map(Series::latest);
    }

    /** The observation before the latest. */
    public Optional<Observation> previous() {
        return series.flatMap(Series::previous);
    }

    /** What the sample of the latest observation tells; empty when its margin is unknown. */
    public Optional<Estimate> estimate() {
        return latest().filter(observation -> Measures.isMetricKnown(measure))
                .flatMap(observation -> Target.estimate(measure, observation));
    }

    /** What the latest observation says about the target. */
    public Verdict verdict() {
        return latest().map(observation -> Target.verdict(measure, observation))
                .orElse(Verdict.NO_OBSERVATION);
    }

    /** What happened since the previous observation; empty without one. */
    public Optional<Change> change() {
        return previous()
                .filter(before -> Measures.isMetricKnown(measure))
                .map(before -> Change.of(measure.getMetric(), before, latest().orElseThrow()));
    }

    /** By how much the value changed since the previous observation; empty without one. */
    public Optional<BigDecimal> difference() {
        return previous()
                .map(before -> latest().orElseThrow().getValue().subtract(before.getValue()));
    }

    /** The latest value in words: {@code 38}, or {@code 7.5 minutes}. */
    public Optional<String> value() {
        return MeasureWords.value(this);
    }

    /** The latest value in words, or that there is none yet. */
    public String valueOrNone() {
        return value().orElseGet(() -> Messages.text("measure-state.unmeasured"));
    }

    /** What the latest value rests on: {@code n 305, up to ±10.4}; empty when nothing is known. */
    public Optional<String> sample() {
        return MeasureWords.sample(this);
    }

    /** The target in words: {@code ≥ 40}. */
    public Optional<String> target() {
        return MeasureWords.target(measure);
    }

    /** What happened since the previous observation: {@code +7 since 2026-Q1: better}. */
    public Optional<String> changeText() {
        return MeasureWords.change(this);
    }

    /** What a change is worth, in words; empty when there is none or nothing to be said. */
    public static Optional<String> words(Change change) {
        return MeasureWords.of(change);
    }

    /** In words with what it rests on: {@code 38 (n 305, up to ±10.4), target ≥ 40: unproven}. */
    public String text() {
        return MeasureWords.text(this, sample().map(sample -> " (" + sample + ")").orElse(""));
    }

    /** In few words: {@code 38, target ≥ 40: unproven}. */
    public String brief() {
        return MeasureWords.text(this, "");
    }
}
