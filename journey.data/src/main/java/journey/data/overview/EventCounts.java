// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.data.coding.CodedSource;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.data.visits.JourneyVisits;
import journey.model.Pain;
import journey.model.TitledElement;
import org.eclipse.xtext.EcoreUtil2;

/** Counts what happened in a source, as far as it may be told. */
public final class EventCounts {

    private final DataRun run;
    private final Database database;
    private final CodedSource source;
    private final List<Counted> told;

    private record Counted(int event, String name, long rows, long customers) {}

    public EventCounts(DataRun run, CodedSource source) {
        this.run = run;
        this.source = source;
        database = run.database();
        List<Counted> all = counted();
        int hidden =
                Privacy.hidden(
                        all.stream().map(Counted::customers).toList(),
                        it -> Privacy.isMany(customersWithout(all.subList(it, all.size()))));
        told = all.subList(hidden, all.size());
    }

    /** What so many did that it may be named, most frequent first. */
    public List<EventCount> told() {
        Map<Integer, List<TitledElement>> seen = seenBy();
        return told.stream()
                .map(
                        it ->
                                new EventCount(
                                        it.name,
                                        Told.of(it.rows),
                                        Told.of(it.customers),
                                        seen.getOrDefault(it.event, List.of())))
                .sorted(
                        Comparator.comparingLong((EventCount it) -> -it.rows().number().orElse(0))
                                .thenComparing(EventCount::event))
                .toList();
    }

    /** A condition for the rows of all that is not named. */
    String isRare() {
        return isNoneOf(told);
    }

    /** All that happened, of the fewest customers first. */
    private List<Counted> counted() {
        return database.query(
                """
                select event, any_value(value), count(*), count(distinct coalesce(customer, -1 - row)) as n
                from %s left join %s using (event) where event is not null group by event order by n, event
                """
                        .formatted(source.relation(), source.events()),
                row ->
                        new Counted(
                                row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    /** How many customers did anything but some things. */
    private long customersWithout(List<Counted> events) {
        return database.number(
                "select count(distinct coalesce(customer, -1 - row)) from %s where event is not null and %s"
                        .formatted(source.relation(), isNoneOf(events)));
    }

    private static String isNoneOf(List<Counted> events) {
        return events.isEmpty()
                ? "true"
                : "coalesce(event not in (%s), true)"
                        .formatted(
                                events.stream()
                                        .map(it -> String.valueOf(it.event))
                                        .collect(Collectors.joining(", ")));
    }

    /** What sees the events of a source, by the number of the event. */
    private Map<Integer, List<TitledElement>> seenBy() {
        Map<Integer, List<TitledElement>> seen = new LinkedHashMap<>();
        for (JourneyVisits visits : run.journeys()) {
            database.forEach(
                    "select distinct event, moment from %s join %s using (row) where source = %d order by moment"
                            .formatted(
                                    source.relation(),
                                    visits.rows(),
                                    run.sources().indexOf(source)),
                    row ->
                            seen.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                                    .add(visits.moment(row.getInt(2))));
            EcoreUtil2.getAllContentsOfType(visits.journey(), Pain.class)
                    .forEach(pain -> addSeenBy(pain, seen));
        }
        return seen;
    }

    private void addSeenBy(Pain pain, Map<Integer, List<TitledElement>> seen) {
        Sql isShown =
                Sql.any(
                        pain.getBindings().stream()
                                .filter(it -> it.getSource() == source.source())
                                .map(source::shows)
                                .toList());
        database.forEach(
                "select distinct event from %s where %s"
                        .formatted(source.relation(), isShown.text()),
                row -> seen.computeIfAbsent(row.getInt(1), any -> new ArrayList<>()).add(pain),
                isShown.bound());
    }
}
