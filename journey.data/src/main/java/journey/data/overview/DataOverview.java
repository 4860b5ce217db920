// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.data.coding.CodedSource;
import journey.data.measure.TimeSpans;
import journey.data.privacy.Told;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.data.visits.JourneyVisits;
import journey.model.Bindable;
import journey.model.Binding;
import journey.model.Moment;

/**
 * What there is in the data of maps, and what the maps see of it.
 *
 * @param sources in the order of the maps
 * @param journeys in the order of the maps
 * @param sightings of all that is bound, in the order of the maps
 */
public record DataOverview(
        List<SourceOverview> sources, List<JourneyOverview> journeys, List<Sighting> sightings) {

    public DataOverview {
        sources = List.copyOf(sources);
        journeys = List.copyOf(journeys);
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
                run.journeys().stream().map(counting::journey).toList(),
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
            boolean hasEvents = source.source().getEventColumn() != null;
            EventCounts events = new EventCounts(run, source);
            List<Told> customers =
                    database.query(
                                    "select count(distinct customer), count(*) - count(customer) from "
                                            + source.relation(),
                                    row ->
                                            List.of(
                                                    Told.of(row.getLong(1)),
                                                    Told.of(row.getLong(2))))
                            .get(0);
            return new SourceOverview(
                    source,
                    TimeSpans.of(database, source),
                    rows(source, "true"),
                    Told.of(source.leftOut()),
                    customers.get(0),
                    customers.get(1),
                    events.told(),
                    hasEvents ? rows(source, events.isRare()) : Told.of(0),
                    rows(source, isUnseen(source)));
        }

        /** A condition for the rows that show no moment. */
        private String isUnseen(CodedSource source) {
            return run.journeys().stream()
                    .map(
                            it ->
                                    "row not in (select row from %s where source = %d)"
                                            .formatted(it.rows(), run.sources().indexOf(source)))
                    .reduce("true", "%s and %s"::formatted);
        }

        /** How many rows there are; who is not known is somebody else in each. */
        private Told rows(CodedSource source, String condition) {
            return database.query(
                            "select count(*), count(distinct coalesce(customer, -1 - row)) from %s where %s"
                                    .formatted(source.relation(), condition),
                            row -> Told.of(row.getLong(1), row.getLong(2)))
                    .get(0);
        }

        JourneyOverview journey(JourneyVisits visits) {
            Told all =
                    database.query(
                                    "select count(*), count(distinct customer) from "
                                            + visits.visits(),
                                    row -> Told.of(row.getLong(1), row.getLong(2)))
                            .get(0);
            Optional<JourneyOverview.End> end =
                    TimeSpans.earliest(database, visits, run.sources())
                            .map(
                                    it ->
                                            new JourneyOverview.End(
                                                    TimeSpans.of(database, it)
                                                            .orElseThrow()
                                                            .lastDay(it.zone()),
                                                    it.source()));
            return new JourneyOverview(visits.journey(), end, all, several(visits));
        }

        /** Visits of which one source has some rows, and another the others. */
        private Told several(JourneyVisits visits) {
            long sources = database.number("select count(distinct source) from " + visits.rows());
            if (sources < 2) {
                return Told.of(0);
            }
            return database.query(
                            """
                            select count(*), count(distinct customer) from (
                                select v.rowid as visit, v.customer as customer from %s v join %s r
                                on r.customer = v.customer and r.moment = v.moment and r.micros between v.first_at and v.last_at
                                group by v.rowid, v.customer having count(distinct r.source) > 1)
                            """
                                    .formatted(visits.visits(), visits.rows()),
                            row -> Told.of(row.getLong(1), row.getLong(2)))
                    .get(0);
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
                    ? new Sighting(element, Told.of(0), Told.of(0), Told.of(0))
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
                                            Told.of(
                                                    row.getLong(1),
                                                    row.getLong(2) + row.getLong(3)),
                                            Told.of(row.getLong(2)),
                                            Told.of(row.getLong(3))),
                            rows.bound())
                    .get(0);
        }
    }
}
