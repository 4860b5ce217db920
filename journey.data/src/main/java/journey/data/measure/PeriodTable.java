// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.time.ZoneId;
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

    PeriodTable(List<Period> periods, ZoneId zone) {
        this.periods = List.copyOf(periods);
        this.zone = zone;
    }

    List<Period> periods() {
        return periods;
    }

    void create(Database database) {
        database.run("create or replace temp table period (p integer, start bigint, stop bigint)");
        for (int i = 0; i < periods.size(); i++) {
            database.run(
                    "insert into period values (?, ?, ?)",
                    i,
                    TimeSpan.start(periods.get(i).firstDay(), zone),
                    stop(i));
        }
    }

    private long stop(int index) {
        return TimeSpan.start(periods.get(index).lastDay().plusDays(1), zone);
    }

    /**
     * Whether no later row changes the figure of a period.
     *
     * @param window how long after its end something may still happen that belongs to it, in
     *     microseconds
     */
    boolean isFinal(int index, TimeSpan span, long window) {
        return !periods.get(index).firstDay().isBefore(span.firstDay(zone))
                && stop(index) + window <= span.end();
    }
}
