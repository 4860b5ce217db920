// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Measures;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.MetricType;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures of one journey that look alike and cannot be compared. */
@CheckInfo(id = "incomparable-measures", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class IncomparableMeasures extends JourneyCheck {

    /**
     * What customers are asked. Of the other types, as durations and counts, every metric measures
     * something else; the questions of the system usability scale are always the same.
     */
    private static final Set<MetricType> QUESTIONS =
            Set.of(MetricType.NPS, MetricType.CSAT, MetricType.CES);

    @Check
    public void stagesAreMeasuredAlike(Journey journey) {
        Map<MetricType, Metric> first = new EnumMap<>(MetricType.class);
        Set<Metric> seen = new HashSet<>();
        journey.getStages().stream()
                .flatMap(Measures::in)
                .filter(Measures::isMetricKnown)
                .filter(measure -> QUESTIONS.contains(measure.getMetric().getType()))
                .filter(measure -> seen.add(measure.getMetric()))
                .forEach(
                        measure -> {
                            MetricType type = measure.getMetric().getType();
                            check(measure, first.putIfAbsent(type, measure.getMetric()));
                        });
    }

    /** Metrics with the same title are told apart by their names. */
    private void check(Measure measure, Metric first) {
        Metric metric = measure.getMetric();
        String difference = first == null ? "" : difference(first, metric);
        if (!difference.isEmpty()) {
            boolean alike = Objects.equals(first.getTitle(), metric.getTitle());
            String message = variant(difference, metric, alike ? Words.named(first) : first);
            report(measure, MEASURE__METRIC, message);
        }
    }

    /** What makes two metrics of one type incomparable; empty when nothing does. */
    private static String difference(Metric one, Metric other) {
        if (differ(one.getScaleMin(), other.getScaleMin())
                || differ(one.getScaleMax(), other.getScaleMax())) {
            return "scale";
        }
        if (one.getMethod() != other.getMethod()
                || differ(one.getTopPoints(), other.getTopPoints())
                || one.getDirection() != other.getDirection()) {
            return "method";
        }
        return Objects.equals(one.getTitle(), other.getTitle()) ? "" : "wording";
    }

    /** What is missing is reported, and no difference. */
    private static <T extends Comparable<T>> boolean differ(T one, T other) {
        return one != null && other != null && one.compareTo(other) != 0;
    }
}
