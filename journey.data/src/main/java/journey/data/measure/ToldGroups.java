// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.model.EffortMethod;
import journey.model.Metric;
import journey.model.MetricType;

/** Which groups can be concluded from a figure: a rate of 7.5 % of 40 is 3 of 40. */
public final class ToldGroups {

    /** In larger samples a rounded net share leaves too much open. */
    private static final long MOST = 2000;

    private ToldGroups() {}

    /**
     * All groups that make such a figure: those above, and below; for a net share also those
     * between. Empty when the figure tells nobody apart, or when none make it.
     *
     * @param margin empty when it is not told
     */
    public static List<List<Long>> of(
            Metric metric, BigDecimal value, long n, Optional<BigDecimal> margin) {
        if (isNet(metric)) {
            return n > MOST ? List.of() : net(metric, value, n, margin);
        }
        return isShare(metric) ? share(metric, value, n) : List.of();
    }

    private static boolean isNet(Metric metric) {
        return metric.getType() == MetricType.NPS
                || metric.getType() == MetricType.CES && metric.getMethod() == EffortMethod.NET;
    }

    private static boolean isShare(Metric metric) {
        return metric.getType() == MetricType.RATE
                || metric.getType() == MetricType.CSAT
                || metric.getType() == MetricType.CES && metric.getMethod() == EffortMethod.TOP;
    }

    private static List<List<Long>> share(Metric metric, BigDecimal value, long n) {
        List<List<Long>> groups = new ArrayList<>();
        long about = Math.round(value.doubleValue() * n / 100);
        long unsure = n / 1000 + 1;
        for (long i = Math.max(0, about - unsure); i <= Math.min(n, about + unsure); i++) {
            if (Rounded.value(metric, 100.0 * i / n).compareTo(value) == 0) {
                groups.add(List.of(i, n - i));
            }
        }
        return groups;
    }

    private static List<List<Long>> net(
            Metric metric, BigDecimal value, long n, Optional<BigDecimal> margin) {
        List<List<Long>> groups = new ArrayList<>();
        long about = Math.round(value.doubleValue() * n / 100);
        long unsure = n / 100 + 1;
        for (long net = about - unsure; net <= about + unsure; net++) {
            for (long above = Math.max(0, net); 2 * above - net <= n; above++) {
                Sample sample = Statistics.net(above, above - net, n);
                boolean isSuch =
                        Rounded.value(metric, sample.value()).compareTo(value) == 0
                                && margin.equals(
                                        margin.flatMap(it -> sample.margin().map(Rounded::tenths)));
                if (isSuch) {
                    groups.add(List.of(above, n - 2 * above + net, above - net));
                }
            }
        }
        return groups;
    }
}
