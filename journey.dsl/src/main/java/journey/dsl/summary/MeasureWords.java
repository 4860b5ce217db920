// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.measures.Change;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Verdict;
import journey.dsl.statistics.Estimate;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Comparison;
import journey.model.DurationUnit;
import journey.model.Measure;
import journey.model.MetricType;
import journey.model.Observation;

/** How measures stand, in words. */
final class MeasureWords {

    private MeasureWords() {}

    static Optional<String> value(MeasureState state) {
        return state.latest()
                .map(latest -> Words.figure(latest.getValue()) + unit(state.measure()));
    }

    /** Only durations have a unit; shares are in percent, and the language writes no sign. */
    private static String unit(Measure measure) {
        boolean hasUnit =
                Measures.isMetricKnown(measure)
                        && measure.getMetric().getType() == MetricType.DURATION
                        && measure.getMetric().getUnit() != DurationUnit.UNSTATED;
        return hasUnit ? " " + measure.getMetric().getUnit().getLiteral() : "";
    }

    static Optional<String> sample(MeasureState state) {
        List<String> facts = new ArrayList<>();
        state.latest()
                .map(Observation::getSampleSize)
                .ifPresent(n -> facts.add(Messages.text("measure-state.sample", Words.grouped(n))));
        state.estimate().map(MeasureWords::margin).ifPresent(facts::add);
        return facts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", facts));
    }

    private static String margin(Estimate estimate) {
        String margin = Words.rounded(estimate.margin());
        return estimate.worstCase()
                ? Messages.text("measure-state.worst-case", margin)
                : Messages.text("measure-state.margin", margin);
    }

    static Optional<String> target(Measure measure) {
        return Optional.ofNullable(measure.getTarget())
                .map(target -> sign(measure.getComparison()) + " " + Words.figure(target));
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOVE -> ">";
            case BELOW -> "<";
        };
    }

    static String text(MeasureState state, String sample) {
        String value = state.valueOrNone();
        String whose = state.latest().map(PersonaWords::suffix).orElse("");
        String target =
                state.target()
                        .map(words -> ", " + Messages.text("measure-state.target", words))
                        .orElse("");
        String verdict = of(state.verdict()).map(words -> ": " + words).orElse("");
        return value + whose + sample + target + verdict;
    }

    private static Optional<String> of(Verdict verdict) {
        return switch (verdict) {
            case MET -> Optional.of(Messages.text("measure-state.met"));
            case MISSED -> Optional.of(Messages.text("measure-state.missed"));
            case UNPROVEN -> Optional.of(Messages.text("measure-state.unproven"));
            case NO_TARGET, NO_OBSERVATION -> Optional.empty();
        };
    }

    static Optional<String> change(MeasureState state) {
        return state.previous()
                .map(
                        before ->
                                Messages.text(
                                                "measure-state.change",
                                                Words.signed(state.difference().orElseThrow()),
                                                before.getPeriod())
                                        + state.change()
                                                .flatMap(MeasureWords::of)
                                                .map(words -> ": " + words)
                                                .orElse(""));
    }

    static Optional<String> of(Change change) {
        return switch (change) {
            case BETTER -> Optional.of(Messages.text("measure-state.better"));
            case BETTER_PERHAPS -> Optional.of(Messages.text("measure-state.better-perhaps"));
            case BETTER_UNSAMPLED -> Optional.of(Messages.text("measure-state.better-unsampled"));
            case WORSE -> Optional.of(Messages.text("measure-state.worse"));
            case WORSE_PERHAPS -> Optional.of(Messages.text("measure-state.worse-perhaps"));
            case CHANCE -> Optional.of(Messages.text("measure-state.chance"));
            case NONE, INCOMPARABLE -> Optional.empty();
        };
    }
}
