// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.dsl.data.KnownColumn;
import journey.dsl.data.KnownColumns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code journey data} leaves for the completion of editors. */
class ColumnsTaskTest {

    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-05T10:00:00Z"));

    @TempDir private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("till.journey", source("Till", "till*.csv"));
        write("shop.journey", "import \"till.journey\"\n" + source("Shop", "shop.csv"));
        StringBuilder rows = new StringBuilder("at,mail,kind,platform\n");
        for (int i = 0; i < 12; i++) {
            rows.append(
                    "2026-01-01,planted-%d@example.org,sale,%s\n"
                            .formatted(i, i < 6 ? "ios" : "android"));
        }
        write("shop.csv", rows.toString());
        for (int i = 0; i < 6; i++) {
            rows.append("2026-01-02,planted-%1$d@example.org,planted-rare-%1$d,\n".formatted(i));
        }
        write("till.csv", rows.toString());
    }

    private static String source(String name, String data) {
        return "source %1$s \"%1$s\" events { data \"%2$s\" time \"at\" customer \"mail\" event \"kind\" }\n"
                .formatted(name, data);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), BEFORE);
    }

    private void look(String map) {
        CliRunner cli = new CliRunner(folder);
        Result result = cli.run("data", cli.path(map));
        assertEquals(0, result.status(), result.err());
    }

    private Path written() {
        return folder.resolve(".journey/columns.json");
    }

    /**
     * The sources that are known, each with its columns: {@code Till of till.journey: at (time)}.
     */
    private List<String> known() throws IOException {
        List<String> known = new ArrayList<>();
        JsonObject root = JsonParser.parseString(Files.readString(written())).getAsJsonObject();
        for (JsonElement each : root.getAsJsonArray("sources")) {
            JsonObject source = each.getAsJsonObject();
            StringBuilder line = new StringBuilder();
            line.append(source.get("source").getAsString())
                    .append(" of ")
                    .append(source.get("map").getAsString());
            for (JsonElement column : source.getAsJsonArray("columns")) {
                JsonObject it = column.getAsJsonObject();
                line.append(", ").append(it.get("name").getAsString());
                line.append(" (").append(it.get("kind").getAsString()).append(")");
                line.append(it.has("values") ? it.get("values").toString() : "");
            }
            known.add(line.toString());
        }
        return known;
    }

    private static String columns(String values) {
        return ", at (time), mail (identifier), kind (event)[\"sale\"], platform (text with few values)"
                + values;
    }

    @Test
    void namesColumnsAndTheValuesThatManyShare() throws IOException {
        look("till.journey");
        assertEquals(List.of("Till of till.journey" + columns("[\"android\",\"ios\"]")), known());
        assertFalse(Files.readString(written()).contains("planted"));
    }

    @Test
    void leavesWhatEditorsRead() throws IOException {
        String rows = Files.readString(folder.resolve("till.csv"));
        write("till.csv", rows.replace("android", "\uD83D\uDE00 \u007F é").replace("ios", "a\\b"));
        look("till.journey");
        Path map = folder.resolve("till.journey");
        assertEquals(
                List.of(
                        new KnownColumn("at", "time", List.of()),
                        new KnownColumn("mail", "identifier", List.of()),
                        new KnownColumn("kind", "event", List.of("sale")),
                        new KnownColumn(
                                "platform",
                                "text with few values",
                                List.of("a\\b", "\uD83D\uDE00 \u007F é"))),
                new KnownColumns().of(map, map, "Till"));
    }

    @Test
    void keepsWhatItKnowsOfOtherMaps() throws IOException {
        look("till.journey");
        look("shop.journey");
        assertEquals(
                List.of(
                        "Shop of shop.journey" + columns("[\"android\",\"ios\"]"),
                        "Till of till.journey" + columns("[\"android\",\"ios\"]")),
                known());
    }

    @Test
    void looksAgainOnlyAfterAChange() throws IOException {
        look("till.journey");
        FileTime first = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(written(), first);
        look("till.journey");
        assertEquals(first, Files.getLastModifiedTime(written()));
        Files.writeString(
                folder.resolve("till-2.csv"),
                "at,mail,kind,colour\n2026-01-02,a@example.org,sale,\n");
        look("till.journey");
        assertEquals(
                List.of(
                        "Till of till.journey, at (time), mail (identifier), kind (event)[\"sale\"], colour (nothing), platform (text with few values)[\"android\",\"ios\"]"),
                known());
    }

    @Test
    void writesAFileThatIsDamagedAnew() throws IOException {
        look("till.journey");
        Files.writeString(written(), "{\"version\": 1, \"sources\": [3");
        look("till.journey");
        assertEquals(1, known().size());
    }

    /** Whose rows they are is not known then. */
    @Test
    void tellsNoValueWithoutAColumnThatTheMapNames() throws IOException {
        Files.writeString(
                folder.resolve("till.csv"),
                Files.readString(folder.resolve("till.csv")).replaceFirst("mail", "email"));
        look("till.journey");
        assertEquals(
                List.of(
                        "Till of till.journey, at (time), email (identifier), kind (event), platform (text with few values)"),
                known());
    }

    /** There a file stands where the folder should be; it is the same in one that is read-only. */
    @Test
    void tellsTheDataAlsoWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve(".journey"), "");
        CliRunner cli = new CliRunner(folder);
        Result result = cli.run("data", cli.path("till.journey"));
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("till.csv: 18 rows"), result.out());
    }
}
