// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.data.flow.CaseFacts.Fact;

/**
 * Of how many customers the cases are in which something is so. Where there are so many cases that
 * they must be of five customers, nobody asks.
 */
final class CustomerCounts {

    private final Map<Fact, Long> customers = new HashMap<>();

    /** How many customers: exactly, or the number of cases where that is enough. */
    long of(Fact fact) {
        return customers.getOrDefault(fact, 0L);
    }

    /** Asks for the facts of a group. */
    static CustomerCounts of(
            CaseScope scope, Grouping grouping, int group, CaseFacts facts, CaseCounts counts) {
        CustomerCounts answer = new CustomerCounts();
        List<Fact> few = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            answer.customers.put(fact, facts.cases(fact));
            if (facts.cases(fact) <= counts.casesOfFour()) {
                few.add(fact);
            }
        }
        if (!few.isEmpty()) {
            answer.ask(scope, grouping, group, facts, few);
        }
        return answer;
    }

    private void ask(
            CaseScope scope, Grouping grouping, int group, CaseFacts facts, List<Fact> few) {
        String marks = "fact_marks";
        scope.database()
                .run(
                        "create or replace temp table %s (fact integer, variant integer, persona integer, late boolean)"
                                .formatted(marks));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            for (VariantCount count : facts.of(few.get(i))) {
                int persona = count.persona().map(scope.endings().personas()::indexOf).orElse(-1);
                rows.add("(%d, %d, %d, %b)".formatted(i, count.variant(), persona, count.isLate()));
            }
        }
        scope.database()
                .run(
                        "insert into %s select distinct * from (values %s) as it(fact, variant, persona, late)"
                                .formatted(marks, String.join(", ", rows)));
        scope.database()
                .forEach(
                        "select m.fact, count(distinct c.customer) from %s m join (select c.*, %s as g from %s) c on c.variant = m.variant and coalesce(c.persona, -1) = m.persona and (c.began < %d) = m.late where g = %d group by m.fact"
                                .formatted(
                                        marks,
                                        grouping.group(),
                                        scope.casesOf(grouping),
                                        scope.lateUntil(),
                                        group),
                        row -> customers.put(few.get(row.getInt(1)), row.getLong(2)));
        scope.database().run("drop table " + marks);
    }
}
