// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.List;
import journey.data.coding.CodedSource;
import journey.data.privacy.Told;
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
    List<Found> find(Periods periods, String ofCustomers) {
        Scale scale = Scale.of(measure.getMetric());
        Sql chosen = chosen(scale);
        List<GivenAnswers> given = new ArrayList<>();
        periods.periods().forEach(it -> given.add(new GivenAnswers(measure.getMetric(), scale)));
        database.forEach(
                inPeriods("value, count(*)", chosen, periods, ofCustomers),
                row ->
                        given.get(row.getInt(1))
                                .add(row.getLong(2), row.getDouble(3), row.getLong(4)),
                chosen.bound());
        if (rule() != AnswerRule.ALL) {
            Sql others =
                    Sql.format(
                            "select * from (%s) where row not in (select row from (%s))",
                            all(scale), chosen);
            database.forEach(
                    inPeriods("true", others, periods, ofCustomers),
                    row -> given.get(row.getInt(1)).leaveOut(),
                    others.bound());
        }
        return given.stream().map(GivenAnswers::found).toList();
    }

    /** Who is not known is somebody else each time. */
    private static String inPeriods(String what, Sql answers, Periods periods, String ofCustomers) {
        return "select p, coalesce(customer, -1 - row) as who, %s from %s where counts and %s group by all"
                .formatted(what, periods.number(answers.text()), ofCustomers);
    }

    /** How many answers are none on the scale of the metric. */
    Told outside() {
        Sql chosen = chosen(Scale.of(measure.getMetric()));
        return database.query(
                        "select count(*), count(distinct coalesce(customer, -1 - row)) from (%s) where not counts"
                                .formatted(chosen.text()),
                        row -> Told.of(row.getLong(1), row.getLong(2)),
                        chosen.bound())
                .get(0);
    }

    /** The answers that count here: as all, and perhaps more columns. */
    private Sql chosen(Scale scale) {
        Sql all = all(scale);
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

    /** All answers: row, micros, customer, value, and whether it is on the scale. */
    private Sql all(Scale scale) {
        String value = source.value(answers);
        return Sql.of(
                "select *, %s as value, %s as counts from %s where %s"
                        .formatted(
                                value,
                                scale.holds(value),
                                source.relation(),
                                source.isGiven(answers)));
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
