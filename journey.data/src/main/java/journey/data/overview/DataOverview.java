// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.data.coding.CodedSource;
import journey.data.measure.TimeSpans;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.data.visits.JourneyVisits;
import journey.model.Bindable;
import journey.model.Binding;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.TitledElement;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What there is in the data of maps, and what the maps see of it.
 *
 * @param sources in the order of the maps
 * @param sightings of all that is bound, in the order of the maps
 */
public record DataOverview(List<SourceOverview> sources, List<Sighting> sightings) {

    public DataOverview {
        sources = List.copyOf(sources);
        sightings = List.copyOf(sightings);
    }

    /**
     * Looks at the data of a run.
     *
     * @param bound what has bindings in the maps of the run
     */
    public static DataOverview of(DataRun run, List<Bindable> bound) {
        Counting counting = new Counting(run);
        return new DataOverview(
                run.sources().stream().map(counting::source).toList(),
                bound.stream().map(counting::sighting).toList());
    }

    /** The counting of one run. */
    private static final class Counting {

        private final DataRun run;
        private final Database database;

        Counting(DataRun run) {
            this.run = run;
            database = run.database();
        }

        SourceOverview source(CodedSource source) {
            List<Long> counted =
                    database.query(
                                    "select count(distinct customer), count(*) - count(customer) from "
                                            + source.relation(),
                                    row -> List.of(row.getLong(1), row.getLong(2)))
                            .get(0);
            List<EventCount> events =
                    source.source().getEventColumn() == null ? List.of() : events(source);
            long told = events.stream().mapToLong(EventCount::rows).sum();
            return new SourceOverview(
                    source,
                    TimeSpans.of(database, source),
                    counted.get(0),
                    counted.get(1),
                    events,
                    source.source().getEventColumn() == null ? 0 : source.counted() - told,
                    unseen(source));
        }

        private List<EventCount> events(CodedSource source) {
            Map<Integer, List<TitledElement>> seen = seenBy(source);
            return database.query(
                    "select event, value, rows, customers from %s order by rows desc, value"
                            .formatted(source.events()),
                    row ->
                            new EventCount(
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    seen.getOrDefault(row.getInt(1), List.of())));
        }

        /** What sees the events of a source, by the number of the event. */
        private Map<Integer, List<TitledElement>> seenBy(CodedSource source) {
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
                        .forEach(pain -> addSeenBy(pain, source, seen));
            }
            return seen;
        }

        private void addSeenBy(
                Pain pain, CodedSource source, Map<Integer, List<TitledElement>> seen) {
            List<Sql> shown =
                    pain.getBindings().stream()
                            .filter(it -> it.getSource() == source.source())
                            .map(source::shows)
                            .toList();
            Sql isShown = Sql.any(shown);
            database.forEach(
                    "select distinct event from %s where %s"
                            .formatted(source.relation(), isShown.text()),
                    row -> seen.computeIfAbsent(row.getInt(1), any -> new ArrayList<>()).add(pain),
                    isShown.bound());
        }

        private long unseen(CodedSource source) {
            String shown =
                    String.join(
                            " union ",
                            run.journeys().stream()
                                    .map(
                                            it ->
                                                    "select row from %s where source = %d"
                                                            .formatted(
                                                                    it.rows(),
                                                                    run.sources().indexOf(source)))
                                    .toList());
            return shown.isEmpty()
                    ? source.counted()
                    : source.counted()
                            - database.number("select count(*) from (%s)".formatted(shown));
        }

        Sighting sighting(Bindable element) {
            if (element instanceof Moment moment) {
                Optional<JourneyVisits> visits =
                        run.journeys().stream().filter(it -> it.number(moment) >= 0).findFirst();
                if (visits.isPresent()) {
                    return counted(
                            element,
                            Sql.of(
                                    "select source, row, customer from %s where moment = %d"
                                            .formatted(
                                                    visits.get().rows(),
                                                    visits.get().number(moment))));
                }
            }
            List<Sql> rows = element.getBindings().stream().flatMap(this::rows).toList();
            return rows.isEmpty()
                    ? new Sighting(element, 0, 0, 0)
                    : counted(element, Sql.join(" union ", rows));
        }

        private Stream<Sql> rows(Binding binding) {
            return run.sources().stream()
                    .filter(it -> it.source() == binding.getSource())
                    .map(
                            it ->
                                    Sql.format(
                                            "select %d as source, row, customer from %s where %%s"
                                                    .formatted(
                                                            run.sources().indexOf(it),
                                                            it.relation()),
                                            it.shows(binding)));
        }

        private Sighting counted(Bindable element, Sql rows) {
            return database.query(
                            "select count(*), count(distinct customer), count(*) - count(customer) from (%s)"
                                    .formatted(rows.text()),
                            row ->
                                    new Sighting(
                                            element,
                                            row.getLong(1),
                                            row.getLong(2),
                                            row.getLong(3)),
                            rows.bound())
                    .get(0);
        }
    }
}
