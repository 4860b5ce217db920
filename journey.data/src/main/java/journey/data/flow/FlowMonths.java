// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.measure.PeriodGrain;
import journey.data.measure.Periods;
import journey.data.source.TimeSpan;
import journey.dsl.flow.FlowMonth;
import journey.dsl.flow.FlowNames;
import journey.model.Moment;

/** What happened in each month that is over and lies wholly in the data. */
final class FlowMonths {

    private final CaseScope scope;
    private final TimeSpan span;
    private final Periods periods;

    FlowMonths(CaseScope scope, TimeSpan span, ZoneId zone) {
        this.scope = scope;
        this.span = span;
        periods =
                new Periods(
                        PeriodGrain.MONTH.between(span.firstDay(zone), span.lastDay(zone)), zone);
    }

    List<FlowMonth> all() {
        Map<PlaceCounts.Key, PlaceCounts> counts = PlaceCounts.inPeriods(scope, periods);
        List<FlowMonth> months = new ArrayList<>();
        for (int i = 0; i < periods.periods().size(); i++) {
            if (periods.isFinal(i, span, 0)) {
                for (Moment moment : scope.visits().moments()) {
                    PlaceCounts each =
                            counts.get(PlaceCounts.inPeriod(i, scope.visits().number(moment)));
                    if (each != null) {
                        months.add(month(i, moment, each));
                    }
                }
            }
        }
        return months;
    }

    private FlowMonth month(int period, Moment moment, PlaceCounts counts) {
        long window = scope.pause().orElse(0);
        boolean isOver = scope.pause().isPresent() && periods.isFinal(period, span, window);
        return new FlowMonth(
                periods.periods().get(period).text(),
                FlowNames.of(moment),
                SeenShare.told(counts.customers(), counts.customers()),
                isOver && counts.settled() > 0 ? counts.share().told() : Optional.empty());
    }
}
