// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.sql.Database;

/** Counts rows. */
final class CountMeasure {

    private CountMeasure() {}

    /**
     * How many rows there are in each period.
     *
     * @param rows a query: row, micros, customer
     */
    static List<Found> find(
            Database database, String rows, PeriodTable periods, String ofCustomers) {
        Map<Integer, Found> found = new HashMap<>();
        database.forEach(
                """
                select p, count(*), count(distinct customer) + count(*) filter (customer is null)
                from (%s) join period on micros >= start and micros < stop where %s group by p
                """
                        .formatted(rows, ofCustomers),
                row ->
                        found.put(
                                row.getInt(1),
                                new Found(
                                        Optional.of(
                                                new Sample(
                                                        row.getLong(2),
                                                        row.getLong(2),
                                                        Optional.empty())),
                                        row.getLong(3))));
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < periods.periods().size(); i++) {
            all.add(found.getOrDefault(i, Found.NOTHING));
        }
        return all;
    }
}
