// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import journey.dsl.statistics.Estimate;
import journey.model.Measure;
import journey.model.Observation;

/** What an observation says about the target of its measure. */
public final class Target {

    private Target() {}

    /** Tells whether a measure has a target, and a metric that is known. */
    public static boolean isGiven(Measure measure) {
        return measure.getTarget() != null && Measures.isMetricKnown(measure);
    }

    /** What an observation says about the target of its measure, as far as its sample tells. */
    public static Verdict verdict(Measure measure, Observation observation) {
        if (!isGiven(measure)) {
            return Verdict.NO_TARGET;
        }
        if (estimate(measure, observation).filter(it -> isWithin(it, measure)).isPresent()) {
            return Verdict.UNPROVEN;
        }
        return isReached(measure, observation) ? Verdict.MET : Verdict.MISSED;
    }

    /** Tells whether the observed value reaches the target. */
    public static boolean isReached(Measure measure, Observation observation) {
        int difference = observation.getValue().compareTo(measure.getTarget());
        return switch (measure.getComparison()) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case ABOVE -> difference > 0;
            case BELOW -> difference < 0;
        };
    }

    /** What the sample of an observation tells; empty when its margin of error is unknown. */
    public static Optional<Estimate> estimate(Measure measure, Observation observation) {
        return Estimates.of(measure.getMetric(), observation);
    }

    /** Tells whether the truth behind an observation can be the target itself: no verdict. */
    public static boolean isWithin(Estimate estimate, Measure measure) {
        return estimate.contains(measure.getTarget().doubleValue());
    }

    /**
     * The size of a sample that would tell whether the target is reached, supposed that the value
     * stays as it is; empty when none of up to a million would, as for a value on the target.
     */
    public static OptionalLong decisiveSample(Measure measure, Observation observation) {
        BigDecimal distance = observation.getValue().subtract(measure.getTarget()).abs();
        return Estimates.decisiveSample(measure.getMetric(), observation, distance.doubleValue());
    }

    /** The target as it is written: {@code >= 40}. */
    public static String words(Measure measure) {
        return measure.getComparison().getLiteral() + " " + measure.getTarget().toPlainString();
    }
}
