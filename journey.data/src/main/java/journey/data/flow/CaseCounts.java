// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many cases and customers there are in a group.
 *
 * @param casesOfFour how many cases those four customers have who have most: more than that are of
 *     five customers at least
 * @param visitsOfFour the same of visits
 * @param spread how much wider an interval of a share of cases can be, because several are of one
 *     customer, at least 1
 */
record CaseCounts(
        long customers,
        long cases,
        Part finished,
        Part lost,
        Part open,
        long casesOfFour,
        long visitsOfFour,
        double spread) {

    /**
     * Some of the cases.
     *
     * @param customers of whom they are
     */
    record Part(long cases, long customers) {

        OptionalLong told() {
            return SeenShare.told(cases, customers);
        }
    }

    /**
     * Counts the cases of each group.
     *
     * <p>The spread is that of cases of a customer that are all alike, sqrt(sum of n<sup>2</sup> /
     * sum of n) for n cases of each: the most that it can be.
     */
    static Map<Integer, CaseCounts> of(CaseScope scope, Grouping grouping) {
        Map<Integer, CaseCounts> counts = new LinkedHashMap<>();
        scope.database()
                .forEach(
                        """
                        select g, count(*), sum(n), sum(done), count(*) filter (done > 0), sum(gone),
                            count(*) filter (gone > 0), sum(waiting), count(*) filter (waiting > 0),
                            list_sum(max(n, 4)), list_sum(max(visits, 4)), sqrt(sum(n * n) / sum(n))
                        from (
                            select %1$s as g, customer, count(*) as n, sum(visits) as visits,
                                count(*) filter (finished) as done,
                                count(*) filter (not finished and ended <= %2$d) as gone,
                                count(*) filter (not finished and ended > %2$d) as waiting
                            from %3$s group by g, customer)
                        group by g order by g
                        """
                                .formatted(
                                        grouping.group(), scope.settled(), scope.casesOf(grouping)),
                        row ->
                                counts.put(
                                        row.getInt(1),
                                        new CaseCounts(
                                                row.getLong(2),
                                                row.getLong(3),
                                                new Part(row.getLong(4), row.getLong(5)),
                                                new Part(row.getLong(6), row.getLong(7)),
                                                new Part(row.getLong(8), row.getLong(9)),
                                                row.getLong(10),
                                                row.getLong(11),
                                                Math.max(1, row.getDouble(12)))));
        return counts;
    }
}
