// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.Estimates;
import journey.model.Measure;
import journey.model.Observation;

/** What an observation says about the target of its measure. */
public final class Target {

    private Target() {}

    /** Tells whether a measure has a target, and a metric that is known. */
    public static boolean isGiven(Measure measure) {
        return measure.getTarget() != null
                && measure.getMetric() != null
                && !measure.getMetric().eIsProxy();
    }

    /** Tells whether a value reaches the target. */
    public static boolean isReached(Measure measure, BigDecimal value) {
        int difference = value.compareTo(measure.getTarget());
        return switch (measure.getComparison()) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case ABOVE -> difference > 0;
            case BELOW -> difference < 0;
        };
    }

    /** What the sample of an observation tells; empty when its margin of error is unknown. */
    public static Optional<Estimate> estimate(Measure measure, Observation observation) {
        return Estimates.of(
                measure.getMetric(), observation.getValue(), observation.getSampleSize());
    }

    /** The target as it is written: {@code >= 40}. */
    public static String words(Measure measure) {
        return measure.getComparison().getLiteral() + " " + measure.getTarget().toPlainString();
    }

    /** A number with one decimal, without a trailing zero. */
    public static String rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
