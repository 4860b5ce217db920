// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values of rows stand in no output, whatever is wrong with the files. Each value of the rows below
 * holds the word "planted", also where a time, an answer or an event is due.
 */
class PlantedIdentifiersTest {

    private static final String MAP =
            """
            source Till "Till" events {
                data "till*" time "at" customer "card", "phone" event "kind"
            }
            source Exit "Exit" survey {
                data "exit.csv" time "answered" customer "card" answers Nps in "q"
            }
            metric Nps "NPS" nps
            metric Rate "Rate" rate { higher is better }
            journey J "J" {
                stage S "S" {
                    measure Nps from Exit { 2026-01 1 n 20 }
                    step Order "Orders" {
                        seen in Till as "sale"
                        pain Line "Queue" { seen in Till as "queue" }
                        measure Rate reaching Cup within 1 day
                    }
                    step Cup "Cup" { seen in Till as "served" }
                }
            }
            """;

    @TempDir private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("map.journey", MAP);
        StringBuilder exit = new StringBuilder("answered,card,q\n");
        for (int i = 0; i < 20; i++) {
            exit.append(
                    "2026-01-%02d,planted-%d,%s\n".formatted(i + 1, i, i < 8 ? "planted" : "9"));
        }
        exit.append("planted,planted,planted\n03/04/2026,planted,9\n2026-04-01,planted,77\n");
        write("exit.csv", exit.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String day = "2026-%02d-%02d 10:00".formatted(1 + i % 4, i % 28 + 1);
            rows.append("%s,planted-%d,planted-kiosk,sale\n".formatted(day, i));
            rows.append("%s,planted-%d,,planted event %d\n".formatted(day, i, i));
        }
        return rows.toString();
    }

    /** All that the commands say, in all formats, and all that they leave beside the data. */
    private String said() throws IOException {
        List<String> said = new ArrayList<>();
        for (String format : List.of("text", "json", "html")) {
            for (List<String> command :
                    List.of(
                            List.of("data"),
                            List.of("data", "--suggest"),
                            List.of("measure"),
                            List.of("measure", "--open", "--period", "month"),
                            List.of("measure", "--check"),
                            List.of("flow", "--by", "persona"),
                            List.of("flow", "--write"),
                            List.of("measure", "--write"))) {
                CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 6, 1));
                List<String> arguments = new ArrayList<>(command);
                if (!command.contains("--suggest")) {
                    arguments.addAll(List.of("--format", format));
                }
                arguments.add(cli.path("map.journey"));
                Result result = cli.run(arguments.toArray(String[]::new));
                assertTrue(result.status() <= 2, () -> command + ": " + result.err());
                said.add(result.out() + result.err());
            }
        }
        said.add(Files.readString(folder.resolve("map.journey")));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                if (!each.getFileName().toString().startsWith("till")) {
                    said.add(Files.readString(each));
                }
            }
        }
        return String.join("\n", said);
    }

    private void assertNothingPlanted() throws IOException {
        String said = said();
        assertTrue(said.contains("Till"), said);
        assertFalse(said.toLowerCase(Locale.ROOT).contains("planted"), said);
    }

    @Test
    void nothingIsSaidOfRowsThatAreWell() throws IOException {
        write("till.csv", "at,card,phone,kind\n" + rows());
        assertNothingPlanted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planted,planted,planted,planted\n",
                "03/04/2026 10:00,planted,planted,planted\n",
                "2026-01-01,planted,planted,planted,planted,planted\n",
                "planted\n",
                "2026-01-01,\"planted,planted\n",
                "2026-01-01,planted'); drop table s0; --,planted,planted\n",
                "2026-01-01,=planted(),planted,planted\n"
            })
    void nothingIsSaidOfRowsThatAreBroken(String row) throws IOException {
        write("till.csv", "at,card,phone,kind\n" + row + rows() + row);
        assertNothingPlanted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\": \"planted\", \"card\": \"planted\", \"kind\": \"planted\"}\n",
                "{\"at\": \"2026-01-01\", \"card\": \"planted\", \"kind\": \"planted\"",
                "planted {\n",
                "{\"at\": [\"planted\"], \"card\": {\"planted\": \"planted\"}}\n"
            })
    void nothingIsSaidOfLinesThatAreNoJson(String line) throws IOException {
        String good = "{\"at\": \"2026-01-01\", \"card\": \"planted-1\", \"kind\": \"sale\"}\n";
        write("till.jsonl", good + line);
        assertNothingPlanted();
    }

    @Test
    void nothingIsSaidOfTextThatIsNoUtf8() throws IOException {
        Files.write(
                folder.resolve("till.csv"),
                ("at,card,phone,kind\n2026-01-01,pl\u00e4nted planted,planted,sale\n" + rows())
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertNothingPlanted();
    }

    @Test
    void nothingIsSaidOfAnEventLogThatIsCutOff() throws IOException {
        write(
                "till.xes",
                "<log><trace><string key=\"concept:name\" value=\"planted\"/><event><string key=\"concept:name\" value=\"planted\"/>");
        assertNothingPlanted();
    }
}
