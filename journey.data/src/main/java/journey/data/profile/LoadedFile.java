// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.data.format.UnreadableDataException;
import journey.data.privacy.Privacy;
import journey.data.problem.DataProblem;
import journey.data.rows.FileColumns;
import journey.data.rows.RowLoader;
import journey.data.rows.SourceRows;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;

/** A data file that no map names, with all of its columns in a database. */
public final class LoadedFile {

    private static final String RELATION = "file_texts";

    /** Values, where names of columns should be. */
    private static final String NO_NAME =
            "[^@\\s]+@[^@\\s]+\\.[^@\\s]+|\\d{4}-\\d{2}-\\d{2}.*|\\+?\\d{6,}";

    private final Database database;
    private final Path path;
    private final FileColumns columns;
    private final List<DataProblem> problems;
    private final List<ColumnFacts> facts = new ArrayList<>();

    private LoadedFile(
            Database database, Path path, FileColumns columns, List<DataProblem> problems) {
        this.database = database;
        this.path = path;
        this.columns = columns;
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read; {@link UnreadableDataException} says why
     */
    public static LoadedFile read(Database database, Path path) throws IOException {
        RowLoader loader = new RowLoader(database, new Configurations());
        FileColumns columns = loader.columns(path);
        if (columns.columns().stream().anyMatch(it -> it.matches(NO_NAME))) {
            throw new UnreadableDataException(
                    1, "The first line holds values, where the names of the columns should be.");
        }
        LoadedFile file =
                new LoadedFile(
                        database, path, columns, loader.load(path, columns.columns(), RELATION));
        for (int i = 0; i < columns.columns().size(); i++) {
            file.facts.add(ColumnFacts.of(database, RELATION, "c" + i, columns.columns().get(i)));
        }
        return file;
    }

    public Path path() {
        return path;
    }

    /** The name of its format for people. */
    public String format() {
        return columns.format();
    }

    /** Whether each row names its columns itself. */
    boolean hasKeys() {
        return columns.areKeys();
    }

    public List<String> columns() {
        return columns.columns();
    }

    /** The columns that may be told to people: a key of few rows may be an identifier itself. */
    public List<String> named() {
        return facts.stream()
                .filter(it -> !hasKeys() || Privacy.isMany(it.filled()))
                .map(it -> it.name().text())
                .toList();
    }

    public List<DataProblem> problems() {
        return problems;
    }

    public long rows() {
        return database.number("select count(*) from " + RELATION);
    }

    /** What its columns are for; a column that is wished for must be there. */
    public SourceRoles roles(RoleWishes wishes) {
        return new RoleGuess(facts, natures(), wishes).roles();
    }

    /** What its columns hold, in their order. */
    Map<ColumnFacts, ColumnNature> natures() {
        Map<ColumnFacts, ColumnNature> natures = new LinkedHashMap<>();
        facts.forEach(it -> natures.put(it, ColumnNature.of(it)));
        return natures;
    }

    /** Reads its rows as a map says. */
    public DataRun run(JourneyFile map) {
        return run(DataScope.of(List.of(map), Set.of(map)));
    }

    DataRun run(DataScope scope) {
        return DataRun.readWithTexts(
                        database,
                        (source, wanted, relation) ->
                                new SourceRows(
                                        source,
                                        RELATION,
                                        columns.columns(),
                                        List.of(path),
                                        List.of(rows()),
                                        problems),
                        scope,
                        Map.of())
                .run();
    }

    Database database() {
        return database;
    }

    String relation() {
        return RELATION;
    }
}
