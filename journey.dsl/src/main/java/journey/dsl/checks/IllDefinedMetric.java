// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.METRIC__SCALE_MAX;
import static journey.model.JourneyPackage.Literals.METRIC__TOP_POINTS;
import static journey.model.JourneyPackage.Literals.METRIC__TYPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Direction;
import journey.model.DurationUnit;
import journey.model.EffortMethod;
import journey.model.Metric;
import journey.model.MetricType;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds metrics whose numbers mean nothing: a part of their definition is missing or impossible.
 */
@CheckInfo(id = "ill-defined-metric", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class IllDefinedMetric extends JourneyCheck {

    @Check
    public void metricIsDefined(Metric metric) {
        List<String> missing = missingParts(metric);
        if (!missing.isEmpty()) {
            report(metric, METRIC__TYPE, message(metric, missing));
            return;
        }
        BigDecimal min = metric.getScaleMin();
        BigDecimal max = metric.getScaleMax();
        Integer top = metric.getTopPoints();
        if (min != null && max != null && min.compareTo(max) >= 0) {
            report(metric, METRIC__SCALE_MAX, variant("scale-reversed", metric));
        } else if (top != null
                && (top < 1
                        || (min != null && max != null && max.subtract(min).intValue() < top))) {
            report(metric, METRIC__TOP_POINTS, variant("top-too-many", top, metric));
        }
    }

    private List<String> missingParts(Metric metric) {
        MetricType type = metric.getType();
        EffortMethod method = metric.getMethod();
        List<String> missing = new ArrayList<>();
        boolean scaled =
                type == MetricType.CSAT || type == MetricType.CES || type == MetricType.SCORE;
        if (scaled && metric.getScaleMax() == null) {
            missing.add(part("scale"));
        }
        if (type == MetricType.CES && method == EffortMethod.UNSTATED) {
            missing.add(part("method"));
        }
        if (type == MetricType.CSAT && metric.getTopPoints() == null) {
            missing.add(part("top"));
        }
        if (type == MetricType.DURATION && metric.getUnit() == DurationUnit.UNSTATED) {
            missing.add(part("unit"));
        }
        boolean directed =
                type == MetricType.NPS || type == MetricType.CSAT || type == MetricType.SUS;
        if (!directed && metric.getDirection() == Direction.UNSTATED) {
            missing.add(part("direction"));
        }
        return missing;
    }
}
