// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import journey.data.problem.DataProblem;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import journey.model.Source;
import journey.testing.Maps;

/** A folder with data and a map that names them, for tests. */
final class LoadedSource implements AutoCloseable {

    @Inject private Maps maps;

    private Path folder;
    private Database database;
    private SourceRows loaded;
    private int relations;

    /** Works in a folder. */
    LoadedSource in(Path other) throws IOException {
        folder = other.toRealPath();
        database = Database.open("500MB", folder.resolve("spill"));
        return this;
    }

    Path folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    LoadedSource with(String name, String text) throws IOException {
        return with(name, text, StandardCharsets.UTF_8);
    }

    LoadedSource with(String name, String text, Charset charset) throws IOException {
        return with(name, text.getBytes(charset));
    }

    LoadedSource with(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Copies a sample of the tests. */
    LoadedSource withSample(String name) throws IOException {
        try (var sample = LoadedSource.class.getResourceAsStream("/journey/data/samples/" + name)) {
            return with(name, sample.readAllBytes());
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** Loads some columns and returns the rows: {@code 2: Anna | 9}, the line before the texts. */
    List<String> rows(String data, String... columns) throws IOException {
        return rowsOfMap("map.journey", data, columns);
    }

    List<String> rowsOfMap(String map, String data, String... columns) throws IOException {
        Path file = folder.resolve(map);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "source Data \"Data\" analytics { data \"" + data + "\" }\n");
        Source source =
                (Source) ((JourneyFile) maps.read(file).getContents().get(0)).getElements().get(0);
        String relation = "rows" + relations++;
        loaded =
                new RowLoader(database, new Configurations())
                        .load(source, List.of(columns), relation);
        List<String> all =
                Stream.concat(Stream.of("file", "line"), Arrays.stream(columns).map(loaded::column))
                        .toList();
        return database.query(
                "SELECT "
                        + String.join(", ", all)
                        + " FROM "
                        + relation
                        + " ORDER BY file, line, row",
                row -> {
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < columns.length; i++) {
                        texts.add(row.getString(3 + i));
                    }
                    return row.getLong(2)
                            + ": "
                            + texts.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" | "));
                });
    }

    SourceRows loaded() {
        return loaded;
    }

    /** The problems of what was loaded last: {@code WARNING till.csv:3 One row ...}. */
    List<String> problems() {
        return loaded.problems().stream().map(this::text).toList();
    }

    private String text(DataProblem problem) {
        String file =
                problem.file()
                        .map(it -> " " + folder.relativize(it).toString().replace('\\', '/'))
                        .orElse("");
        String line = problem.line().isPresent() ? ":" + problem.line().getAsLong() : "";
        return problem.severity() + file + line + " " + problem.message();
    }

    @Override
    public void close() {
        database.close();
    }
}
