// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.cli.files.Reasons;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.data.cache.CacheFolder;
import journey.data.cache.ColumnsWriter;
import journey.data.cache.ColumnsWriter.Key;
import journey.data.coding.CodedSource;
import journey.data.overview.EventCount;
import journey.data.overview.SourceOverview;
import journey.data.profile.ColumnKind;
import journey.data.profile.ColumnProfile.SharedValue;
import journey.data.profile.FileProfile;
import journey.data.profile.LoadedFile;
import journey.data.rows.FileColumns;
import journey.data.rows.RowLoader;
import journey.data.source.UsedColumns;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.dsl.data.KnownColumn;
import journey.model.Source;

/** Leaves the columns of the data of maps for editors. */
final class ColumnsTask {

    /** So many values of a column are kept. */
    private static final int FIRST = 100;

    /** Of larger sources only the names of columns and the events are kept: all else takes time. */
    private static final long LARGE = 50_000_000;

    private final AtomicFile files;
    private final Terminal terminal;

    @Inject
    ColumnsTask(AtomicFile files, Terminal terminal) {
        this.files = files;
        this.terminal = terminal;
    }

    /** Writes the columns of sources, unless they are known, or nothing can be kept. */
    void run(CacheFolder cache, List<SourceOverview> sources) {
        Map<Key, SourceOverview> byKey = new TreeMap<>();
        Set<Path> read = new LinkedHashSet<>();
        for (SourceOverview each : sources) {
            Path map = Path.of(each.source().source().eResource().getURI().toFileString());
            key(cache.path().getParent(), map, each).ifPresent(it -> byKey.put(it, each));
            read.add(map);
            read.addAll(each.source().files());
        }
        ColumnsWriter file = new ColumnsWriter(cache);
        if (!Files.isDirectory(cache.path()) || file.knows(byKey.keySet(), read)) {
            return;
        }
        Map<Key, List<KnownColumn>> columns = new LinkedHashMap<>();
        byKey.forEach((key, source) -> columns.put(key, columns(source)));
        try {
            file.write(columns, files);
        } catch (IOException e) {
            terminal.complain(
                    "Editors do not know these columns: '%s' cannot be written: %s"
                            .formatted(cache.path(), Reasons.of(e)));
        }
    }

    private static Optional<Key> key(Path project, Path map, SourceOverview source) {
        try {
            Path real = map.toRealPath();
            return real.startsWith(project)
                    ? Optional.of(
                            new Key(
                                    project.relativize(real).toString().replace('\\', '/'),
                                    source.source().source().getName()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<KnownColumn> columns(SourceOverview overview) {
        CodedSource source = overview.source();
        boolean isLarge = source.files().stream().mapToLong(ColumnsTask::size).sum() > LARGE;
        Map<String, KnownColumn> all = new LinkedHashMap<>();
        for (Path file : source.files()) {
            List<KnownColumn> ofFile =
                    RunDatabase.use(
                            database ->
                                    isLarge
                                            ? names(database, file, overview)
                                            : profiled(database, file, source.source()));
            ofFile.forEach(it -> all.merge(it.name(), it, ColumnsTask::both));
        }
        return List.copyOf(all.values());
    }

    private static KnownColumn both(KnownColumn one, KnownColumn other) {
        List<String> values =
                Stream.concat(one.values().stream(), other.values().stream())
                        .distinct()
                        .limit(FIRST)
                        .toList();
        return new KnownColumn(one.name(), one.kind(), values);
    }

    /** A file that cannot be read has no columns; that was told with the data. */
    private static List<KnownColumn> profiled(Database database, Path file, Source source) {
        try {
            return FileProfile.columns(LoadedFile.read(database, file), source, FIRST).stream()
                    .map(
                            it ->
                                    new KnownColumn(
                                            it.name(),
                                            it.kind().label(),
                                            it.shared().stream().map(SharedValue::value).toList()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<KnownColumn> names(Database database, Path file, SourceOverview overview) {
        String event = overview.source().source().getEventColumn();
        List<String> events =
                overview.events().stream().map(EventCount::event).limit(FIRST).toList();
        try {
            FileColumns columns = new RowLoader(database, new Configurations()).columns(file);
            List<String> used = UsedColumns.of(overview.source().source(), List.of());
            return columns.columns().stream()
                    .filter(it -> !columns.areKeys() || used.contains(it))
                    .map(
                            it ->
                                    it.equals(event)
                                            ? new KnownColumn(it, ColumnKind.EVENT.label(), events)
                                            : new KnownColumn(it, "", List.of()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
