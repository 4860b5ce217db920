// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.coding.CodedSource;
import journey.data.measure.PainResult.Direction;
import journey.data.measure.PainResult.Trend;
import journey.data.privacy.Told;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Binding;
import journey.model.Pain;
import journey.model.Period;

/** Counts who has the pains that data show, period by period. */
public final class PainEvaluation {

    private final Database database;
    private final List<CodedSource> sources;
    private final PeriodGrain grain;

    private record Counted(long rows, long customers) {}

    /**
     * @param grain how long periods are; empty for quarters
     */
    public PainEvaluation(
            Database database, List<CodedSource> sources, Optional<PeriodGrain> grain) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.grain = grain.orElse(PeriodGrain.QUARTER);
    }

    /** Evaluates a pain; empty when no rows with a time can show it. */
    public Optional<PainResult> evaluate(Pain pain) {
        List<CodedSource> showing =
                sources.stream()
                        .filter(it -> it.source().getTimeColumn() != null)
                        .filter(it -> !bindings(pain, it).isEmpty())
                        .toList();
        return TimeSpans.of(database, showing).map(span -> evaluate(pain, showing, span));
    }

    private static List<Binding> bindings(Pain pain, CodedSource source) {
        return pain.getBindings().stream().filter(it -> it.getSource() == source.source()).toList();
    }

    private PainResult evaluate(Pain pain, List<CodedSource> showing, TimeSpan span) {
        CodedSource first = showing.get(0);
        Periods periods =
                new Periods(
                        grain.between(span.firstDay(first.zone()), span.lastDay(first.zone())),
                        first.zone());
        Map<Integer, Counted> counted = count(rows(pain, showing), periods);
        List<PainResult.Figure> figures = new ArrayList<>();
        Optional<Trend> trend = Optional.empty();
        for (int i = 0; i < periods.periods().size(); i++) {
            Counted here = counted.getOrDefault(i, new Counted(0, 0));
            boolean isFinal = periods.isFinal(i, span, 0);
            figures.add(
                    new PainResult.Figure(
                            periods.periods().get(i),
                            Told.of(here.customers),
                            Told.of(here.rows, here.customers),
                            isFinal));
            if (isFinal && i > 0 && figures.get(i - 1).isFinal()) {
                Counted before = counted.getOrDefault(i - 1, new Counted(0, 0));
                trend = Optional.of(trend(periods.periods().subList(i - 1, i + 1), before, here));
            }
        }
        return new PainResult(pain, figures, trend);
    }

    private static Trend trend(List<Period> periods, Counted before, Counted after) {
        int change =
                Statistics.change(
                        before.customers,
                        days(periods.get(0)),
                        after.customers,
                        days(periods.get(1)));
        Direction direction =
                change == 0 ? Direction.UNCLEAR : change > 0 ? Direction.MORE : Direction.FEWER;
        return new Trend(periods.get(0), periods.get(1), direction);
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
    }

    /** The rows that show a pain, each once: source, row, micros, customer. */
    private static Sql rows(Pain pain, List<CodedSource> showing) {
        List<Sql> rows = new ArrayList<>();
        for (int i = 0; i < showing.size(); i++) {
            CodedSource source = showing.get(i);
            rows.add(
                    Sql.format(
                            "select %d as source, row, micros, customer from %s where %%s"
                                    .formatted(i, source.relation()),
                            Sql.any(bindings(pain, source).stream().map(source::shows).toList())));
        }
        return Sql.join(" union all ", rows);
    }

    private Map<Integer, Counted> count(Sql rows, Periods periods) {
        Map<Integer, Counted> counted = new HashMap<>();
        database.forEach(
                """
                select p, count(*), count(distinct customer) + count(*) filter (customer is null)
                from %s group by p
                """
                        .formatted(periods.number(rows.text())),
                row -> counted.put(row.getInt(1), new Counted(row.getLong(2), row.getLong(3))),
                rows.bound());
        return counted;
    }
}
