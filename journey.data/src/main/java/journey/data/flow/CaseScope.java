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
     * cases and {@code finished}, whether somebody came to a moment where the journey may end.
     */
    void prepare() {
        database.run(
                """
                create or replace temp table flow_case as
                select c.*, f.case_id is not null as finished
                from %1$s c left join (
                    select distinct s.case_id from %2$s s join %1$s c using (case_id) where %3$s) f using (case_id)
                where c.began >= %4$d and c.began < %5$d
                """
                        .formatted(
                                cases.cases(),
                                cases.steps(),
                                endings.condition("s.moment", "c.persona"),
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
