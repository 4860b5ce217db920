// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.math.BigDecimal;
import java.util.Optional;
import journey.dsl.measures.Change;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.Observation;

/**
 * What a number did from one observation to another one.
 *
 * @param change whether it is better, and whether chance explains it
 */
record ObservedChange(Observation before, Observation after, Change change) {

    /** What happened since the observation before, for the same personas; empty without one. */
    static Optional<ObservedChange> of(Observation observation) {
        if (observation.getPeriod() == null || observation.getValue() == null) {
            return Optional.empty();
        }
        return Series.of((Measure) observation.eContainer()).stream()
                .filter(series -> series.observations().contains(observation))
                .findFirst()
                .flatMap(series -> series.before(observation))
                .flatMap(before -> between(before, observation));
    }

    /** Compares two observations; empty when the metric is unknown or a value is missing. */
    static Optional<ObservedChange> between(Observation before, Observation after) {
        Measure measure = (Measure) after.eContainer();
        return before.getValue() == null
                        || after.getValue() == null
                        || !Measures.isMetricKnown(measure)
                ? Optional.empty()
                : Optional.of(
                        new ObservedChange(
                                before, after, Change.of(measure.getMetric(), before, after)));
    }

    /** In words: {@code +7 since 2026-Q1: chance alone can explain it}. */
    String words() {
        BigDecimal difference = after.getValue().subtract(before.getValue());
        String since =
                Messages.text("measure-state.change", Words.signed(difference), before.getPeriod());
        return since + significance().map(words -> ": " + words).orElse("");
    }

    /** What the change is worth, in words; empty when there is none or nothing to be said. */
    Optional<String> significance() {
        return MeasureState.words(change);
    }

    /** What was observed: {@code 38, n 305}. */
    static String words(Observation observation) {
        String value = observation.getValue() == null ? "" : Words.figure(observation.getValue());
        return observation.getSampleSize() == null
                ? value
                : value
                        + ", "
                        + Messages.text(
                                "measure-state.sample", Words.grouped(observation.getSampleSize()));
    }
}
