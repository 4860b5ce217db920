// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.util.Optional;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.Estimates;
import journey.model.Direction;
import journey.model.Metric;
import journey.model.Observation;

/** What a metric did between two observations of one series. */
public enum Change {
    /** To the better, by more than chance explains. */
    BETTER,
    /** To the better; the metric does not tell how far its values can be trusted. */
    BETTER_PERHAPS,
    /** To the worse, by more than chance explains. */
    WORSE,
    /** To the worse; nobody can tell whether by chance. */
    WORSE_PERHAPS,
    /** Not at all, or by no more than chance explains. */
    NONE,
    /** To the better, but without the sizes of the samples nobody can tell whether by chance. */
    UNSAMPLED,
    /** The metric does not say whether higher is better. */
    UNDIRECTED;

    /** Compares two observations. */
    public static Change of(Metric metric, Observation before, Observation after) {
        Direction better = better(metric);
        int up = after.getValue().compareTo(before.getValue());
        if (better == Direction.UNSTATED) {
            return UNDIRECTED;
        }
        if (up == 0) {
            return NONE;
        }
        boolean improved = up > 0 == (better == Direction.HIGHER);
        Optional<Estimate> old = estimate(metric, before);
        Optional<Estimate> now = estimate(metric, after);
        if (old.isPresent() && now.isPresent()) {
            boolean significant = now.get().differsFrom(old.get());
            return !significant ? NONE : improved ? BETTER : WORSE;
        }
        if (!improved) {
            return WORSE_PERHAPS;
        }
        boolean sampled = before.getSampleSize() != null && after.getSampleSize() != null;
        return sampled || Estimates.of(metric, after.getValue(), 1).isEmpty()
                ? BETTER_PERHAPS
                : UNSAMPLED;
    }

    private static Optional<Estimate> estimate(Metric metric, Observation observation) {
        return Estimates.of(metric, observation.getValue(), observation.getSampleSize());
    }

    /** Which way is better: fixed by the type of the metric, or said by itself. */
    public static Direction better(Metric metric) {
        return switch (metric.getType()) {
            case NPS, CSAT, SUS -> Direction.HIGHER;
            case CES, RATE, DURATION, SCORE, COUNT -> metric.getDirection();
        };
    }
}
