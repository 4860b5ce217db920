// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
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
import journey.model.Binding;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Persona;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * The data of some maps, read into a database: rows, customers, personas, visits.
 *
 * @param sources those that could be read, in the order of the maps
 * @param tables what is told of sources whose rows are in a table of a cluster: they are not read
 * @param identity who is who
 * @param journeys one for each journey of the maps
 */
public record DataRun(
        Database database,
        List<CodedSource> sources,
        List<DataProblem> tables,
        IdentityReport identity,
        PersonaTable personas,
        List<JourneyVisits> journeys) {

    /**
     * Reads the data that maps name. What cannot be read is a problem of its source.
     *
     * @param maps without errors
     * @param files the maps and all that they import
     * @param most with how many of another kind identifiers of a kind may stand, by kind
     */
    public static DataRun read(
            Database database,
            RowReader reader,
            Collection<JourneyFile> maps,
            Set<JourneyFile> files,
            Map<String, Integer> most) {
        List<Binding> bindings = all(files, Binding.class).toList();
        database.keep(null);
        List<StagedSource> staged = new ArrayList<>();
        SourceStage stage = new SourceStage(database);
        for (Source source : all(files, Source.class).filter(DataRun::isRead).toList()) {
            String name = "read" + staged.size();
            staged.add(
                    stage.stage(
                            reader.load(source, UsedColumns.of(source, bindings), name + "_texts"),
                            name));
        }
        Identities identities = new Identities(database, staged, most);
        IdentityReport identity = identities.find();
        SourceCoding coding = new SourceCoding(database, stage, identities);
        List<CodedSource> sources = new ArrayList<>();
        for (StagedSource each : staged) {
            sources.add(coding.code(each, bindings, "s" + sources.size()));
        }
        PersonaTable personas = new PersonaTable(database, all(files, Persona.class).toList());
        personas.create(sources);
        List<JourneyVisits> journeys = new ArrayList<>();
        for (Journey journey : all(maps, Journey.class).toList()) {
            JourneyVisits visits =
                    new JourneyVisits(database, sources, personas, journey, "j" + journeys.size());
            visits.create();
            journeys.add(visits);
        }
        List<DataProblem> tables =
                all(files, Source.class)
                        .filter(it -> it.getTable() != null && it.getData() == null)
                        .map(DataRun::needsCluster)
                        .toList();
        return new DataRun(database, List.copyOf(sources), tables, identity, personas, journeys);
    }

    /** A source that only names a file says nothing of its rows. */
    private static boolean isRead(Source source) {
        return source.getData() != null
                && (source.getTimeColumn() != null
                        || source.getEventColumn() != null
                        || !source.getCustomerColumns().isEmpty()
                        || !source.getAnswers().isEmpty());
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

    private static <T extends EObject> Stream<T> all(Collection<JourneyFile> files, Class<T> type) {
        return files.stream().flatMap(it -> EcoreUtil2.getAllContentsOfType(it, type).stream());
    }

    /** What is wrong with the data, source by source. */
    public List<DataProblem> problems() {
        return Stream.concat(
                        sources.stream().flatMap(it -> it.problems().stream()), tables.stream())
                .toList();
    }
}
