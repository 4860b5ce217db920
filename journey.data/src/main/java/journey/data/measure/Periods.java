// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import journey.data.source.TimeSpan;
import journey.model.Period;

/** The periods of a measure as instants: each is from its start to before the start of the next. */
public final class Periods {

    private final List<Period> periods;
    private final ZoneId zone;
    private final long[] starts;
    private final long[] stops;

    /**
     * @param periods one after another
     * @param zone whose clock cuts them
     */
    public Periods(List<Period> periods, ZoneId zone) {
        this.periods = List.copyOf(periods);
        this.zone = zone;
        starts = periods.stream().mapToLong(it -> TimeSpan.start(it.firstDay(), zone)).toArray();
        stops =
                periods.stream()
                        .mapToLong(it -> TimeSpan.start(it.lastDay().plusDays(1), zone))
                        .toArray();
    }

    public List<Period> periods() {
        return periods;
    }

    /**
     * The rows of a query that are in a period, with its number: p.
     *
     * @param rows a query with a column micros
     */
    String number(String rows) {
        return starts.length == 0
                ? "(select *, 0 as p from (%s) where false)".formatted(rows)
                : "(select *, %s as p from (%s) where %s)"
                        .formatted(number("micros", 0, starts.length - 1), rows, holds("micros"));
    }

    /** An expression for the number of the period in which a time is that {@link #holds}. */
    public String numberOf(String micros) {
        return starts.length == 0 ? "-1" : number(micros, 0, starts.length - 1);
    }

    /** A condition for a time in one of the periods. */
    public String holds(String micros) {
        return starts.length == 0
                ? "false"
                : "%1$s >= %2$d and %1$s < %3$d"
                        .formatted(micros, starts[0], stops[stops.length - 1]);
    }

    /** Halves the periods until one is left: a row is compared with few of many. */
    private String number(String micros, int first, int last) {
        int middle = (first + last + 1) / 2;
        return first == last
                ? String.valueOf(first)
                : "case when %s < %d then %s else %s end"
                        .formatted(
                                micros,
                                starts[middle],
                                number(micros, first, middle - 1),
                                number(micros, middle, last));
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
    public boolean isFinal(int index, TimeSpan span, long window) {
        return !periods.get(index).firstDay().isBefore(span.firstDay(zone))
                && stops[index] + window <= span.end();
    }
}
