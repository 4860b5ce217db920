// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        CliRunner cli = new CliRunner(folder);
        return cli.run("data", cli.path("map.journey"));
    }

    @Test
    void tellsRowsCustomersEventsAndWhatSeesThem() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            rows.append("2026-01-0%d,c%d,,sale\n".formatted(i + 1, i));
            rows.append("2026-01-0%d,c%d,,visit\n".formatted(i + 1, i));
            rows.append("2026-01-0%d,c%d,,look\n".formatted(i + 1, i));
        }
        rows.append("2026-01-09,,,sale\n").append("2026-01-09,c1,,once only\n");
        Result result = run(rows.toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("till.csv: 20 rows"), result.out());
        assertTrue(result.out().contains("from 2026-01-01 to 2026-01-09 (UTC)"), result.out());
        assertTrue(result.out().contains("6 customers, 1 row of nobody"), result.out());
        assertTrue(result.out().contains("7  \"sale\": Order"), result.out());
        assertTrue(result.out().contains("6  \"visit\": Lost"), result.out());
        assertTrue(result.out().contains("6  \"look\": nothing sees it"), result.out());
        assertTrue(result.out().contains("1  of what fewer than 5 customers did"), result.out());
        assertFalse(result.out().contains("once only"), result.out());
        assertTrue(result.out().contains("step \"Never\": nothing"), result.out());
    }

    @Test
    void tellsIdentifiersThatStandForMany() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            rows.append("2026-01-0%d,c%d,front,sale\n".formatted(i + 1, i));
        }
        Result result = run(rows.toString());
        assertTrue(result.out().contains("Customers: 8"), result.out());
        assertTrue(result.out().contains("1  kiosk, 1 shared by many"), result.out());
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
}
