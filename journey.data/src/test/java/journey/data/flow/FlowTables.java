// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import journey.data.cases.JourneyCases;
import journey.data.measure.TimeWindow;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.data.visits.PersonaTable;
import journey.model.Journey;
import journey.testing.Maps;
import org.eclipse.xtext.EcoreUtil2;

/** The tables that are made of logs, without files: many logs one after the other. */
final class FlowTables implements AutoCloseable {

    private final Database database;
    private final Journey journey;
    private int logs;

    FlowTables(Maps maps, String map, Path spill) {
        journey = EcoreUtil2.getAllContentsOfType(Maps.file(maps.read(map)), Journey.class).get(0);
        database = Database.open("500MB", spill);
        database.keep(null);
        personas().create(List.of());
    }

    private PersonaTable personas() {
        return new PersonaTable(database, List.of());
    }

    /** How long a pause ends a case, in microseconds; empty when none does. */
    OptionalLong pause() {
        return TimeWindow.lostAfter(journey).stream().mapToLong(Long::longValue).findFirst();
    }

    /**
     * What is looked at of a log, up to its last row.
     *
     * @param rows in any order, at least one
     * @param isRepeating whether each row counts as a visit
     */
    CaseScope scope(List<LoggedRow> rows, boolean isRepeating) {
        JourneyVisits visits =
                new JourneyVisits(
                        database, List.of(), List.of(), personas(), journey, "log" + logs++);
        write(rows, visits);
        JourneyCases cases =
                isRepeating
                        ? JourneyCases.passing(visits, true, Long.MAX_VALUE)
                        : JourneyCases.kept(visits);
        cases.create(database);
        CaseScope scope =
                new CaseScope(
                        database,
                        visits,
                        cases,
                        new Endings(visits, List.of()),
                        rows.stream().mapToLong(LoggedRow::micros).min().orElseThrow(),
                        rows.stream().mapToLong(LoggedRow::micros).max().orElseThrow(),
                        pause(),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE);
        scope.prepare();
        return scope;
    }

    private void write(List<LoggedRow> rows, JourneyVisits visits) {
        database.run(
                "create or replace table memory.main.logged (source integer, row bigint, micros bigint, customer integer, moment integer, channel integer)");
        database.append(
                "logged",
                table -> {
                    for (int i = 0; i < rows.size(); i++) {
                        LoggedRow row = rows.get(i);
                        table.beginRow();
                        table.append(0);
                        table.append((long) i);
                        table.append(row.micros());
                        table.append(row.customer());
                        table.append(row.moment());
                        table.appendNull();
                        table.endRow();
                    }
                });
        database.run(
                "create table %s.%s as select * from memory.main.logged order by customer, micros, moment, source, row"
                        .formatted(Database.KEPT, visits.rows()));
    }

    @Override
    public void close() {
        database.close();
    }
}
