// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.OptionalLong;
import journey.data.cases.JourneyCases;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;

/**
 * The cases that are looked at, and how.
 *
 * @param first when the data begin, in microseconds since 1970
 * @param end when they end
 * @param pause after how long without a visit a customer has left, in microseconds; empty when the
 *     map does not say
 * @param from when cases may begin at the earliest; {@link Long#MIN_VALUE} for ever
 * @param to when cases must have begun; {@link Long#MAX_VALUE} for ever
 */
record CaseScope(
        Database database,
        JourneyVisits visits,
        JourneyCases cases,
        Endings endings,
        long first,
        long end,
        OptionalLong pause,
        long from,
        long to) {

    /** The last time at which a visit may end whose time to be followed is over. */
    long settled() {
        return pause.isPresent() ? end - pause.getAsLong() : Long.MIN_VALUE;
    }

    /** Until when it is not known how a case began: what came before is not in the data. */
    long lateUntil() {
        return pause.isPresent() ? first + pause.getAsLong() : Long.MIN_VALUE;
    }

    /**
     * Makes the table of the cases that are looked at: {@code flow_case}, with the columns of all
     * cases and {@code finished}, whether somebody came to a moment where the journey may end, and
     * {@code single}, whether it is the only one of its customer. The table {@code flow_twice} has
     * the moments to which somebody comes more than once in a case of a variant.
     */
    void prepare() {
        database.run(
                """
                create or replace temp table flow_step as
                select variant, unnest(steps) %% %d as moment from %s
                """
                        .formatted(JourneyCases.PLACE, cases.variants()));
        database.run(
                "create or replace temp table flow_twice as select variant, moment from flow_step group by variant, moment having count(*) > 1");
        database.run(
                """
                create or replace temp table flow_case as
                select c.*, f.variant is not null as finished
                from (
                    select *, customer is distinct from lag(customer) over ()
                        and customer is distinct from lead(customer) over () as single
                    from %1$s) c
                left join (
                    select distinct s.variant, p.persona
                    from flow_step s, (select distinct persona from %1$s) p where %2$s) f
                on f.variant = c.variant and f.persona is not distinct from c.persona
                where c.began >= %3$d and c.began < %4$d
                """
                        .formatted(
                                cases.cases(),
                                endings.condition("s.moment", "p.persona"),
                                from,
                                to));
    }

    /** The cases {@code c} that belong to a group, as what stands after {@code from}. */
    String casesOf(Grouping grouping) {
        return "flow_case c %s where %s is not null".formatted(grouping.join(), grouping.group());
    }

    /** Their visits {@code s}, as what stands after {@code from}. */
    String stepsOf(Grouping grouping) {
        return "%s s join flow_case c on c.case_id = s.case_id %s where %s is not null"
                .formatted(cases.steps(), grouping.join(), grouping.group());
    }
}
