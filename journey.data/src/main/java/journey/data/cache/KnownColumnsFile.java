// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.cli.output.AtomicFile;

/**
 * The file {@code columns.json}: the columns of the data of a project, for the completion of
 * editors. Other sources than those that are written stay in it.
 */
public final class KnownColumnsFile {

    private static final int VERSION = 1;

    private final Path path;

    /** A source of a map; the path of the map begins in the folder of the project. */
    public record Key(String map, String source) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byMap = map.compareTo(other.map);
            return byMap == 0 ? source.compareTo(other.source) : byMap;
        }
    }

    /**
     * A column of the files of a source.
     *
     * @param kind what it holds, for people
     * @param values those that may be told, most frequent first
     */
    public record Column(String name, String kind, List<String> values) {
        public Column {
            values = List.copyOf(values);
        }
    }

    public KnownColumnsFile(CacheFolder folder) {
        path = folder.path().resolve("columns.json");
    }

    /** Whether it knows some sources since their files were written. */
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

    /** Writes sources anew. */
    public void write(Map<Key, List<Column>> sources, AtomicFile files) throws IOException {
        Map<Key, JsonObject> all = read();
        sources.forEach((key, columns) -> all.put(key, json(key, columns)));
        JsonArray array = new JsonArray();
        all.values().forEach(array::add);
        JsonObject root = new JsonObject();
        root.addProperty("version", VERSION);
        root.add("sources", array);
        String text =
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root);
        files.write(path, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing when there is none, or one that cannot be used: it is written anew. */
    private Map<Key, JsonObject> read() {
        Map<Key, JsonObject> sources = new TreeMap<>();
        try {
            JsonObject root = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
            if (root.get("version").getAsInt() == VERSION) {
                for (JsonElement each : root.getAsJsonArray("sources")) {
                    JsonObject source = each.getAsJsonObject();
                    sources.put(
                            new Key(
                                    source.get("map").getAsString(),
                                    source.get("source").getAsString()),
                            source);
                }
            }
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | NullPointerException e) {
            return new TreeMap<>();
        }
        return sources;
    }

    private static JsonObject json(Key key, List<Column> columns) {
        JsonArray array = new JsonArray();
        for (Column column : columns) {
            JsonObject json = new JsonObject();
            json.addProperty("name", column.name);
            json.addProperty("kind", column.kind);
            if (!column.values.isEmpty()) {
                JsonArray values = new JsonArray();
                column.values.forEach(values::add);
                json.add("values", values);
            }
            array.add(json);
        }
        JsonObject source = new JsonObject();
        source.addProperty("map", key.map);
        source.addProperty("source", key.source);
        source.add("columns", array);
        return source;
    }
}
