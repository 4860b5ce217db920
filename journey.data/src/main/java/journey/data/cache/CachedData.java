// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.output.Progress;
import journey.cli.output.Terminal;
import journey.data.cache.Fingerprint.Stamp;
import journey.data.problem.DataProblem;
import journey.data.rows.RowLoader;
import journey.data.rows.SourceFiles;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;

/**
 * Reads data, or takes what an earlier run has kept of the same files by the same words of the
 * maps.
 */
public final class CachedData {

    /** Changes when the tables mean something else than before. */
    private static final String VERSION = "3";

    /** So many bytes take long enough to show how far reading is. */
    private static final long LONG = 50_000_000;

    private final Database database;
    private final RowLoader loader;
    private final CacheFolder cache;
    private final RunFolder run;
    private final Terminal terminal;

    /**
     * @param cache where runs keep what they read
     * @param run for what is being written
     * @param terminal shows how far reading is
     */
    public CachedData(
            Database database,
            RowLoader loader,
            CacheFolder cache,
            RunFolder run,
            Terminal terminal) {
        this.database = database;
        this.loader = loader;
        this.cache = cache;
        this.run = run;
        this.terminal = terminal;
    }

    /**
     * The data of maps.
     *
     * @param most with how many of another kind identifiers of a kind may stand, by kind
     */
    public DataRun of(DataScope scope, Map<String, Integer> most) throws IOException {
        List<SourceFiles> found = scope.sources().stream().map(loader::files).toList();
        List<String> problems =
                found.stream()
                        .flatMap(it -> it.problems().stream())
                        .map(DataProblem::message)
                        .toList();
        String key =
                ReadingFacts.key(
                        scope, most, Stream.concat(Stream.of(VERSION), problems.stream()).toList());
        List<List<Path>> files = found.stream().map(SourceFiles::files).toList();
        Path kept = cache.visits(key);
        Optional<DataRun> known =
                cache.holds(run) && Files.exists(kept)
                        ? open(kept, scope, files)
                        : Optional.empty();
        return known.isPresent() ? known.get() : read(kept, scope, most, files);
    }

    /** Empty for what was made of other files, or is damaged. */
    private Optional<DataRun> open(Path kept, DataScope scope, List<List<Path>> files)
            throws IOException {
        try {
            database.open(kept);
            Optional<DataRun> known = new KeptRun(database).read(scope, files);
            if (known.isPresent()) {
                return known;
            }
        } catch (DatabaseException e) {
            // It is read again, which gives the same.
        }
        database.endKeeping();
        return Optional.empty();
    }

    private DataRun read(
            Path kept, DataScope scope, Map<String, Integer> most, List<List<Path>> files)
            throws IOException {
        long start = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        Path written = run.path().resolve("visits.duckdb");
        List<Stamp> before = stamps(files);
        database.keep(written);
        DataRun read = readAll(scope, most, before);
        Optional<List<List<Fingerprint>>> fingerprints = fingerprints(files, before);
        if (fingerprints.isPresent() && cache.holds(run)) {
            new KeptRun(database).write(read, start, fingerprints.get());
            database.endKeeping();
            database.open(moved(written, kept));
        }
        return read;
    }

    /** Where the file is then: on Windows it stays while another run reads the one before. */
    private Path moved(Path written, Path kept) throws IOException {
        try {
            Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) {
            return written;
        }
        cache.forgetOld();
        return kept;
    }

    private DataRun readAll(DataScope scope, Map<String, Integer> most, List<Stamp> files) {
        boolean isLong = files.stream().mapToLong(Stamp::size).sum() > LONG;
        try (Progress progress = Progress.of(terminal, "Reading", DataRun.steps(scope), isLong)) {
            return DataRun.read(database, loader, scope, most, progress);
        }
    }

    private static List<Stamp> stamps(List<List<Path>> files) {
        List<Stamp> stamps = new ArrayList<>();
        for (Path file : files.stream().flatMap(List::stream).toList()) {
            stamps.add(Stamp.of(file));
        }
        return stamps;
    }

    /** Empty when a file changed while it was read, or cannot be read: that is not to be kept. */
    private static Optional<List<List<Fingerprint>>> fingerprints(
            List<List<Path>> files, List<Stamp> before) {
        List<List<Fingerprint>> all = new ArrayList<>();
        List<Stamp> stamps = new ArrayList<>();
        try {
            for (List<Path> ofSource : files) {
                List<Fingerprint> fingerprints = new ArrayList<>();
                for (Path file : ofSource) {
                    fingerprints.add(Fingerprint.of(file));
                }
                all.add(fingerprints);
                fingerprints.forEach(it -> stamps.add(it.stamp()));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return stamps.equals(before) ? Optional.of(all) : Optional.empty();
    }
}
