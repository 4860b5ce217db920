// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.NetShare;
import journey.dsl.statistics.Percentage;
import journey.dsl.statistics.SampleSize;
import journey.dsl.statistics.Share;
import journey.model.Metric;
import journey.model.Observation;

/**
 * How far the values of a metric can be trusted. Shares and net shares tell it by the size of their
 * sample. Means, durations and counts do not: it depends on how the single answers are spread.
 * Unless an observation says its margin, their estimate is empty and never a guess.
 */
public final class Estimates {

    private Estimates() {}

    /**
     * Estimates the truth behind an observation. A margin that was computed from the data says it;
     * else the size of the sample does.
     *
     * @param metric a resolved metric
     * @return empty when the margin of error is unknown, or when the metric cannot take the value
     *     or nothing was sampled
     */
    public static Optional<Estimate> of(Metric metric, Observation observation) {
        BigDecimal value = observation.getValue();
        BigDecimal margin = observation.getMargin();
        return margin == null || margin.signum() < 0 || value == null
                ? of(metric, value, observation.getSampleSize())
                : Optional.of(Estimate.within(value.doubleValue(), margin.doubleValue()));
    }

    /**
     * Estimates the truth behind an observed value.
     *
     * @param metric a resolved metric
     * @param value the observed value, or null
     * @param sampleSize how many answers or cases it rests on, or null when unknown
     * @return empty when the margin of error is unknown, or when the metric cannot take the value
     *     or nothing was sampled
     */
    static Optional<Estimate> of(Metric metric, BigDecimal value, Integer sampleSize) {
        return sampleSize == null || sampleSize < 1
                ? Optional.empty()
                : percentage(metric, value).map(observed -> observed.estimate(sampleSize));
    }

    /**
     * The least size of a sample from which on the margin of error is below a distance, to a target
     * for example, supposed that the value stays as it is. For net shares it holds in the worst
     * case.
     *
     * @param metric a resolved metric
     * @param value the observed value, or null
     * @param distance in percent
     * @return empty when no margin of error is known, when the metric cannot take the value, when
     *     the distance is not positive, or when it would take more than a million answers
     */
    public static OptionalLong sampleSize(Metric metric, BigDecimal value, double distance) {
        return percentage(metric, value)
                .map(observed -> SampleSize.forMarginBelow(distance, observed))
                .orElse(OptionalLong.empty());
    }

    /**
     * Tells whether the size of a sample tells how far a value of a metric can be trusted.
     *
     * @param metric a resolved metric
     */
    public static boolean dependsOnSampleSize(Metric metric) {
        return percentage(metric, 0).isPresent();
    }

    private static Optional<Percentage> percentage(Metric metric, BigDecimal value) {
        return Optional.ofNullable(value)
                .filter(number -> ValueRange.of(metric).filter(r -> r.contains(number)).isPresent())
                .flatMap(number -> percentage(metric, number.doubleValue()));
    }

    private static Optional<Percentage> percentage(Metric metric, double value) {
        return switch (metric.getType()) {
            case NPS -> Optional.of(NetShare.worstCase(value));
            case CSAT, RATE -> Optional.of(new Share(value));
            case CES ->
                    switch (metric.getMethod()) {
                        case TOP -> Optional.of(new Share(value));
                        case NET -> Optional.of(NetShare.worstCase(value));
                        case MEAN, UNSTATED -> Optional.empty();
                    };
            case SUS, SCORE, DURATION, COUNT -> Optional.empty();
        };
    }
}
