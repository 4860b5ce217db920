// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.MetricType;
import journey.model.Stage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds measures of one journey that look alike and cannot be compared. */
@CheckInfo(id = "incomparable-measures", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class IncomparableMeasures extends JourneyCheck {

    /** Of other types, as durations and counts, every metric measures something else. */
    private static final Set<MetricType> OPINIONS =
            Set.of(MetricType.NPS, MetricType.CSAT, MetricType.CES, MetricType.SUS);

    @Check
    public void stagesAreMeasuredAlike(Journey journey) {
        Map<MetricType, Metric> first = new EnumMap<>(MetricType.class);
        Set<Metric> reported = new HashSet<>();
        journey.getStages().stream()
                .flatMap(IncomparableMeasures::measures)
                .filter(measure -> OPINIONS.contains(measure.getMetric().getType()))
                .filter(measure -> !measure.getMetric().eIsProxy())
                .forEach(
                        measure -> {
                            Metric metric = measure.getMetric();
                            Metric other = first.putIfAbsent(metric.getType(), metric);
                            String difference = other == null ? null : difference(other, metric);
                            if (difference != null && reported.add(metric)) {
                                String message = variant(difference, metric, other);
                                report(measure, MEASURE__METRIC, message);
                            }
                        });
    }

    private static Stream<Measure> measures(Stage stage) {
        return Stream.concat(
                stage.getMeasures().stream(),
                stage.getMoments().stream().flatMap(moment -> moment.getMeasures().stream()));
    }

    /** What makes two metrics of one type incomparable; null when they are not. */
    private static String difference(Metric one, Metric other) {
        if (!Objects.equals(one.getScaleMin(), other.getScaleMin())
                || !Objects.equals(one.getScaleMax(), other.getScaleMax())) {
            return "scale";
        }
        if (one.getMethod() != other.getMethod()
                || !Objects.equals(one.getTopPoints(), other.getTopPoints())
                || one.getDirection() != other.getDirection()) {
            return "method";
        }
        return Objects.equals(one.getTitle(), other.getTitle()) ? null : "wording";
    }
}
