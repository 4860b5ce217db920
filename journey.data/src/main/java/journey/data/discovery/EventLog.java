// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import journey.cli.files.InputException;
import journey.data.coding.CodedSource;
import journey.data.overview.EventCount;
import journey.data.overview.EventCounts;
import journey.data.privacy.Privacy;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.dsl.text.Words;

/**
 * The events of a log in their usual order.
 *
 * <p>Leaves the tables {@code event_number} (value VARCHAR, event INTEGER), {@code first_seen}
 * (customer INTEGER, event INTEGER, first_at BIGINT, row BIGINT) and {@code event_place} (event
 * INTEGER, place INTEGER).
 */
final class EventLog {

    /** More could not be read as a map, and are rather values than events. */
    private static final int MOST = 500;

    private final Database database;
    private final CodedSource source;
    private final List<LoggedEvent> found;
    private List<LoggedEvent> events = List.of();
    private List<Neighbours> neighbours = List.of();

    private EventLog(DataRun run) {
        database = run.database();
        source = run.sources().get(0);
        found = find(run);
    }

    /**
     * Reads a log.
     *
     * @param run of a map with one source, which has customers, times and events
     * @throws InputException when no event is one of at least five customers, or far too many are
     */
    static EventLog of(DataRun run) {
        EventLog log = new EventLog(run);
        if (log.found.isEmpty()) {
            throw new InputException(
                    "No event in \"%s\" is one of at least five customers, and what fewer did is not told. Does --customer name who it was, and --event what happened?"
                            .formatted(log.source.source().getEventColumn()));
        } else if (log.found.size() > MOST) {
            throw new InputException(
                    "\"%s\" has %s values that at least five customers share: too many for moments of a map. --event names another column."
                            .formatted(
                                    log.source.source().getEventColumn(),
                                    Words.grouped(log.found.size())));
        }
        log.order();
        return log;
    }

    private List<LoggedEvent> find(DataRun run) {
        Map<String, Long> customers = new HashMap<>();
        database.forEach(
                "select value, count(distinct customer) from %s join %s using (event) group by value"
                        .formatted(source.relation(), source.events()),
                row -> customers.put(row.getString(1), row.getLong(2)));
        return new EventCounts(run, source)
                .told().stream()
                        .map(EventCount::event)
                        .filter(it -> !it.isBlank())
                        .map(it -> new LoggedEvent(it, customers.get(it)))
                        .toList();
    }

    private void order() {
        database.run("create table event_number (value varchar, event integer)");
        database.append(
                "event_number",
                rows -> {
                    for (int i = 0; i < found.size(); i++) {
                        rows.beginRow();
                        rows.append(found.get(i).value());
                        rows.append(i);
                        rows.endRow();
                    }
                });
        database.run(
                """
                create table first_seen as
                select s.customer, n.event, min(s.micros) as first_at, arg_min(s.row, s.micros) as row
                from %s s join %s e using (event) join event_number n on n.value = e.value
                where s.customer is not null and s.micros is not null group by s.customer, n.event
                """
                        .formatted(source.relation(), source.events()));
        Precedence precedence = precedence();
        List<Integer> order = new ArrayList<>(UsualOrder.of(precedence));
        order.sort(Comparator.comparing(it -> !found.get(it).isOfMany()));
        events = order.stream().map(found::get).toList();
        place(order);
        neighbours = neighbours(precedence, order);
    }

    private Precedence precedence() {
        Precedence precedence = new Precedence(found.size());
        int[] of = new int[found.size()];
        long[] at = new long[found.size()];
        int[] state = {-1, 0};
        database.forEach(
                "select customer, event, first_at from first_seen order by customer, first_at, row, event",
                row -> {
                    if (row.getInt(1) != state[0]) {
                        precedence.add(of, at, state[1]);
                        state[0] = row.getInt(1);
                        state[1] = 0;
                    }
                    of[state[1]] = row.getInt(2);
                    at[state[1]++] = row.getLong(3);
                });
        precedence.add(of, at, state[1]);
        return precedence;
    }

    private void place(List<Integer> order) {
        database.run("create table event_place (event integer, place integer)");
        database.append(
                "event_place",
                rows -> {
                    for (int i = 0; i < order.size(); i++) {
                        rows.beginRow();
                        rows.append(order.get(i));
                        rows.append(i);
                        rows.endRow();
                    }
                });
    }

    private List<Neighbours> neighbours(Precedence precedence, List<Integer> order) {
        List<Neighbours> all = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            all.add(new Neighbours(0, precedence.before(order.get(i - 1), order.get(i)), 0));
        }
        database.forEach(
                """
                select a.place, count(*), coalesce(median(b.first_at - a.first_at) filter (b.first_at > a.first_at), 0)
                from (select * from first_seen join event_place using (event)) a
                join (select * from first_seen join event_place using (event)) b
                on b.customer = a.customer and b.place = a.place + 1 group by 1
                """,
                row -> {
                    int place = row.getInt(1);
                    all.set(
                            place,
                            new Neighbours(
                                    row.getLong(2),
                                    all.get(place).before(),
                                    (long) row.getDouble(3)));
                });
        return List.copyOf(all);
    }

    /** What at least five customers did, in the usual order; at the end what no known ones did. */
    List<LoggedEvent> events() {
        return events;
    }

    /** The place of the last event that known customers did; -1 when there is none. */
    int last() {
        return (int) events.stream().filter(LoggedEvent::isOfMany).count() - 1;
    }

    /** Each event but the last one beside the next. */
    List<Neighbours> neighbours() {
        return neighbours;
    }

    /** From the first to the last time, in microseconds. */
    long span() {
        return database.number(
                "select coalesce(max(micros) - min(micros), 0) from " + source.relation());
    }

    /**
     * The time from the first event of a customer in which nine of ten have come to the last one
     * that known customers did, of those who came there; empty when fewer than five did.
     */
    OptionalLong mostOfTheWay() {
        return database.query(
                        """
                        select quantile_disc(arrived - began, 0.9), count(*) from (
                            select f.customer, max(f.first_at) filter (p.place = %d) as arrived, min(f.first_at) as began
                            from first_seen f join event_place p using (event) group by f.customer)
                        where arrived > began
                        """
                                .formatted(last()),
                        row ->
                                !Privacy.isMany(row.getLong(2))
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(row.getLong(1)))
                .get(0);
    }
}
