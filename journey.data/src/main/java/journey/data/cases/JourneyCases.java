// SPDX-License-Identifier: EPL-2.0
package journey.data.cases;

import java.util.OptionalLong;
import journey.data.measure.TimeWindow;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;

/**
 * The visits of a journey, put together to cases: a pause longer than {@code lost after} begins a
 * new one, also within what would be one visit.
 *
 * <p>Makes three tables, each in the order of customers and times:
 *
 * <ul>
 *   <li>{@code NAME_steps}, a visit in each row: case_id INTEGER, customer INTEGER, place INTEGER
 *       (in its case, from 0), moment INTEGER, channel INTEGER (that of its first row), started and
 *       ended BIGINT (its first and last row, in microseconds), next_moment INTEGER and gap BIGINT
 *       (the visit that follows in the case, and the time to its first row; null for the last)
 *   <li>{@code NAME_cases}: case_id, customer, visits BIGINT, variant INTEGER, began and ended
 *       BIGINT, channel INTEGER (the first that is known), persona INTEGER (as the latest row not
 *       after the case began says it; null when that is not known)
 *   <li>{@code NAME_variants}: variant INTEGER, steps BIGINT[] (each {@link #PLACE} times the place
 *       plus the moment)
 * </ul>
 */
public final class JourneyCases {

    /** More moments than a map has. */
    public static final long PLACE = 1L << 20;

    private final JourneyVisits visits;
    private final String schema;
    private final String name;
    private final boolean isRepeating;
    private final String isVisit;

    private JourneyCases(
            JourneyVisits visits, String schema, String name, boolean isRepeating, String isVisit) {
        this.visits = visits;
        this.schema = schema;
        this.name = name;
        this.isRepeating = isRepeating;
        this.isVisit = isVisit;
    }

    /** The cases that are kept with the visits. */
    public static JourneyCases kept(JourneyVisits visits) {
        return new JourneyCases(visits, Database.KEPT, visits.name(), false, visits.isVisit());
    }

    /**
     * Cases for one run only.
     *
     * @param isRepeating whether each row counts as a visit
     * @param until rows after this time are mistakes, in microseconds
     */
    public static JourneyCases passing(JourneyVisits visits, boolean isRepeating, long until) {
        return new JourneyCases(
                visits,
                "memory.main",
                visits.name() + "_passing",
                isRepeating,
                visits.isVisit() + " and micros <= " + until);
    }

    public String steps() {
        return name + "_steps";
    }

    public String cases() {
        return name + "_cases";
    }

    public String variants() {
        return name + "_variants";
    }

    /** Creates the tables. */
    public void create(Database database) {
        OptionalLong pause =
                TimeWindow.lostAfter(visits.journey()).stream()
                        .mapToLong(Long::longValue)
                        .findFirst();
        createSteps(database, pause);
        createCases(database);
    }

    /** The rows are in the order of customers and times: each is compared with the one before. */
    private void createSteps(Database database, OptionalLong pause) {
        database.run(
                """
                create table %1$s.%2$s as
                select case_id, customer, cast(number - began as integer) as place, moment, channel, micros as started, ended,
                    case when next_case = case_id then next_moment end as next_moment,
                    case when next_case = case_id then next_at - ended end as gap
                from (
                    select *, lead(case_id) over () as next_case, lead(moment) over () as next_moment,
                        lead(micros) over () as next_at
                    from (
                        select customer, moment, channel, micros, ended, number,
                            cast(sum(begins) over (rows unbounded preceding) as integer) as case_id,
                            max(case when begins = 1 then number end) over (rows unbounded preceding) as began
                        from (
                            select *, row_number() over () as number,
                                coalesce(lead(before) over (), (select arg_max(micros, rowid) from %3$s where %4$s)) as ended
                            from (
                                select customer, moment, channel, micros, before,
                                    cast(is_other or micros - before > %5$s as integer) as begins
                                from (
                                    select customer, micros, moment, channel, lag(micros) over () as before,
                                        customer is distinct from lag(customer) over () as is_other,
                                        moment is distinct from lag(moment) over () as moves
                                    from %3$s where %4$s)
                                where is_other or moves or micros - before > %5$s or %6$s))))
                """
                        .formatted(
                                schema,
                                steps(),
                                visits.rows(),
                                isVisit,
                                pause.isPresent() ? pause.getAsLong() : Long.MAX_VALUE,
                                isRepeating));
    }

    private void createCases(Database database) {
        database.run(
                """
                create temp table made_cases as
                select case_id, min(customer) as customer, count(*) as visits, min(started) as began, list_sort(list(cast(place as bigint) * %2$d + moment)) as steps,
                    max(ended) as ended, arg_min(channel, place) as channel
                from %1$s group by case_id
                """
                        .formatted(steps(), PLACE));
        database.run(
                """
                create table %s.%s as
                select cast(row_number() over (order by count(*) desc, steps) - 1 as integer) as variant, steps
                from made_cases group by steps
                """
                        .formatted(schema, variants()));
        database.run(
                """
                create table %1$s.%2$s as
                select m.case_id, m.customer, visits, variant, began, ended, channel,
                    case when m.customer in (select customer from persona_row) then t.persona else p.persona end as persona
                from made_cases m join %3$s using (steps)
                    left join persona_of p on p.customer = m.customer
                    left join (
                        select case_id, arg_max(r.persona, (r.micros, r.persona)) as persona
                        from made_cases c join persona_row r on r.customer = c.customer and r.micros <= c.began
                        group by case_id) t on t.case_id = m.case_id
                order by m.case_id
                """
                        .formatted(schema, cases(), variants()));
        database.run("drop table made_cases");
    }
}
