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
        return hasMargin(observation)
                ? possible(metric, value)
                        .map(range -> within(range, value, observation.getMargin()))
                : of(metric, value, observation.getSampleSize());
    }

    /** No truth lies beyond the ends of a scale. */
    private static Estimate within(ValueRange range, BigDecimal value, BigDecimal margin) {
        double most = range.max() == null ? Double.MAX_VALUE : range.max().doubleValue();
        return Estimate.within(
                value.doubleValue(), margin.doubleValue(), range.min().doubleValue(), most);
    }

    /** The range of a metric that can take a value. */
    private static Optional<ValueRange> possible(Metric metric, BigDecimal value) {
        return Optional.ofNullable(value)
                .flatMap(number -> ValueRange.of(metric).filter(it -> it.contains(number)));
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
     * case. A margin that an observation says shrinks as its sample grows.
     *
     * @param metric a resolved metric
     * @param distance in the unit of the metric
     * @return empty when no margin of error or no size of the sample is known, when the metric
     *     cannot take the value, when the distance is not positive, or when it would take more than
     *     a million answers
     */
    public static OptionalLong decisiveSample(
            Metric metric, Observation observation, double distance) {
        if (!hasMargin(observation)) {
            return sampleSize(metric, observation.getValue(), distance);
        }
        Integer size = observation.getSampleSize();
        return size == null || size < 1
                ? OptionalLong.empty()
                : SampleSize.forMarginBelow(distance, observation.getMargin().doubleValue(), size);
    }

    /** The size of a sample of a value whose margin nobody says. */
    static OptionalLong sampleSize(Metric metric, BigDecimal value, double distance) {
        return percentage(metric, value)
                .map(observed -> SampleSize.forMarginBelow(distance, observed))
                .orElse(OptionalLong.empty());
    }

    private static boolean hasMargin(Observation observation) {
        return observation.getMargin() != null && observation.getMargin().signum() >= 0;
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
        return possible(metric, value).flatMap(range -> percentage(metric, value.doubleValue()));
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
