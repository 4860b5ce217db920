// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;

/** A database for one run, with a folder for what does not fit in memory; both go at its end. */
final class RunDatabase {

    private static final String MEMORY = "1GB";

    private RunDatabase() {}

    /**
     * Works with a database.
     *
     * @throws InputException when the data need more room than there is
     */
    static <T> T use(Function<Database, T> work) {
        try {
            Path folder = Files.createTempDirectory("journey-data");
            try (Database database = Database.open(MEMORY, folder)) {
                return work.apply(database);
            } finally {
                delete(folder);
            }
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw new InputException(
                        "These data need more than %s of memory, and the folder for temporary files has no room for the rest."
                                .formatted(MEMORY),
                        e);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
