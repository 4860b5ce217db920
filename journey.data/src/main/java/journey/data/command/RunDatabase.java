// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.data.cache.CacheFolder;
import journey.data.cache.CachedData;
import journey.data.cache.RunFolder;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;
import journey.dsl.configuration.Configurations;

/** A database for one run, with a folder for what does not fit in memory; both go at its end. */
final class RunDatabase {

    private static final String MEMORY = "1GB";

    private RunDatabase() {}

    /**
     * Works with the data of maps.
     *
     * @throws InputException when the data need more room than there is
     */
    static <T> T use(MapData data, Function<DataRun, T> work) {
        try (RunFolder folder = folder(data.cache());
                Database database = Database.open(MEMORY, folder.path())) {
            RowLoader loader = new RowLoader(database, new Configurations());
            if (data.cache().isEmpty()) {
                database.keep(null);
                return work.apply(DataRun.read(database, loader, data.scope(), data.most()));
            }
            CachedData cached = new CachedData(database, loader, data.cache().get(), folder);
            return work.apply(cached.of(data.scope(), data.most()));
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw new InputException(
                        "These data need more than %s of memory, and there is no room on the disk for the rest."
                                .formatted(MEMORY),
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
