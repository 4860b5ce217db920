// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.project.Deliveries;
import journey.dsl.statistics.Estimate;
import journey.model.Action;
import journey.model.Journey;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Stage;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What a metric did from the period before an action to the one after it.
 *
 * @param metric is known
 * @param before the observation of the period before
 * @param after the observation of the period after, of the same series
 */
public record Improvement(Metric metric, Observation before, Observation after) {

    /**
     * What a metric did, for each group of personas, where it is measured nearest to what the
     * action delivers: at these moments, else in their stages, else at the journey of the action,
     * else anywhere in it.
     *
     * @param action with a period before and one after
     * @param metric is known
     * @return empty when no measure has observations of both periods
     */
    public static List<Improvement> of(Action action, Metric metric) {
        List<Moment> moments = Deliveries.moments(action);
        Journey journey = EcoreUtil2.getContainerOfType(action, Journey.class);
        return Stream.of(
                        moments.stream().flatMap(moment -> moment.getMeasures().stream()),
                        moments.stream().map(Improvement::stage).distinct().flatMap(Measures::in),
                        journey.getMeasures().stream(),
                        Measures.in(journey))
                .map(
                        measures ->
                                measures.filter(measure -> measure.getMetric() == metric)
                                        .flatMap(measure -> Series.of(measure).stream())
                                        .flatMap(series -> of(action, metric, series).stream())
                                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Improvement> of(Action action, Metric metric, Series series) {
        return series.in(action.getMeasuredBefore())
                .flatMap(
                        before ->
                                series.in(action.getMeasuredAfter())
                                        .map(after -> new Improvement(metric, before, after)));
    }

    private static Stage stage(Moment moment) {
        return (Stage) moment.eContainer();
    }

    /** What the metric did. */
    public Change change() {
        return Change.of(metric, before, after);
    }

    /**
     * Tells whether it is better now, as far as its author can show it: by more than chance
     * explains, or with a margin of error that the metric does not tell.
     */
    public boolean isShown() {
        return switch (change()) {
            case BETTER, BETTER_PERHAPS, INCOMPARABLE -> true;
            case BETTER_UNSAMPLED, WORSE, WORSE_PERHAPS, CHANCE, NONE -> false;
        };
    }

    /**
     * Tells whether the truth is surely less than what was expected: the whole interval of the
     * difference, at a confidence of 95 percent, falls short of it.
     *
     * @param expected how much the metric is to rise, or, below zero, to fall
     * @return false when the margins of error are unknown
     */
    public boolean isShortOf(BigDecimal expected) {
        Optional<Estimate> old = Estimates.of(metric, before);
        Optional<Estimate> now = Estimates.of(metric, after);
        if (old.isEmpty() || now.isEmpty() || change() == Change.INCOMPARABLE) {
            return false;
        }
        Estimate difference = now.get().minus(old.get());
        return expected.signum() > 0
                ? difference.high() < expected.doubleValue()
                : difference.low() > expected.doubleValue();
    }

    /** Tells whether the margins of error are only upper bounds. */
    public boolean isWorstCase() {
        return Estimates.of(metric, after).filter(Estimate::worstCase).isPresent();
    }
}
