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

    /** Stands for a time that there is not. */
    private static final long NEVER = Long.MIN_VALUE;

    private final Database database;
    private final String starts;
    private final int target;
    private final OptionalLong window;
    private final long end;

    /**
     * A visit to the place.
     *
     * @param at when it ended, in microseconds since 1970
     * @param isOver whether its time to reach the target is over
     * @param took how long it took to the target, in microseconds; empty when that was not reached
     *     in time
     */
    record Start(long at, int customer, boolean isOver, OptionalLong took) {}

    /**
     * @param starts a query of the visits in their order: customer, moment, first_at, and micros,
     *     the end of the visits to the place that count, null for all others
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
     * Tells each visit to the place with its pair, customer by customer. A visit that is to the
     * place and to the target is reached before it waits.
     */
    void forEach(String ofCustomers, Consumer<Start> starting) {
        Deque<Long> waiting = new ArrayDeque<>();
        int[] customer = {-1};
        database.forEach(
                """
                select customer, case when moment = %2$d then first_at else %3$d end, coalesce(micros, %3$d)
                from (%1$s) where (moment = %2$d or micros is not null) and %4$s
                """
                        .formatted(starts, target, NEVER, ofCustomers),
                row -> {
                    if (row.getInt(1) != customer[0]) {
                        giveUp(waiting, customer[0], starting);
                        customer[0] = row.getInt(1);
                    }
                    if (row.getLong(2) != NEVER) {
                        reach(waiting, customer[0], row.getLong(2), starting);
                    }
                    if (row.getLong(3) != NEVER) {
                        waiting.add(row.getLong(3));
                    }
                });
        giveUp(waiting, customer[0], starting);
    }

    private void reach(Deque<Long> waiting, int customer, long at, Consumer<Start> starting) {
        while (!waiting.isEmpty()
                && window.isPresent()
                && at - waiting.peek() > window.getAsLong()) {
            starting.accept(start(waiting.remove(), customer, OptionalLong.empty()));
        }
        if (!waiting.isEmpty() && waiting.peek() < at) {
            long first = waiting.remove();
            starting.accept(start(first, customer, OptionalLong.of(at - first)));
        }
    }

    private Start start(long at, int customer, OptionalLong took) {
        return new Start(at, customer, at + window.orElse(0L) < end, took);
    }

    private void giveUp(Deque<Long> waiting, int customer, Consumer<Start> starting) {
        while (!waiting.isEmpty()) {
            starting.accept(start(waiting.remove(), customer, OptionalLong.empty()));
        }
    }
}
