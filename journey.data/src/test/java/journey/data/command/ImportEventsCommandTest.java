// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an event log to a first map with its numbers. */
class ImportEventsCommandTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("shop.csv"), EventLogs.csv());
        Files.writeString(folder.resolve("shop.xes"), EventLogs.xes());
        Files.writeString(folder.resolve("shop.json"), EventLogs.ocel());
        cli = new CliRunner(folder).today(LocalDate.of(2026, 6, 1));
    }

    private Result run(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "events", cli.path(file)));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    private String imported(String file, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("-o", cli.path("map.journey"), "--force"));
        run(file, arguments.toArray(String[]::new)).assertStatus(0);
        return Files.readString(folder.resolve("map.journey"));
    }

    @Test
    void eventsBecomeStepsInTheirUsualOrder() throws IOException {
        String map = imported("shop.csv");
        List<String> lines =
                map.lines()
                        .map(String::strip)
                        .filter(it -> it.matches("(stage|step|seen|data|customer|event) .*"))
                        .toList();
        assertEquals(
                List.of(
                        "data \"shop.csv\"",
                        "customer \"user_id\"",
                        "event \"event_name\"",
                        "stage Look \"Look\" {",
                        "step Look \"Look\" {",
                        "seen in Shop as \"look\" // 120 customers; before the next for all 80 customers who did both",
                        "stage Cart \"Cart\" {",
                        "step CartAdd \"Cart add\" {",
                        "seen in Shop as \"cart_add\" // 80 customers; before the next for 75 % of the 80 customers who did both",
                        "step CartView \"Cart view\" {",
                        "seen in Shop as \"cart_view\" // 80 customers; before the next for all 25 customers who did both",
                        "stage Pay \"Pay\" {",
                        "step Pay \"Pay\" {",
                        "seen in Shop as \"pay\" // 35 customers; before the next for all 35 customers who did both",
                        "stage Get \"Get\" {",
                        "step Get \"Get\" {",
                        "seen in Shop as \"get\" // 35 customers"),
                lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.csv", "shop.xes", "shop.json"})
    void theMapIsValidAndSaysWhatItsDataSay(String file) throws IOException {
        String map = imported(file);
        Result checked = cli.run("check", "--fail-on", "error", cli.path("map.journey"));
        assertEquals(0, checked.status(), checked.out());
        Result seen = cli.run("data", cli.path("map.journey"));
        assertEquals(0, seen.status(), seen.err());
        assertFalse(seen.out().contains("nothing"), seen.out());
        Result measured = cli.run("measure", "--check", cli.path("map.journey"));
        assertEquals(0, measured.status(), measured.out() + measured.err());
        assertTrue(map.contains("reaching Get.Get within 5 days"), map);
        assertTrue(map.matches("(?s).*measure Times from Shop \\{\\s+2026-01 +31\\s.*"), map);
        assertTrue(map.matches("(?s).*reaching \\S+ within 5 days \\{\\s+2026-01 .*"), map);
        assertEquals(0, cli.run("format", "--check", cli.path("map.journey")).status());
    }

    @Test
    void whatFewDidIsLeftOutAndCounted() throws IOException {
        Result result = run("shop.csv", "-o", cli.path("map.journey")).assertStatus(0);
        String map = Files.readString(folder.resolve("map.journey"));
        assertFalse((map + result.err()).contains("secret"), map);
        assertFalse((map + result.err()).contains("private"), map);
        assertTrue(
                result.err().contains("shop.csv: 5 events of few customers: left out"),
                result.err());
        assertTrue(
                result.err().contains("Read 364 rows of 120 customers, with 5 events in 4 stages."),
                result.err());
    }

    @Test
    void aMapThatIsThereStays() throws IOException {
        Files.writeString(folder.resolve("map.journey"), "mine");
        Result result = run("shop.csv", "-o", cli.path("map.journey")).assertStatus(2);
        assertTrue(result.err().contains("is there already"), result.err());
        assertEquals("mine", Files.readString(folder.resolve("map.journey")));
    }

    @Test
    void theFileIsNamedFromWhereTheMapIs() throws IOException {
        Files.createDirectories(folder.resolve("maps/deep"));
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("data"));
        Files.move(folder.resolve("shop.csv"), folder.resolve("data/shop.csv"));
        String map = cli.path("maps/deep/map.journey");
        run("data/shop.csv", "-o", map).assertStatus(0);
        assertTrue(
                Files.readString(Path.of(map)).contains("data \"../../data/shop.csv\""),
                Files.readString(Path.of(map)));
        assertEquals(0, cli.run("measure", "--check", map).status());
    }

    /** The map would say so each time, so the one who makes it is told at once. */
    @Test
    void aFileThatTheMapMustNotReadIsTold() throws IOException {
        Files.createDirectories(folder.resolve("repository/.git"));
        Result result = run("shop.csv", "-o", cli.path("repository/map.journey")).assertStatus(0);
        assertTrue(result.err().contains("outside of the repository"), result.err());
        assertTrue(result.err().contains("journey.yaml"), result.err());
    }

    @Test
    void oddNamesAreWrittenSoThatTheyAreRead() throws IOException {
        String name = "odd \"name\" [1].csv";
        StringBuilder rows =
                new StringBuilder("\"user \"\"id\"\"\",at,\"what \"\"happened\"\" \\\"\n");
        List<String> values =
                List.of("say \"\"hi\"\"", "a\\b", "two  blanks ", "tab\there", "/*x*/ // y", "Ünï");
        for (int i = 0; i < 120; i++) {
            rows.append(
                    "u%d,2026-0%d-1%d 10:%02d,\"%s\"\n"
                            .formatted(i % 24, 1 + i / 30, i % 9, i % 60, values.get(i / 3 % 6)));
        }
        Files.writeString(folder.resolve(name), rows);
        imported(name);
        Result seen = cli.run("data", cli.path("map.journey"));
        assertFalse(seen.out().contains("nothing"), seen.out());
        assertTrue(seen.out().contains("120 rows"), seen.out());
        assertEquals(0, cli.run("check", "--fail-on", "error", cli.path("map.journey")).status());
    }

    @Test
    void oneEventIsAMapOfOneStep() throws IOException {
        StringBuilder rows = new StringBuilder("user,at,event\n");
        for (int i = 0; i < 90; i++) {
            rows.append("u%d,2026-0%d-%02d,ping\n".formatted(i % 30, 1 + i / 30, 1 + i % 28));
        }
        Files.writeString(folder.resolve("one.csv"), rows);
        String map = imported("one.csv");
        assertTrue(map.contains("step Ping"), map);
        assertFalse(map.contains("rate"), map);
        assertTrue(map.matches("(?s).*measure Times from One \\{\\s+2026-.*"), map);
    }

    @Test
    void columnsThatAreNamedAreTaken() throws IOException {
        Files.writeString(
                folder.resolve("log.csv"),
                EventLogs.csv().replace("user_id,at,event_name", "x,y,z"));
        String map = imported("log.csv", "--customer", "x", "--time", "y", "--event", "z");
        assertTrue(map.contains("customer \"x\""), map);
        assertTrue(map.contains("step CartAdd"), map);
    }

    @Test
    void timesThatCouldMeanTwoDaysAreNotGuessed() throws IOException {
        StringBuilder rows = new StringBuilder("user,at,event\n");
        for (int i = 0; i < 30; i++) {
            rows.append("u%d,0%d/0%d/2026,ping\n".formatted(i, 1 + i % 3, 1 + i % 5));
        }
        Files.writeString(folder.resolve("log.csv"), rows);
        Result result = run("log.csv").assertStatus(2);
        assertTrue(
                result.err().contains("could be written as \"dd/MM/yyyy\" or \"MM/dd/yyyy\""),
                result.err());
        assertTrue(imported("log.csv", "--time-form", "MM/dd/yyyy").contains("as \"MM/dd/yyyy\""));
    }

    @Test
    void aLogOfFewCustomersIsNoMap() throws IOException {
        Files.writeString(
                folder.resolve("log.csv"), "user,at,event\na,2026-01-01,x\nb,2026-01-02,x\n");
        Result result = run("log.csv").assertStatus(2);
        assertTrue(result.err().contains("at least five customers"), result.err());
    }

    @Test
    void saysWhenNoPeriodIsOver() throws IOException {
        StringBuilder rows = new StringBuilder("user,at,event\n");
        for (int i = 0; i < 30; i++) {
            rows.append("u%d,2026-01-01 10:%02d,ping\n".formatted(i, i));
        }
        Files.writeString(folder.resolve("log.csv"), rows);
        Result result = run("log.csv", "-o", cli.path("map.journey")).assertStatus(0);
        assertTrue(result.err().contains("No period is over yet"), result.err());
    }

    @Test
    void isListedBelowImport() {
        assertTrue(cli.run("import", "--help").out().contains("events"));
        assertTrue(cli.run("import").err().contains("events"));
    }
}
