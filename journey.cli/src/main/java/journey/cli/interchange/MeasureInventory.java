// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.measures.Measures;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Words;
import journey.model.DurationUnit;
import journey.model.Metric;
import journey.model.Observation;

/** What is measured, with the latest numbers and what became of them. */
final class MeasureInventory {

    private MeasureInventory() {}

    static Inventory<MeasureState> measures() {
        return new Inventory<>(
                        journey ->
                                Measures.in(journey).flatMap(it -> MeasureState.all(it).stream()),
                        MeasureState::measure)
                .place()
                .touchpoint()
                .column("metric", state -> name(state.measure().getMetric()))
                .column("question", state -> title(state.measure().getMetric()))
                .column(
                        "for",
                        state ->
                                state.latest()
                                        .map(it -> titles(it.getPersonas()))
                                        .orElse(List.of()))
                .column("period", state -> state.latest().map(Observation::getPeriod).orElse(null))
                .column("latest", state -> state.latest().map(Observation::getValue).orElse(null))
                .column("unit", MeasureInventory::unit)
                .column(
                        "sample size",
                        state -> state.latest().map(Observation::getSampleSize).orElse(null))
                .column("margin", MeasureInventory::margin)
                .column("comparison", MeasureInventory::comparison)
                .column("target", state -> state.measure().getTarget())
                .column("verdict", state -> word(state.verdict()))
                .column("difference", state -> state.difference().orElse(null))
                .column("change", state -> state.change().map(MeasureInventory::word).orElse(null))
                .column("source", state -> title(state.measure().getSource()));
    }

    private static String name(Metric metric) {
        return metric == null || metric.eIsProxy() ? null : metric.getName();
    }

    private static String unit(MeasureState state) {
        boolean known =
                Measures.isMetricKnown(state.measure())
                        && state.measure().getMetric().getUnit() != DurationUnit.UNSTATED;
        return known ? state.measure().getMetric().getUnit().getLiteral() : null;
    }

    private static BigDecimal margin(MeasureState state) {
        return state.estimate()
                .map(estimate -> new BigDecimal(Words.rounded(estimate.margin())))
                .orElse(null);
    }

    private static String comparison(MeasureState state) {
        return Optional.ofNullable(state.measure().getTarget())
                .map(target -> state.measure().getComparison().getLiteral())
                .orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
