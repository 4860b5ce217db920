// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Map;
import java.util.function.DoublePredicate;
import journey.model.Metric;
import journey.model.MetricType;

/**
 * The scale on which customers answer, and what their answers make.
 *
 * @param least the lowest possible answer
 * @param most the highest one
 * @param isWhole whether only whole numbers are answers
 */
public record Scale(double least, double most, boolean isWhole) {

    /** Promoters answer 9 or 10 of 0 to 10, detractors 0 to 6. */
    private static final double PROMOTER = 9;

    private static final double DETRACTOR = 6;

    public static Scale of(Metric metric) {
        return switch (metric.getType()) {
            case NPS -> new Scale(0, 10, true);
            case SUS -> new Scale(0, 100, false);
            case CSAT, CES, SCORE, RATE, DURATION, COUNT ->
                    metric.getScaleMin() == null || metric.getScaleMax() == null
                            ? new Scale(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false)
                            : new Scale(
                                    metric.getScaleMin().doubleValue(),
                                    metric.getScaleMax().doubleValue(),
                                    metric.getType() != MetricType.SCORE);
        };
    }

    /** Whether a number can be an answer. */
    public String holds(String value) {
        String range =
                Double.isInfinite(least)
                        ? "%1$s is not null".formatted(value)
                        : "%1$s between %2$s and %3$s".formatted(value, least, most);
        return isWhole
                ? "coalesce(%2$s and %1$s = floor(%1$s), false)".formatted(value, range)
                : "coalesce(%s, false)".formatted(range);
    }

    /**
     * What the answers make.
     *
     * @param answers how often each was given; at least one
     */
    public Sample of(Metric metric, Map<Double, Long> answers) {
        return switch (metric.getType()) {
            case NPS ->
                    Statistics.net(
                            count(answers, it -> it >= PROMOTER),
                            count(answers, it -> it <= DETRACTOR),
                            count(answers, it -> true));
            case CSAT -> top(metric, answers);
            case CES ->
                    switch (metric.getMethod()) {
                        case TOP -> top(metric, answers);
                        case NET ->
                                Statistics.net(
                                        count(answers, it -> it > (least + most) / 2),
                                        count(answers, it -> it < (least + most) / 2),
                                        count(answers, it -> true));
                        case MEAN, UNSTATED -> Statistics.mean(answers);
                    };
            case SUS, SCORE, RATE, DURATION, COUNT -> Statistics.mean(answers);
        };
    }

    /**
     * To which of the groups an answer belongs that can be told apart by what the answers make: 0
     * above, 1 between, 2 below. A mean tells nobody apart.
     */
    int group(Metric metric, double answer) {
        return switch (metric.getType()) {
            case NPS -> answer >= PROMOTER ? 0 : answer <= DETRACTOR ? 2 : 1;
            case CSAT -> isTop(metric, answer) ? 0 : 2;
            case CES ->
                    switch (metric.getMethod()) {
                        case TOP -> isTop(metric, answer) ? 0 : 2;
                        case NET -> 1 - (int) Math.signum(answer - (least + most) / 2);
                        case MEAN, UNSTATED -> 0;
                    };
            case SUS, SCORE, RATE, DURATION, COUNT -> 0;
        };
    }

    private boolean isTop(Metric metric, double answer) {
        int points = metric.getTopPoints() == null ? 1 : metric.getTopPoints();
        return answer > most - points;
    }

    private Sample top(Metric metric, Map<Double, Long> answers) {
        return Statistics.share(
                count(answers, it -> isTop(metric, it)), count(answers, it -> true));
    }

    private static long count(Map<Double, Long> answers, DoublePredicate which) {
        return answers.entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
