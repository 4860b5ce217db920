// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.cli.report.Schemas;
import journey.dsl.flow.FlowFile;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a few rows and a map to what customers did beside it. */
class FlowCommandTest {

    private static final Path SCHEMA = Pages.ROOT.resolve("docs/flow.schema.json");

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Crm where "kind" is "a" }
            persona Ben "Ben" { seen in Crm where "kind" is "b" }
            source Crm "CRM" crm { data "crm.csv" customer "card" }
            source Till "Till" events { data "till.csv" time "at" customer "card" event "kind" }
            journey Coffee "A coffee" {
                persona Anna, Ben
                lost after 10 days
                stage Buy "Buys a coffee" {
                    step Order "Orders at the counter" { seen in Till as "order" }
                    step Pay "Pays for it" { seen in Till as "pay" }
                    step Drink "Drinks it" { seen in Till as "drink" }
                }
            }
            """;

    @TempDir private Path folder;
    private CliRunner runner;
    private final StringBuilder till = new StringBuilder("at,card,kind\n");
    private final StringBuilder crm = new StringBuilder("card,kind,city\n");

    @BeforeEach
    void write() throws IOException {
        customers("a", 40, "Bonn", "order", "pay", "drink");
        customers("b", 20, "Ulm", "order", "drink");
        customers("b", 10, "Ulm", "order");
        customers("b", 3, "Rom", "order", "pay");
        till.append("2026-03-01 10:00,last,drink\n");
        Files.writeString(folder.resolve("till.csv"), till);
        Files.writeString(folder.resolve("crm.csv"), crm);
        Files.writeString(folder.resolve("map.journey"), MAP);
        runner = new CliRunner(folder).today(LocalDate.of(2026, 4, 1));
    }

    private void customers(String kind, int count, String city, String... events) {
        for (int i = 0; i < count; i++) {
            String card = "%s-%s-%d".formatted(kind, events.length + city, i);
            crm.append("%s,%s,%s\n".formatted(card, kind, city));
            for (int j = 0; j < events.length; j++) {
                till.append("2026-01-20 08:%02d,%s,%s\n".formatted(10 * j, card, events[j]));
            }
        }
    }

    private String flow() throws IOException {
        return Files.readString(folder.resolve("Coffee" + FlowFile.SUFFIX));
    }

    @Test
    void textTellsWhereCustomersLeaveAndWhatTheMapDoesNotKnow() {
        Result result = runner.run("flow", runner.path("map.journey"));
        assertEquals(0, result.status(), result.err());
        assertEquals(
                """
                  journey "A coffee"
                    70 customers in 70 cases, until 2026-03-01
                    60 finished, 10 left, 0 may still come back (left is who does nothing for 10 days)
                    86 % fit: how far the map and what customers did agree

                                             customers                          left  (95 %)         open  until the next visit
                    Buys a coffee                   70  ████████████████████  14.3 %  (7.8 to 24.5)
                """,
                result.out()
                        .lines()
                        .skip(1)
                        .limit(7)
                        .map(it -> it + "\n")
                        .reduce("", String::concat));
        assertTrue(
                result.out()
                        .contains(
                                "28.6 % of the visits to \"Orders at the counter\" lead to \"Drinks it\" after 10 min"),
                result.out());
    }

    @Test
    void fileHasTheFormOfItsSchemaAndSaysWhatWasCounted() throws IOException {
        Result result = runner.run("flow", "--write", "--by", "Crm.city", folder.toString());
        assertEquals(0, result.status(), result.err());
        Schemas.assertJson(Files.readString(SCHEMA), flow());
        FlowFile.Reading reading = FlowFile.read(folder.resolve("Coffee.flow.json"), "Coffee");
        assertEquals("Optional.empty", reading.problem().toString());
        assertEquals(
                "[ALL , PERSONA Anna, PERSONA Ben, SEGMENT Bonn, SEGMENT Ulm]",
                reading.flow().get().groups().stream()
                        .map(it -> it.kind() + " " + it.name())
                        .toList()
                        .toString());
    }

    @Test
    void secondRunWritesNothing() throws IOException {
        runner.run("flow", "--write", folder.toString());
        String before = flow();
        Path file = folder.resolve("Coffee.flow.json");
        var time = Files.getLastModifiedTime(file);
        Result again = runner.run("flow", "--write", folder.toString());
        assertEquals(before, flow());
        assertEquals(time, Files.getLastModifiedTime(file));
        assertFalse(again.err().contains("Written"), again.err());
    }

    @Test
    void reportOfAProgramHasTheFormOfItsSchema() throws IOException {
        Result result = runner.run("flow", "--format", "json", runner.path("map.journey"));
        Schemas.assertJson(Files.readString(SCHEMA), result.out());
    }

    @Test
    void tableHasARowForEachFact() {
        Result result = runner.run("flow", "--format", "csv", runner.path("map.journey"));
        assertTrue(
                result.out()
                        .contains(
                                "Coffee,all,,transition,Buy.Order,Buy.Drink,,,,20,,,,,,,28.6,600,false\r\n"),
                result.out());
    }

    @Test
    void markdownTellsTheSame() {
        Result result = runner.run("flow", "--format", "markdown", runner.path("map.journey"));
        assertTrue(
                result.out()
                        .contains(
                                "| Orders at the counter | 70 | 14.3 % (7.8 to 24.5) | 0 | 10 min |"),
                result.out());
    }

    @Test
    void fewerThanFiveAreNotTold() {
        Result result = runner.run("flow", "--by", "Crm.city", runner.path("map.journey"));
        assertFalse(result.out().contains("Rom"), result.out());
        assertTrue(result.out().contains("Crm.city is \"Ulm\""), result.out());
    }

    @Test
    void daysChooseTheCasesThatBeganThen() {
        Result result =
                runner.run(
                        "flow",
                        "--from",
                        "2026-02-01",
                        "--to",
                        "2026-03-31",
                        runner.path("map.journey"));
        assertTrue(
                result.out().contains("fewer than 5 customers in fewer than 5 cases"),
                result.out());
    }

    @Test
    void fileIsOfAllCases() {
        for (String option : Stream.of("--from=2026-01-01", "--repeats").toList()) {
            Result result = runner.run("flow", "--write", option, runner.path("map.journey"));
            assertEquals(2, result.status());
            assertTrue(result.err().contains("--write goes with all cases"), result.err());
        }
        assertFalse(Files.exists(folder.resolve("Coffee.flow.json")));
    }

    @Test
    void columnsNeedASourceWithCustomers() {
        assertTrue(
                runner.run("flow", "--by", "Nobody.city", folder.toString())
                        .err()
                        .contains("No source with data is called 'Nobody'."));
        assertTrue(
                runner.run("flow", "--by", "city", folder.toString())
                        .err()
                        .contains(
                                "a column with its source such as Customers.segment, not by 'city'"));
        assertTrue(
                runner.run("flow", "--by", "Crm.nothing", folder.toString())
                        .err()
                        .contains("no value that five customers share"));
    }

    @Test
    void journeyThatNoDataShowIsToldToBeSo() throws IOException {
        Files.writeString(
                folder.resolve("other.journey"),
                "journey Other \"Other\" { stage S \"S\" { step A \"A\" } }");
        Result result = runner.run("flow", "--write", runner.path("other.journey"));
        assertEquals(0, result.status());
        assertTrue(result.out().contains("No data show what customers did here."), result.out());
        assertFalse(Files.exists(folder.resolve("Other.flow.json")));
    }

    @Test
    void groupsAreComparedWithTheOthers() {
        Result result = runner.run("flow", "--by", "persona", runner.path("map.journey"));
        assertTrue(
                result.out()
                        .contains(
                                "Persona Ben: 33.3 % leave after \"Orders at the counter\", 0.0 % of the others, more than chance explains"),
                result.out());
    }

    @Test
    void picturesShowWhatWasCountedWithoutAFile() {
        String map = runner.path("map.journey");
        for (String format : List.of("svg", "html")) {
            Result result = runner.run("flow", "--format", format, map);
            assertEquals(0, result.status(), result.err());
            assertTrue(result.out().contains("14.3 % left"), result.out());
            assertTrue(result.out().contains("28.6 %, not on the map"), result.out());
        }
        assertFalse(Files.exists(folder.resolve("Coffee.flow.json")));
    }

    @Test
    void picturesShowOneJourney() throws IOException {
        Files.writeString(
                folder.resolve("other.journey"),
                "journey Other \"Other\" { stage S \"S\" { step A \"A\" } }");
        Result both = runner.run("flow", "--format", "svg", folder.toString());
        assertEquals(2, both.status());
        assertTrue(both.err().contains("and here are 2. Name one: --journey."), both.err());
        assertEquals(
                0,
                runner.run("flow", "--format", "svg", "--journey", "Coffee", folder.toString())
                        .status());
        assertTrue(
                runner.run("flow", "--journey", "Tea", folder.toString())
                        .err()
                        .contains("No journey is called 'Tea'."));
    }
}
