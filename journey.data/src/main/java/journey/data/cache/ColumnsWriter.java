// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.cli.output.AtomicFile;
import journey.cli.output.JsonOutput;
import journey.dsl.data.ColumnsFile;
import journey.dsl.data.KnownColumn;

/**
 * Writes {@code columns.json}: the columns of the data of a project, for the completion of editors.
 * Other sources than those that are written stay in it.
 */
public final class ColumnsWriter {

    private final Path path;

    /** A source of a map; the path of the map begins in the folder of the project. */
    public record Key(String map, String source) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::map).thenComparing(Key::source);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    public ColumnsWriter(CacheFolder folder) {
        path = folder.path().resolve(ColumnsFile.NAME);
    }

    /** Whether some sources are known since their files were written. */
    public boolean knows(Collection<Key> keys, Collection<Path> files) {
        try {
            FileTime written = Files.getLastModifiedTime(path);
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(written) >= 0) {
                    return false;
                }
            }
            return read().keySet().containsAll(keys);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes sources; what was known of them before is replaced. */
    public void write(Map<Key, List<KnownColumn>> sources, AtomicFile files) throws IOException {
        Map<Key, List<KnownColumn>> all = read();
        all.putAll(sources);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            JsonOutput.writeIndented(out, json -> JsonOutput.object(json, it -> write(all, it)));
        }
        files.write(path, bytes.toByteArray());
    }

    private Map<Key, List<KnownColumn>> read() {
        Map<Key, List<KnownColumn>> known = new TreeMap<>();
        ColumnsFile.read(path)
                .forEach(it -> known.put(new Key(it.map(), it.source()), it.columns()));
        return known;
    }

    private static void write(Map<Key, List<KnownColumn>> sources, JsonWriter json)
            throws IOException {
        json.name("version").value(ColumnsFile.VERSION);
        JsonOutput.array(
                json,
                "sources",
                array -> {
                    for (Map.Entry<Key, List<KnownColumn>> each : sources.entrySet()) {
                        JsonOutput.object(array, it -> write(each.getKey(), each.getValue(), it));
                    }
                });
    }

    private static void write(Key key, List<KnownColumn> columns, JsonWriter json)
            throws IOException {
        json.name("map").value(key.map);
        json.name("source").value(key.source);
        JsonOutput.array(
                json,
                "columns",
                array -> {
                    for (KnownColumn each : columns) {
                        JsonOutput.object(array, it -> write(each, it));
                    }
                });
    }

    private static void write(KnownColumn column, JsonWriter json) throws IOException {
        json.name("name").value(column.name());
        json.name("kind").value(column.kind());
        if (!column.values().isEmpty()) {
            JsonOutput.array(
                    json,
                    "values",
                    array -> {
                        for (String value : column.values()) {
                            array.value(value);
                        }
                    });
        }
    }
}
