// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.model.Period;

/**
 * The periods of a measure as instants: the table {@code period} (p INTEGER, start BIGINT, stop
 * BIGINT), a period from its start to before its stop.
 */
final class PeriodTable {

    private final List<Period> periods;
    private final ZoneId zone;
    private final long[] starts;
    private final long[] stops;

    /**
     * @param periods one after another
     * @param zone whose clock cuts them
     */
    PeriodTable(List<Period> periods, ZoneId zone) {
        this.periods = List.copyOf(periods);
        this.zone = zone;
        starts = periods.stream().mapToLong(it -> TimeSpan.start(it.firstDay(), zone)).toArray();
        stops =
                periods.stream()
                        .mapToLong(it -> TimeSpan.start(it.lastDay().plusDays(1), zone))
                        .toArray();
    }

    List<Period> periods() {
        return periods;
    }

    void create(Database database) {
        database.run("create or replace temp table period (p integer, start bigint, stop bigint)");
        for (int i = 0; i < periods.size(); i++) {
            database.run("insert into period values (?, ?, ?)", i, starts[i], stops[i]);
        }
    }

    /** The number of the period in which an instant is; -1 for none. */
    int at(long micros) {
        int before = Arrays.binarySearch(starts, micros);
        int index = before >= 0 ? before : -before - 2;
        return index >= 0 && micros < stops[index] ? index : -1;
    }

    /**
     * Whether no later row changes the figure of a period.
     *
     * @param window how long after its end something may still happen that belongs to it, in
     *     microseconds
     */
    boolean isFinal(int index, TimeSpan span, long window) {
        return !periods.get(index).firstDay().isBefore(span.firstDay(zone))
                && stops[index] + window <= span.end();
    }
}
