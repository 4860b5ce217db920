// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.util.Optional;
import journey.dsl.statistics.Estimate;
import journey.model.Direction;
import journey.model.Metric;
import journey.model.MetricType;
import journey.model.Observation;
import journey.model.Period;

/** What a metric did between two observations of one series. */
public enum Change {
    /** To the better, by more than chance explains. */
    BETTER,
    /** To the better; the metric does not tell how far its values can be trusted. */
    BETTER_PERHAPS,
    /** To the better, but without the sizes of the samples nobody can tell whether by chance. */
    BETTER_UNSAMPLED,
    /** To the worse, by more than chance explains. */
    WORSE,
    /** To the worse; nobody can tell whether by chance. */
    WORSE_PERHAPS,
    /** To the better or to the worse, but by no more than chance explains. */
    CHANCE,
    /** None: both values are the same. */
    NONE,
    /** The values cannot be compared, or the metric does not say which are better. */
    INCOMPARABLE;

    /** Compares two observations of a metric that is known. */
    public static Change of(Metric metric, Observation before, Observation after) {
        Direction better = better(metric);
        if (better == Direction.UNSTATED || !areComparable(metric, before, after)) {
            return INCOMPARABLE;
        }
        int up = after.getValue().compareTo(before.getValue());
        return up == 0 ? NONE : of(metric, before, after, up > 0 == (better == Direction.HIGHER));
    }

    private static Change of(
            Metric metric, Observation before, Observation after, boolean improved) {
        Optional<Estimate> old = estimate(metric, before);
        Optional<Estimate> now = estimate(metric, after);
        if (old.isPresent() && now.isPresent()) {
            boolean significant = now.get().differsFrom(old.get());
            return !significant ? CHANCE : improved ? BETTER : WORSE;
        }
        if (!improved) {
            return WORSE_PERHAPS;
        }
        return Estimates.dependsOnSampleSize(metric) ? BETTER_UNSAMPLED : BETTER_PERHAPS;
    }

    /** A year counts more cases than a month; shares and means do not grow with their period. */
    private static boolean areComparable(Metric metric, Observation before, Observation after) {
        return metric.getType() != MetricType.COUNT
                || form(before.getPeriod()).equals(form(after.getPeriod()));
    }

    private static String form(Period period) {
        return period.text().replaceAll("\\d", "0");
    }

    private static Optional<Estimate> estimate(Metric metric, Observation observation) {
        return Estimates.of(metric, observation);
    }

    /** Which way is better: fixed by the type of the metric, or said by itself. */
    public static Direction better(Metric metric) {
        return switch (metric.getType()) {
            case NPS, CSAT, SUS -> Direction.HIGHER;
            case CES, RATE, DURATION, SCORE, COUNT -> metric.getDirection();
        };
    }
}
