// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.privacy.Basis;
import journey.data.privacy.Privacy;
import journey.data.sql.Database;

/** Counts rows. */
final class CountMeasure {

    private CountMeasure() {}

    /**
     * How many rows there are in each period.
     *
     * @param rows a query: source, row, micros, customer
     */
    static List<Found> find(Database database, String rows, Periods periods, String ofCustomers) {
        Map<Integer, Found> found = new HashMap<>();
        database.forEach(
                """
                select p, sum(n)::bigint, count(*), list_sum(max(n, %3$d))::bigint from (
                    select p, customer, case when customer is null then row end as row,
                        case when customer is null then source end as source, count(*) as n
                    from %1$s where %2$s group by all)
                group by p
                """
                        .formatted(periods.number(rows), ofCustomers, Privacy.FEW),
                row ->
                        found.put(
                                row.getInt(1),
                                Found.of(
                                        new Sample(
                                                row.getLong(2), row.getLong(2), Optional.empty()),
                                        new Basis(
                                                row.getLong(3),
                                                List.of(row.getLong(3)),
                                                row.getLong(4)))));
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < periods.periods().size(); i++) {
            all.add(found.getOrDefault(i, Found.NOTHING));
        }
        return all;
    }
}
