// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.text.SafeText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code columns.json}. It only helps with writing: whatever cannot be understood, such as a
 * file of a newer Journey, is passed over.
 */
public final class ColumnsFile {

    /** Its name, in the folder {@code .journey}. */
    public static final String NAME = "columns.json";

    /** The version of its form. */
    public static final int VERSION = 1;

    /** In bytes; a larger file was not written by us, and would keep an editor waiting. */
    private static final long MAX_SIZE = 2_000_000;

    /**
     * The columns of one source.
     *
     * @param map the map that declares it, relative to the folder that holds {@code .journey}
     * @param source its name
     */
    public record Source(String map, String source, List<KnownColumn> columns) {
        public Source {
            columns = List.copyOf(columns);
        }
    }

    private ColumnsFile() {}

    /** What a file tells; nothing when it cannot be read. */
    public static List<Source> read(Path file) {
        try {
            return Files.size(file) > MAX_SIZE ? List.of() : sources(Files.readString(file));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** JSON as Journey writes it is YAML too, but for characters that YAML wants escaped. */
    private static List<Source> sources(String json) {
        Object root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).load(SafeText.json(json));
        } catch (YAMLException e) {
            return List.of();
        }
        return root instanceof Map<?, ?> file
                        && Integer.valueOf(VERSION).equals(file.get("version"))
                ? objects(file.get("sources")).map(ColumnsFile::source).toList()
                : List.of();
    }

    private static Source source(Map<?, ?> source) {
        List<KnownColumn> columns =
                objects(source.get("columns")).flatMap(column -> column(column).stream()).toList();
        return new Source(text(source.get("map")), text(source.get("source")), columns);
    }

    private static Optional<KnownColumn> column(Map<?, ?> column) {
        String name = text(column.get("name"));
        List<String> values =
                items(column.get("values"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownColumn(name, text(column.get("kind")), values));
    }

    private static Stream<?> items(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static Stream<Map<?, ?>> objects(Object value) {
        return items(value).filter(Map.class::isInstance).map(item -> (Map<?, ?>) item);
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }
}
