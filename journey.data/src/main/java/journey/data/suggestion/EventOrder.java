// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.data.coding.CodedSource;
import journey.data.measure.TimeWindow;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.model.Journey;

/**
 * Where events stand in time that no moment sees: between which moments each customer was seen, the
 * first time that the event happened to them. Events that are not seen are passed over.
 */
final class EventOrder {

    /** Stands for no moment. */
    static final int NONE = -1;

    private final Map<String, List<Neighbours>> neighbours = new HashMap<>();

    /**
     * Between which moments an event stands.
     *
     * @param before the number of the moment before, or {@link #NONE}
     * @param after the number of the moment after, or {@link #NONE}
     * @param customers how many customers it is so for
     */
    record Neighbours(int before, int after, long customers) {}

    /**
     * Looks events up.
     *
     * @param source whose events they are
     */
    EventOrder(Database database, JourneyVisits visits, CodedSource source, List<String> events) {
        if (events.isEmpty()
                || source.source().getCustomerColumns().isEmpty()
                || source.source().getTimeColumn() == null
                || !source.source().getAnswers().isEmpty()) {
            return;
        }
        database.forEach(
                """
                select event, case when moment_before is not null and %4$s then moment_before else -1 end as b,
                    case when moment_after is not null and %5$s then moment_after else -1 end as a, count(*)
                from (
                    select event, micros, row_number() over (partition by customer, event order by micros) as nth,
                        last_value(moment ignore nulls) over past as moment_before,
                        last_value(case when moment is not null then micros end ignore nulls) over past as before_at,
                        first_value(moment ignore nulls) over future as moment_after,
                        first_value(case when moment is not null then micros end ignore nulls) over future as after_at
                    from (
                        select customer, micros, moment, cast(null as varchar) as event from (%1$s)
                        union all
                        select customer, micros, null, value from %2$s join %3$s using (event)
                        where customer is not null and micros is not null and value in (%6$s))
                    window past as (partition by customer order by micros, event nulls first, moment rows between unbounded preceding and current row),
                        future as (partition by customer order by micros, event nulls first, moment rows between current row and unbounded following))
                where event is not null and nth = 1 group by event, b, a
                """
                        .formatted(
                                visits.lastMoments(),
                                source.relation(),
                                source.events(),
                                nearby(visits.journey(), "before_at"),
                                nearby(visits.journey(), "after_at"),
                                String.join(", ", Collections.nCopies(events.size(), "?"))),
                row ->
                        neighbours
                                .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                                .add(new Neighbours(row.getInt(2), row.getInt(3), row.getLong(4))),
                events.toArray());
    }

    /** A pause after which customers are lost parts what they did before from what they do then. */
    private static String nearby(Journey journey, String time) {
        return TimeWindow.lostAfter(journey)
                .map(pause -> "abs(%s - micros) <= %d".formatted(time, pause))
                .orElse("true");
    }

    /** Between which moments an event stands; nothing when no time or no customer tells. */
    List<Neighbours> of(String event) {
        return neighbours.getOrDefault(event, List.of());
    }
}
