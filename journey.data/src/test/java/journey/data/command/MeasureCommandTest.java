// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.cli.report.Schemas;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a few files and a map to a map that says what its data say. */
class MeasureCommandTest {

    private static final String MAP =
            """
            channel Shop "Shop" offline
            source Till "Till" events {
                data "till.csv"
                time "at" in "Europe/Berlin"
                customer "card"
                event "kind"
            }

            source Exit "Exit survey" survey {
                data "exit.csv"
                time "answered"
                customer "card"
                answers Nps in "q1"
            }

            metric Nps "Recommend?" nps
            metric Completed "Orders that end well" rate { higher is better }
            metric Wait "From order to cup" duration { unit minutes lower is better }
            metric Orders "Orders" count { higher is better }

            journey J "J" {
                stage Buy "Buys" {
                    measure Nps from Exit target >= 40 { 2026-01 10 n 30 } // asked at the door
                    // What happens at the counter.
                    touchpoint Order "Orders" via Shop {
                        seen in Till as "sale"
                        measure Completed from Till reaching Collect within 1 day
                        measure Wait from Till until Collect within 1 day
                        measure Orders from Till { 2026-01 7 }
                    }
                    touchpoint Collect "Takes the cup" via Shop { seen in Till as "served" }
                }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    /** Sixteen customers order once a month from January to March, and ten of them get a cup. */
    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder till = new StringBuilder("at,card,kind\n");
        StringBuilder exit = new StringBuilder("answered,card,q1\n");
        for (int month = 1; month <= 3; month++) {
            for (int customer = 0; customer < 16; customer++) {
                String day = "2026-%02d-%02d".formatted(month, customer + 1);
                till.append("%s 09:00,private-%d,sale\n".formatted(day, customer));
                if (customer < 10) {
                    till.append(
                            "%s 09:%02d,private-%d,served\n"
                                    .formatted(day, 2 + customer, customer));
                }
                exit.append(
                        "%sT10:00:00Z,private-%d,%d\n".formatted(day, customer, score(customer)));
            }
        }
        till.append("2026-04-03 09:00,private-0,sale\n");
        exit.append("2026-03-15T10:00:00Z,private-0,11\n");
        Files.writeString(folder.resolve("till.csv"), till);
        Files.writeString(folder.resolve("exit.csv"), exit);
        Files.writeString(folder.resolve("map.journey"), MAP);
        cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
    }

    private static int score(int customer) {
        if (customer < 6) {
            return customer;
        }
        return customer < 11 ? 8 : 10;
    }

    @Test
    void tellsWhatTheMapSaysAndWhatItsDataSay() {
        Result result = cli.run("measure", cli.path("map.journey"));
        assertEquals(0, result.status(), result.err());
        assertTrue(
                result.out().contains("Nps from Exit: answers of customers who were here last"),
                result.out());
        assertTrue(result.out().contains("fewer than 5 answers not on the scale"), result.out());
        // Of 16 answers five promote and six detract.
        assertTrue(
                result.out().matches("(?s).*2026-01 +map 10 n 30 +data -6 ±\\S+ n 16 +differs.*"),
                result.out());
        assertTrue(
                result.out().matches("(?s).*2026-02 .* data 62.5 ±\\S+ n 16 +new.*"), result.out());
        assertTrue(
                result.out()
                        .matches(
                                "(?s).*2026-Q1 .* data 6.5 ±\\S+ n 30, 16.7 % ±\\S+ of 36 did not get there +new.*"),
                result.out());
        assertTrue(
                result.out().matches("(?s).*2026-04 +map - +data fewer than 5 customers.*"),
                result.out());
    }

    @Test
    void writesFiguresAndTheSecondTimeChangesNothing() throws IOException {
        Result first = cli.run("measure", "--write", cli.path("map.journey"));
        assertEquals(0, first.status(), first.err());
        String written = Files.readString(folder.resolve("map.journey"));
        assertTrue(written.contains("// What happens at the counter."), written);
        assertTrue(written.contains("// asked at the door"), written);
        assertTrue(written.contains("2026-01 -6 n 16 margin"), written);
        assertTrue(written.contains("2026-01 16"), written);
        assertFalse(written.contains("2026-04"), written);
        cli.run("measure", "--write", cli.path("map.journey"));
        assertEquals(written, Files.readString(folder.resolve("map.journey")));
        assertEquals(0, cli.run("measure", "--check", cli.path("map.journey")).status());
        assertEquals(0, cli.run("check", cli.path("map.journey")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "data"})
    void reportsForProgramsAreAsTheirSchemaSays(String command) throws IOException {
        Result result = cli.run(command, "--format", "json", cli.path("map.journey"));
        assertEquals(0, result.status(), result.err());
        Path schema = Pages.ROOT.resolve("docs/%s.schema.json".formatted(command));
        Schemas.assertJson(Files.readString(schema), result.out());
        assertTrue(result.out().contains("\"version\": 1"), result.out());
    }

    @Test
    void thePageSaysWhatTheMapSaysAndWhatItsDataSay() {
        String page = cli.run("measure", "--format", "html", cli.path("map.journey")).out();
        assertTrue(
                page.matches(
                        "(?s).*<tr class=\"open\"><th scope=\"row\">2026-01</th><td>10 n 30</td><td>-6 ±\\S+ n 16</td><td>differs</td></tr>.*"),
                page);
        assertTrue(page.contains("figures are not yet in the maps"), page);
        assertTrue(page.contains("fewer than 5 answers not on the scale"), page);
    }

    @Test
    void saysHowToWriteUnlessItWrites() {
        Result told = cli.run("measure", cli.path("map.journey"));
        assertTrue(told.err().contains("To write them: journey measure --write"), told.err());
        Result written = cli.run("measure", "--write", cli.path("map.journey"));
        assertFalse(written.err().contains("To write them"), written.err());
        Result again = cli.run("measure", cli.path("map.journey"));
        assertFalse(again.err().contains("To write them"), again.err());
        assertTrue(again.out().endsWith("The maps say what their data say.\n"), again.out());
    }

    @Test
    void neverSaysThatAMapIsRightWhenItsDataCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("till.csv"), "at,card,kind\n03/04/2026,private-1,sale\n");
        Files.delete(folder.resolve("exit.csv"));
        Result result = cli.run("measure", "--check", cli.path("map.journey")).assertStatus(1);
        assertTrue(
                result.out().endsWith("Not all of the data can be used: see the problems.\n"),
                result.out());
    }

    @Test
    void failsWhereAMapIsBehindItsData() {
        assertEquals(1, cli.run("measure", "--check", cli.path("map.journey")).status());
    }

    @Test
    void tellsNoIdentifier() {
        for (String format : new String[] {"text", "json", "html"}) {
            Result measured =
                    cli.run("measure", "--format", format, cli.path("map.journey")).assertStatus(0);
            Result told =
                    cli.run("data", "--format", format, cli.path("map.journey")).assertStatus(0);
            assertTrue(told.out().contains("Till"), told.out());
            assertFalse((measured.out() + measured.err()).contains("private"), measured.out());
            assertFalse((told.out() + told.err()).contains("private"), told.out());
        }
    }

    /** Personas, sources and a survey that only a measure names stand in another file. */
    @Test
    void readsTheDataOfWhatAMapImports() throws IOException {
        String shared = MAP.substring(0, MAP.indexOf("journey J"));
        Files.writeString(
                folder.resolve("shared.journey"),
                shared
                        + "source Cards \"Cards\" crm { data \"cards.csv\" customer \"card\" }\n"
                        + "persona Anna \"Anna\" { seen in Cards where \"kind\" is \"gold\" }\n");
        StringBuilder cards = new StringBuilder("card,kind\n");
        for (int customer = 0; customer < 16; customer++) {
            cards.append("private-%d,%s\n".formatted(customer, customer < 6 ? "gold" : "other"));
        }
        Files.writeString(folder.resolve("cards.csv"), cards);
        Files.writeString(
                folder.resolve("map.journey"),
                """
                import "shared.journey"
                journey J "J" {
                    persona Anna
                    stage Buy "Buys" { measure Nps from Exit { 2026-01 1 n 20 for Anna } }
                }
                """);
        Result result = cli.run("measure", cli.path("map.journey"));
        assertEquals(0, result.status(), result.err());
        // The answers 0 to 5 of the six with a golden card.
        assertTrue(
                result.out().matches("(?s).*2026-01 for Anna +map 1 n 20 +data -100 .* n 6 .*"),
                result.out());
    }

    @Test
    void aFormattedMapWithLineEndsOfWindowsStaysFormatted() throws IOException {
        cli.run("format", cli.path("map.journey"));
        String formatted = Files.readString(folder.resolve("map.journey")).replace("\n", "\r\n");
        Files.writeString(folder.resolve("map.journey"), formatted);
        cli.run("measure", "--write", cli.path("map.journey")).assertStatus(0);
        String written = Files.readString(folder.resolve("map.journey"));
        assertNotEquals(formatted, written);
        assertFalse(written.replace("\r\n", "").contains("\n"), written);
        cli.run("format", "--check", cli.path("map.journey")).assertStatus(0);
    }

    @Test
    void readsNoDataOfAMapWithErrors() throws IOException {
        Files.writeString(folder.resolve("map.journey"), MAP + "journey {");
        Result result = cli.run("measure", cli.path("map.journey"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("so its data are not read"), result.err());
    }

    @Test
    void aTimeInTheFutureClosesNoPeriod() throws IOException {
        StringBuilder till = new StringBuilder(Files.readString(folder.resolve("till.csv")));
        for (int i = 0; i < 10; i++) {
            till.append("2026-04-10 09:00,private-%d,sale\n".formatted(i));
        }
        till.append("2126-04-10 09:00,private-1,sale\n");
        Files.writeString(folder.resolve("till.csv"), till);
        Result result = cli.run("measure", "--write", cli.path("map.journey"));
        assertTrue(result.out().contains("1 time in \"at\" is in the future"), result.out());
        String written = Files.readString(folder.resolve("map.journey"));
        assertTrue(written.contains("2026-03"), written);
        assertFalse(written.contains("2026-04"), written);
    }
}
