// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import journey.cli.CliRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of pains that data show, and of periods that are not over. */
class PainsTest {

    @TempDir private Path folder;

    /** So many customers complain in January, February and March. */
    private String measure(int january, int february, String... options) throws IOException {
        Files.writeString(
                folder.resolve("map.journey"),
                """
                source Tickets "Tickets" support {
                    collected 2026-01-01 to 2026-03-20
                    data "tickets.csv" time "at" customer "card" event "reason"
                }
                metric Tickets2 "Tickets" count { lower is better }
                journey J "J" {
                    stage S "S" {
                        step Order "Orders" {
                            seen in Tickets as "queue"
                            pain Line "Queue" { seen in Tickets as "queue" }
                            measure Tickets2 from Tickets
                        }
                    }
                }
                """);
        StringBuilder rows = new StringBuilder("at,card,reason\n");
        for (int i = 0; i < january; i++) {
            rows.append("2026-01-10,c%d,queue\n".formatted(i));
        }
        for (int i = 0; i < february; i++) {
            rows.append("2026-02-10,d%d,queue\n".repeat(2).formatted(i, i));
        }
        for (int i = 0; i < 8; i++) {
            rows.append("2026-03-10,e%d,queue\n".formatted(i));
        }
        Files.writeString(folder.resolve("tickets.csv"), rows);
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
        String[] arguments = new String[options.length + 4];
        arguments[0] = "measure";
        arguments[1] = "--period";
        arguments[2] = "month";
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = cli.path("map.journey");
        return cli.run(arguments).assertStatus(0).out();
    }

    @Test
    void tellsWhetherMoreCustomersHaveAPain() throws IOException {
        String out = measure(7, 31);
        assertTrue(out.contains("2026-01     5 customers, 5 rows\n"), out);
        assertTrue(out.contains("2026-02     30 customers, 60 rows\n"), out);
        assertTrue(out.contains("2026-03     5 customers, 5 rows  not over yet"), out);
        assertTrue(out.contains("from 2026-01 to 2026-02: more customers have it"), out);
    }

    @Test
    void tellsNoTrendThatChanceExplains() throws IOException {
        assertTrue(measure(10, 16).contains("from 2026-01 to 2026-02: no clear change"));
    }

    @Test
    void tellsOfFewOnlyThatTheyAreFew() throws IOException {
        String out = measure(3, 40);
        assertTrue(out.contains("2026-01     fewer than 5 customers"), out);
        assertTrue(out.contains("more customers have it"), out);
    }

    @Test
    void tellsWhatIsNotOverWhenAsked() throws IOException {
        String closed = measure(10, 16);
        assertTrue(closed.contains("data at least 5 customers    not over yet"), closed);
        String open = measure(10, 16, "--open");
        assertTrue(open.matches("(?s).*2026-03 +map - +data 8 +not over yet.*"), open);
        assertFalse(open.contains("at least"), open);
    }
}
