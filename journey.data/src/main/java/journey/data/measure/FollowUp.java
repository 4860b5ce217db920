// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.Consumer;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.model.Moment;

/**
 * Pairs the visits to a place with the visits to a moment that follow: from the last row of the one
 * to the first row of the other, strictly later. A visit to the target is used once, by the
 * earliest visit that still waits for it; a visit whose time is over waits no longer.
 */
final class FollowUp {

    private final Database database;
    private final JourneyVisits visits;
    private final String starts;
    private final int target;
    private final OptionalLong window;
    private final long end;

    /**
     * A visit to the place.
     *
     * @param period the number of the period in which it ended; -1 for none
     * @param isOver whether its time to reach the target is over
     * @param took how long it took to the target, in microseconds; empty when that was not reached
     *     in time
     */
    record Start(int period, int customer, boolean isOver, OptionalLong took) {}

    private record Waiting(int period, long at) {}

    /**
     * @param starts a query of the visits to the place that count: customer, micros
     * @param window how long a visit waits, in microseconds; empty for as long as the data go
     * @param end of the data, in microseconds
     */
    FollowUp(
            Database database,
            JourneyVisits visits,
            String starts,
            Moment target,
            OptionalLong window,
            long end) {
        this.database = database;
        this.visits = visits;
        this.starts = starts;
        this.target = visits.number(target);
        this.window = window;
        this.end = end;
    }

    /** Whether visits wait no longer than some time. */
    boolean hasWindow() {
        return window.isPresent();
    }

    /**
     * Tells each visit to the place with its pair. Goes through the visits of each customer in the
     * order of time; a target before a start.
     */
    void forEach(String ofCustomers, Consumer<Start> starting) {
        Deque<Waiting> waiting = new ArrayDeque<>();
        int[] customer = {-1};
        database.forEach(
                """
                select customer, micros, is_start, coalesce(p, -1) from (
                    select customer, micros, true as is_start, p from (%s) left join period on micros >= start and micros < stop
                    union all
                    select customer, first_at, false, -1 from %s where moment = %d)
                where %s order by customer, micros, is_start
                """
                        .formatted(starts, visits.visits(), target, ofCustomers),
                row -> {
                    if (row.getInt(1) != customer[0]) {
                        giveUp(waiting, customer[0], starting);
                        customer[0] = row.getInt(1);
                    }
                    if (row.getBoolean(3)) {
                        waiting.add(new Waiting(row.getInt(4), row.getLong(2)));
                    } else {
                        reach(waiting, customer[0], row.getLong(2), starting);
                    }
                });
        giveUp(waiting, customer[0], starting);
    }

    private void reach(Deque<Waiting> waiting, int customer, long at, Consumer<Start> starting) {
        while (!waiting.isEmpty()
                && window.isPresent()
                && at - waiting.peek().at > window.getAsLong()) {
            starting.accept(start(waiting.remove(), customer, OptionalLong.empty()));
        }
        if (!waiting.isEmpty() && waiting.peek().at < at) {
            Waiting first = waiting.remove();
            starting.accept(start(first, customer, OptionalLong.of(at - first.at)));
        }
    }

    private Start start(Waiting visit, int customer, OptionalLong took) {
        boolean isOver = visit.at + window.orElse(0L) < end;
        return new Start(visit.period, customer, isOver, took);
    }

    private void giveUp(Deque<Waiting> waiting, int customer, Consumer<Start> starting) {
        while (!waiting.isEmpty()) {
            starting.accept(start(waiting.remove(), customer, OptionalLong.empty()));
        }
    }
}
