// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import org.eclipse.xtext.resource.XtextResource;

/** A database for one run, with a folder for what does not fit in memory; both go at its end. */
final class Workspace implements AutoCloseable {

    private static final String MEMORY = "1GB";

    private final Path folder;
    private final Database database;

    private Workspace(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    static Workspace open() {
        try {
            Path folder = Files.createTempDirectory("journey-data");
            return new Workspace(folder, Database.open(MEMORY, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return database;
    }

    /** Reads the data of maps. */
    DataRun read(Collection<XtextResource> maps) {
        return DataRun.read(
                database,
                new RowLoader(database, new Configurations())::load,
                maps.stream().map(it -> (JourneyFile) it.getContents().get(0)).toList(),
                Map.of());
    }

    @Override
    public void close() {
        database.close();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
