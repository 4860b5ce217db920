// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.output.Terminal;
import journey.data.cache.CacheFolder;
import journey.data.cache.CachedData;
import journey.data.cache.RunFolder;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.run.RunWithTexts;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;
import journey.dsl.configuration.Configurations;
import journey.model.Source;

/** A database for one run, with a folder for what does not fit in memory; both go at its end. */
final class RunDatabase {

    private static final String MEMORY = "1GB";

    private RunDatabase() {}

    /**
     * Works with the data of maps.
     *
     * @param terminal shows how far reading is
     * @throws InputException when the data need more room than there is
     */
    static <T> T use(MapData data, Terminal terminal, Function<DataRun, T> work) {
        return open(
                data.cache(),
                (database, loader, folder) -> {
                    Instant now = terminal.clock().instant();
                    if (data.cache().isEmpty()) {
                        return work.apply(read(database, loader, data, Map.of()).run().at(now));
                    }
                    CachedData cached =
                            new CachedData(database, loader, data.cache().get(), folder, terminal);
                    return work.apply(cached.of(data.scope(), data.most()).at(now));
                });
    }

    /**
     * Works with the rows as they stand in the files: they are read again, and nothing is kept.
     *
     * @throws InputException when the data need more room than there is
     */
    static void useTexts(MapData data, Consumer<RunWithTexts> work) {
        useTexts(
                data,
                Map.of(),
                read -> {
                    work.accept(read);
                    return read;
                });
    }

    /**
     * Works with the rows as they stand in the files, and with columns that the maps do not read.
     *
     * @param more the name of such a column, by its source
     * @throws InputException when the data need more room than there is
     */
    static <T> T useTexts(MapData data, Map<Source, String> more, Function<RunWithTexts, T> work) {
        return open(
                data.cache(),
                (database, loader, folder) -> work.apply(read(database, loader, data, more)));
    }

    /**
     * Works with a database for files that no map names; nothing is kept.
     *
     * @throws InputException when the data need more room than there is
     */
    static <T> T use(Function<Database, T> work) {
        return open(
                Optional.empty(),
                (database, loader, folder) -> {
                    database.keep(null);
                    return work.apply(database);
                });
    }

    private static RunWithTexts read(
            Database database, RowLoader loader, MapData data, Map<Source, String> more) {
        database.keep(null);
        return DataRun.readWithTexts(database, loader, data.scope(), more, data.most());
    }

    /** What is done with a database. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Database database, RowLoader loader, RunFolder folder) throws IOException;
    }

    private static <T> T open(Optional<CacheFolder> cache, Work<T> work) {
        try (RunFolder folder = folder(cache);
                Database database = Database.open(MEMORY, folder.path())) {
            return work.with(database, new RowLoader(database, new Configurations()), folder);
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw new InputException(
                        "There is not enough room for these data, neither in %s of memory nor on the disk."
                                .formatted(MEMORY),
                        e);
            }
            if (e.isNotStarted()) {
                throw new InputException(
                        "The database does not start. It unpacks its library into '%s', which needs 100 MB of room and has to allow programs; -Djava.io.tmpdir in JOURNEY_OPTS names another folder."
                                .formatted(System.getProperty("java.io.tmpdir")),
                        e);
            }
            throw e;
        } catch (IOException e) {
            throw new InputException("What is read cannot be kept: %s".formatted(Reasons.of(e)), e);
        }
    }

    private static RunFolder folder(Optional<CacheFolder> cache) throws IOException {
        return cache.isPresent() ? cache.get().begin() : RunFolder.in(null);
    }
}
