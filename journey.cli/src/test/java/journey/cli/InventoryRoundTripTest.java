// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.testing.Pages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an inventory says of an example is what it says of the map that is made of the inventory.
 */
class InventoryRoundTripTest {

    /** What an import makes anew. */
    private static final List<String> ADDRESS = List.of("id", "file", "line");

    /** What an import leaves out, and says so, since it stands in another inventory. */
    private static final List<String> COUNTS =
            List.of("lowest emotion", "pains", "opportunities", "measures");

    @TempDir private Path folder;

    static Stream<Arguments> inventories() throws IOException {
        try (Stream<Path> examples = Files.walk(Pages.ROOT.resolve("examples"))) {
            return examples
                    .filter(file -> file.toString().endsWith(".journey"))
                    .sorted()
                    .flatMap(
                            file ->
                                    Stream.of("moments", "touchpoints", "work")
                                            .map(kind -> Arguments.of(kind, file)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inventories")
    void comesBackAsItWas(String kind, Path example) throws IOException {
        CliRunner cli = new CliRunner(folder);
        List<JsonElement> before = rows(cli, kind, example.toRealPath().toString());
        if (before.isEmpty()) {
            return;
        }
        String table =
                cli.run("export", "csv", "--of", kind, example.toRealPath().toString())
                        .assertStatus(0)
                        .out();
        cli.file("table.csv", table);
        CliRunner.Result map = cli.run("import", "csv", cli.path("table.csv")).assertStatus(0);
        assertFalse(map.err().contains("is called so"), map.err());
        cli.file("again.journey", map.out());
        assertEquals(before, rows(cli, kind, cli.path("again.journey")));
    }

    private static List<JsonElement> rows(CliRunner cli, String kind, String file) {
        JsonArray all =
                JsonParser.parseString(
                                cli.run("export", "json", "--of", kind, file).assertStatus(0).out())
                        .getAsJsonArray();
        List<JsonElement> rows = new ArrayList<>();
        for (JsonElement row : all) {
            Stream.concat(ADDRESS.stream(), COUNTS.stream())
                    .forEach(name -> row.getAsJsonObject().remove(name));
            rows.add(row);
        }
        Set<JsonElement> personas =
                rows.stream().flatMap(row -> personas(row).stream()).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> personas(row).containsAll(personas))
                .forEach(row -> row.getAsJsonObject().add("for", new JsonArray()));
        return rows;
    }

    /** For whom a row is; everybody whom an inventory names is everybody for an import. */
    private static List<JsonElement> personas(JsonElement row) {
        JsonElement personas = row.getAsJsonObject().get("for");
        return personas == null ? List.of() : personas.getAsJsonArray().asList();
    }
}
