// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.data.format.DataFile;
import journey.data.format.FileProblems;
import journey.data.format.RowFormat;
import journey.data.format.RowFormats;
import journey.data.format.RowTable;
import journey.data.format.UnreadableDataException;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.sql.Database;
import journey.dsl.configuration.ConfigurationException;
import journey.dsl.configuration.Configurations;
import journey.model.Source;
import org.eclipse.emf.common.util.URI;

/** Loads the files of sources into tables of texts. */
public final class RowLoader implements RowReader {

    private final Database database;
    private final Configurations configurations;
    private final RowFormats formats;

    /**
     * @param configurations tell which folders beside the repository data may come from
     */
    public RowLoader(Database database, Configurations configurations) {
        this.database = database;
        this.configurations = configurations;
        this.formats = new RowFormats(database);
    }

    /**
     * Creates a table with the rows of a source. What is wrong with files is a problem, never an
     * exception.
     *
     * @param source one with data, in a map that is a file
     * @param columns those of the files that are needed, each once
     * @param relation the name of a view; the table is called the same with {@code _rows}
     */
    @Override
    public SourceRows load(Source source, List<String> columns, String relation) {
        SourceFiles found = files(source);
        List<DataProblem> problems = new ArrayList<>(found.problems());
        String rowsOf = relation + "_rows";
        RowTable.create(database, rowsOf, columns.size());
        SourceColumns seen = new SourceColumns(source, columns);
        List<Long> rows = new ArrayList<>();
        for (Path path : found.files()) {
            FileProblems ofFile = new FileProblems(source, path);
            RowTable table = new RowTable(database, rowsOf, rows.size(), columns, ofFile);
            load(path, table, seen);
            rows.add(table.rows());
            problems.addAll(ofFile.all());
        }
        problems.addAll(seen.problems());
        RowTable.number(database, rowsOf, relation);
        return new SourceRows(source, relation, columns, found.files(), rows, problems);
    }

    /** The files of a source, which is in a map that is a file. */
    public SourceFiles files(Source source) {
        try {
            Path map = PlacedFile.real(file(source));
            DataFolders folders = new DataFolders(map, configurations.of(map));
            return SourceFiles.of(source, map, folders);
        } catch (ConfigurationException e) {
            return SourceFiles.none(source, e.getMessage());
        } catch (IOException e) {
            return SourceFiles.none(source, "The folder of the map cannot be read.");
        }
    }

    private void load(Path path, RowTable table, SourceColumns seen) {
        FileProblems problems = table.problems();
        try {
            DataFile file = DataFile.of(path);
            RowFormat format = formats.of(file, problems);
            seen.add(path, format.load(file, table));
            if (table.rows() == 0) {
                problems.tell(Severity.WARNING, 0, "The file has no rows.");
            }
        } catch (UnreadableDataException e) {
            problems.tell(severity(table), e.line(), e.getMessage());
        } catch (IOException e) {
            problems.tell(
                    severity(table),
                    0,
                    table.rows() == 0
                            ? "The file cannot be read."
                            : "The file cannot be read to its end; the rows before are used.");
        }
    }

    private static Severity severity(RowTable table) {
        return table.rows() == 0 ? Severity.ERROR : Severity.WARNING;
    }

    /**
     * Creates a table with the rows of a file that no map names, as {@link #load} does.
     *
     * @return what is wrong with them
     */
    public List<DataProblem> load(Path path, List<String> columns, String relation) {
        String rowsOf = relation + "_rows";
        RowTable.create(database, rowsOf, columns.size());
        FileProblems problems = new FileProblems(null, path);
        load(
                path,
                new RowTable(database, rowsOf, 0, columns, problems),
                new SourceColumns(null, columns));
        RowTable.number(database, rowsOf, relation);
        return problems.all();
    }

    /**
     * The columns of a file that no map names, with its format and what is wrong with it.
     *
     * @throws IOException when it cannot be read; {@link UnreadableDataException} says why
     */
    public FileColumns columns(Path path) throws IOException {
        FileProblems problems = new FileProblems(null, path);
        DataFile file = DataFile.of(path);
        RowFormat format = formats.of(file, problems);
        List<String> columns = List.copyOf(format.columns(file, problems));
        return new FileColumns(format.label(), columns, problems.all());
    }

    private static Path file(Source source) {
        URI uri = source.eResource().getURI();
        if (!uri.isFile()) {
            throw new IllegalArgumentException("The map is no file: " + uri);
        }
        return Path.of(uri.toFileString());
    }
}
