// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.data.coding.CodedSource;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Answers;
import journey.model.Measure;

/** A measure that is made of answers to a question. */
final class AnswerMeasure {

    private final Database database;
    private final Measure measure;
    private final MeasurePlace place;
    private final CodedSource source;
    private final Answers answers;

    AnswerMeasure(
            Database database,
            Measure measure,
            MeasurePlace place,
            CodedSource source,
            Answers answers) {
        this.database = database;
        this.measure = measure;
        this.place = place;
        this.source = source;
        this.answers = answers;
    }

    /** Which answers count. */
    AnswerRule rule() {
        if (!place.bindings(source.source()).isEmpty()) {
            return AnswerRule.SEEN;
        }
        boolean hasVisits =
                database.number(
                                "select count(*) from (select 1 from %s where %s limit 1)"
                                        .formatted(place.visits().visits(), place.isHere()))
                        > 0;
        return hasVisits && !source.source().getCustomerColumns().isEmpty()
                ? AnswerRule.LAST_VISIT
                : AnswerRule.ALL;
    }

    /**
     * What the answers of each period make.
     *
     * @param ofCustomers a condition for the customers that count
     */
    List<Found> find(PeriodTable periods, String ofCustomers) {
        Scale scale = Scale.of(measure.getMetric());
        Sql chosen = chosen(scale);
        Map<Integer, Map<Double, Long>> values = new HashMap<>();
        database.forEach(
                "select p, value, count(*) from (%s) a join period on micros >= start and micros < stop where counts and %s group by all"
                        .formatted(chosen.text(), ofCustomers),
                row ->
                        values.computeIfAbsent(row.getInt(1), any -> new TreeMap<>())
                                .put(row.getDouble(2), row.getLong(3)),
                chosen.bound());
        Map<Integer, Long> customers = new HashMap<>();
        database.forEach(
                "select p, count(distinct coalesce(customer, -1 - row)) from (%s) a join period on micros >= start and micros < stop where counts and %s group by all"
                        .formatted(chosen.text(), ofCustomers),
                row -> customers.put(row.getInt(1), row.getLong(2)),
                chosen.bound());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < periods.periods().size(); i++) {
            Map<Double, Long> given = values.getOrDefault(i, Map.of());
            found.add(
                    given.isEmpty()
                            ? Found.NOTHING
                            : new Found(
                                    Optional.of(scale.of(measure.getMetric(), given)),
                                    customers.get(i)));
        }
        return found;
    }

    /** How many answers are none on the scale of the metric. */
    long outside() {
        Sql chosen = chosen(Scale.of(measure.getMetric()));
        return database.number(
                "select count(*) from (%s) where not counts".formatted(chosen.text()),
                chosen.bound());
    }

    /**
     * The answers that count here: row, micros, customer, value, and whether it is on the scale.
     */
    private Sql chosen(Scale scale) {
        String value = source.value(answers);
        Sql all =
                Sql.of(
                        "select *, %s as value, %s as counts from %s where %s"
                                .formatted(
                                        value,
                                        scale.holds(value),
                                        source.relation(),
                                        source.isGiven(answers)));
        return switch (rule()) {
            case SEEN ->
                    Sql.format(
                            "select * from (%s) where %s",
                            all,
                            Sql.any(
                                    place.bindings(source.source()).stream()
                                            .map(source::shows)
                                            .toList()));
            case LAST_VISIT -> afterVisit(all);
            case ALL -> all;
        };
    }

    private Sql afterVisit(Sql all) {
        return Sql.format(
                """
                select * from (
                    select a.*, v.moment, v.micros as seen_at from (%%s) a
                    asof join (%s) v on a.customer = v.customer and a.micros >= v.micros)
                where %s and micros - seen_at <= %d
                """
                        .formatted(
                                place.visits().lastMoments(),
                                place.isHere(),
                                TimeWindow.toAnswer(measure)),
                all);
    }
}
