// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import journey.data.cases.JourneyCases;
import journey.data.coding.CodedSource;
import journey.data.coding.SourceCoding;
import journey.data.identity.Identities;
import journey.data.identity.IdentityReport;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.rows.RowReader;
import journey.data.source.SourceStage;
import journey.data.source.StagedSource;
import journey.data.source.UsedColumns;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.data.visits.PersonaTable;
import journey.model.Journey;
import journey.model.Source;

/**
 * The data of some maps, read into a database: rows, customers, personas, visits.
 *
 * @param scope what the maps say of data
 * @param sources those of the scope, in its order
 * @param identity who is who
 * @param journeys those of the scope, in its order
 */
public record DataRun(
        Database database,
        DataScope scope,
        List<CodedSource> sources,
        IdentityReport identity,
        PersonaTable personas,
        List<JourneyVisits> journeys) {

    /**
     * Makes a run of tables that are there.
     *
     * @param sources those of the scope, in its order
     */
    public static DataRun of(
            Database database,
            DataScope scope,
            List<CodedSource> sources,
            IdentityReport identity) {
        PersonaTable personas = new PersonaTable(database, scope.personas());
        List<JourneyVisits> journeys = new ArrayList<>();
        for (Journey journey : scope.journeys()) {
            String name = "j" + journeys.size();
            journeys.add(
                    new JourneyVisits(
                            database, sources, scope.channels(), personas, journey, name));
        }
        return new DataRun(
                database, scope, List.copyOf(sources), identity, personas, List.copyOf(journeys));
    }

    /**
     * Reads the data that maps name. What cannot be read is a problem of its source.
     *
     * @param database with a part for what is kept
     * @param most with how many of another kind identifiers of a kind may stand, by kind
     * @param done is told of each step, of {@link #steps}
     */
    public static DataRun read(
            Database database,
            RowReader reader,
            DataScope scope,
            Map<String, Integer> most,
            IntConsumer done) {
        SourceStage stage = new SourceStage(database);
        return read(database, reader, scope, Map.of(), most, stage::drop, done).run();
    }

    /** The same, for who asks for single rows. */
    public static RunWithTexts readWithTexts(
            Database database, RowReader reader, DataScope scope, Map<String, Integer> most) {
        return readWithTexts(database, reader, scope, Map.of(), most);
    }

    /**
     * The same, with columns that the maps do not read.
     *
     * @param more the name of such a column, by its source
     */
    public static RunWithTexts readWithTexts(
            Database database,
            RowReader reader,
            DataScope scope,
            Map<Source, String> more,
            Map<String, Integer> most) {
        return read(database, reader, scope, more, most, kept -> {}, done -> {});
    }

    private static RunWithTexts read(
            Database database,
            RowReader reader,
            DataScope scope,
            Map<Source, String> more,
            Map<String, Integer> most,
            Consumer<StagedSource> coded,
            IntConsumer done) {
        List<StagedSource> staged = new ArrayList<>();
        SourceStage stage = new SourceStage(database);
        for (Source source : scope.sources()) {
            String name = "read" + staged.size();
            Set<String> columns = new LinkedHashSet<>(UsedColumns.of(source, scope.bindings()));
            Optional.ofNullable(more.get(source)).ifPresent(columns::add);
            staged.add(
                    stage.stage(reader.load(source, List.copyOf(columns), name + "_texts"), name));
            done.accept(1);
        }
        Identities identities = new Identities(database, staged, most);
        IdentityReport identity = identities.find();
        done.accept(1);
        SourceCoding coding = new SourceCoding(database, stage, identities);
        List<CodedSource> sources = new ArrayList<>();
        for (StagedSource each : staged) {
            sources.add(coding.code(each, scope.bindings(), "s" + sources.size()));
            coded.accept(each);
            done.accept(1);
        }
        DataRun run = of(database, scope, sources, identity);
        run.personas.create(sources);
        for (JourneyVisits visits : run.journeys) {
            visits.create();
            JourneyCases.kept(visits).create(database);
            done.accept(1);
        }
        return new RunWithTexts(run, staged);
    }

    /** The same run, looked at now: with the problems of times that have not come yet. */
    public DataRun at(Instant now) {
        FutureTimes future = new FutureTimes(database, now);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        return new DataRun(
                database,
                scope,
                sources.stream().map(it -> it.at(micros, future.in(it).stream().toList())).toList(),
                identity,
                personas,
                journeys);
    }

    /** In how many steps data are read. */
    public static int steps(DataScope scope) {
        return 2 * scope.sources().size() + 1 + scope.journeys().size();
    }

    /** What is told of sources whose rows are in a table of a cluster: they are not read. */
    public List<DataProblem> tables() {
        return scope.tables().stream().map(DataRun::needsCluster).toList();
    }

    private static DataProblem needsCluster(Source source) {
        return new DataProblem(
                Severity.WARNING,
                source,
                Optional.empty(),
                OptionalLong.empty(),
                "The table '%s' is in a cluster. Only files are read here: add 'data' with an export of it."
                        .formatted(source.getTable()));
    }

    /** What is wrong with the data, source by source. */
    public List<DataProblem> problems() {
        return Stream.concat(
                        sources.stream().flatMap(it -> it.problems().stream()), tables().stream())
                .toList();
    }
}
