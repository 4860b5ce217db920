// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is in the data, and what the map sees of it. */
class DataCommandTest {

    @TempDir private Path folder;

    private Result run(String rows) throws IOException {
        Files.writeString(
                folder.resolve("map.journey"),
                """
                source Till "Till" events { data "till.csv" time "at" customer "card", "kiosk" event "kind" }
                journey J "J" {
                    stage S "S" {
                        step Order "Orders" { seen in Till as "sale" }
                        step Never "Never" { seen in Till as "refund" pain Lost "Lost" { seen in Till as "visit" } }
                    }
                }
                """);
        Files.writeString(folder.resolve("till.csv"), "at,card,kiosk,kind\n" + rows);
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
        return cli.run("data", cli.path("map.journey"));
    }

    @Test
    void tellsRowsCustomersEventsAndWhatSeesThem() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            rows.append("2026-01-0%d,c%d,,sale\n".formatted(i + 1, i));
            rows.append("2026-01-0%d,c%d,,visit\n".formatted(i + 1, i));
            rows.append("2026-01-0%d,c%d,,look\n".formatted(i + 1, i));
        }
        rows.append("2026-01-09,,,sale\n");
        for (int i = 0; i < 6; i++) {
            rows.append("2026-01-09,c%d,,%s\n".formatted(i, i % 2 == 0 ? "once" : "twice"));
        }
        Result result = run(rows.toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("till.csv: 28 rows"), result.out());
        assertTrue(result.out().contains("from 2026-01-01 to 2026-01-09 (UTC)"), result.out());
        assertTrue(result.out().contains("5 customers, fewer than 5 rows of nobody"), result.out());
        assertTrue(result.out().contains("5  \"sale\": Order"), result.out());
        assertTrue(result.out().contains("5  \"visit\": Lost"), result.out());
        assertTrue(result.out().contains("5  \"look\": nothing sees it"), result.out());
        assertTrue(result.out().contains("nothing sees about 33 % of these rows"), result.out());
        assertTrue(result.out().contains("5 rows of what is too rare to be named"), result.out());
        assertFalse(result.out().contains("once"), result.out());
        assertTrue(result.out().contains("step \"Never\": nothing"), result.out());
    }

    @Test
    void thePageHasTheSameFactsAndLoadsNothing() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            rows.append("2026-01-0%d,secret-%d,,sale\n".formatted(i + 1, i));
            rows.append("2026-01-0%d,secret-%d,,<look & see>\n".formatted(i + 1, i));
        }
        run(rows.toString());
        CliRunner cli = new CliRunner(folder);
        String page = cli.run("data", "--format", "html", cli.path("map.journey")).out();
        assertTrue(page.contains("<p class=\"plain\">till.csv: 12 rows</p>"), page);
        assertTrue(page.contains("5 customers, 0 rows of nobody"), page);
        assertTrue(page.contains("<th scope=\"row\">&quot;sale&quot;"), page);
        assertTrue(page.contains("<td>5</td><td>Order</td>"), page);
        assertTrue(page.contains("&lt;look &amp; see&gt;"), page);
        assertTrue(page.contains("<td>nothing sees it</td>"), page);
        assertTrue(page.contains("step &quot;Never&quot;</th><td>nothing</td>"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertFalse(page.matches("(?s).*(https?:|<link rel=\"style|<img|url\\().*"), page);
        assertFalse(page.contains("secret"), page);
    }

    @Test
    void tellsIdentifiersThatStandForMany() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            rows.append("2026-01-0%d,c%d,front,sale\n".formatted(i + 1, i));
        }
        Result result = run(rows.toString());
        assertTrue(result.out().contains("Who is who: 5 customers"), result.out());
        assertTrue(result.out().contains("fewer than 5  kiosk, 1 shared by many"), result.out());
    }

    /** What one customer did is told by the rest, unless that is hidden, too. */
    @Test
    void hidesWhatWouldTellWhatFewDid() throws IOException {
        StringBuilder rows = new StringBuilder("2026-01-01,c1,,once\n");
        for (int i = 0; i < 40; i++) {
            rows.append("2026-01-02,c%d,,%s\n".formatted(i, i % 5 == 0 ? "look" : "sale"));
        }
        Result result = run(rows.toString());
        assertFalse(result.out().contains("once"), result.out());
        assertFalse(result.out().contains("look"), result.out());
        assertTrue(result.out().contains("30  \"sale\": Order"), result.out());
        assertTrue(result.out().contains("5 rows of what is too rare"), result.out());
    }

    @Test
    void saysThatATableNeedsACluster() throws IOException {
        Files.writeString(
                folder.resolve("map.journey"),
                "source Tickets \"Tickets\" support { table \"crm.tickets\" event \"reason\" }\n");
        CliRunner cli = new CliRunner(folder);
        Result result = cli.run("data", cli.path("map.journey"));
        assertTrue(
                result.out().contains("Tickets warning The table 'crm.tickets' is in a cluster."),
                result.out());
    }

    @Test
    void saysThatATimeCouldMeanTwoDays() throws IOException {
        Result result = run("03/04/2026 10:00,c1,,sale\n");
        assertTrue(
                result.out().contains("till.csv:2 error 1 time in \"at\" could mean two days"),
                result.out());
    }

    @Test
    void saysThatATimeIsInTheFuture() throws IOException {
        Result result = run("2026-01-01 10:00,c1,,sale\n2126-01-01 10:00,c2,,sale\n");
        assertTrue(
                result.out().contains("Till warning 1 time in \"at\" is in the future."),
                result.out());
        assertFalse(run("2026-01-01 10:00,c1,,sale\n").out().contains("future"));
    }

    @Test
    void clearsWhatWasKept() throws IOException {
        run("2026-01-01,c1,,sale\n");
        assertTrue(Files.exists(folder.resolve(".journey")));
        CliRunner cli = new CliRunner(folder);
        Result result = cli.run("data", "--clear", cli.path("map.journey"));
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().startsWith("Deleted: "), result.out());
        assertFalse(Files.exists(folder.resolve(".journey")));
        assertEquals("", cli.run("data", "--clear", cli.path("map.journey")).out());
    }

    @Test
    void keepsNothingForMapsWithoutData() throws IOException {
        Files.writeString(folder.resolve("map.journey"), "persona Anna \"Anna\"\n");
        CliRunner cli = new CliRunner(folder);
        assertEquals(0, cli.run("data", cli.path("map.journey")).status());
        assertFalse(Files.exists(folder.resolve(".journey")));
    }

    @Test
    void tellsWhenTheDataOfAJourneyEndAndWhatIsSeenTwice() throws IOException {
        StringBuilder till = new StringBuilder("at,card,kind\n");
        StringBuilder app = new StringBuilder("at,card,mail,kind\n");
        for (int i = 1; i <= 6; i++) {
            till.append("2026-01-0%1$d 10:00,c%1$d,sale\n".formatted(i));
            app.append("2026-01-0%1$d 10:01,c%1$d,m%1$d@example.org,receipt\n".formatted(i));
        }
        app.append("2026-01-09,c1,,other\n");
        Files.writeString(folder.resolve("till.csv"), till);
        Files.writeString(folder.resolve("app.csv"), app);
        Files.writeString(
                folder.resolve("map.journey"),
                """
                source App "App" events { data "app.csv" time "at" customer "card", "mail" event "kind" }
                source Till "Till" events { data "till.csv" time "at" customer "card" event "kind" }
                journey J "Coffee" { stage S "S" {
                    step Order "Orders" { seen in Till as "sale" seen in App as "receipt" }
                } }
                """);
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
        String told = cli.run("data", cli.path("map.journey")).out();
        assertTrue(
                told.contains("Who is who: 5 customers, 5 of them with several identifiers"), told);
        assertTrue(
                told.contains(
                        "journey \"Coffee\": 5 visits, 5 of them in several sources; its data end on 2026-01-06 with those of Till"),
                told);
    }
}
