// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.cli.report.Schemas;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is in a data file without a map. */
class DataFileTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void open() {
        cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
    }

    private Result tell(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return cli.run("data", cli.path(file));
    }

    private static final String BEFORE = "In a map beside it:\n\n";

    private static String block(Result result) {
        return result.out().substring(result.out().indexOf(BEFORE) + BEFORE.length());
    }

    @Test
    void tellsColumnsKindsAndTheSource() throws IOException {
        StringBuilder rows = new StringBuilder("at;card;kind;amount;comment;terminal\n");
        for (int i = 0; i < 60; i++) {
            rows.append(
                    "%02d/0%d/2026 10:%02d;private-%d;%s;%d.50;%s;%s\n"
                            .formatted(
                                    1 + i % 28,
                                    1 + i % 3,
                                    i,
                                    i % 12,
                                    i == 7 ? "only once" : i % 2 == 0 ? "sale" : "refund",
                                    i % 7,
                                    "private words that somebody wrote, number %d".formatted(i),
                                    i % 30 == 0 ? "" : "front"));
        }
        Result result = tell("till.csv", rows.toString());
        assertEquals(0, result.status(), result.err());
        for (String line :
                new String[] {
                    "CSV, 60 rows of 6 columns",
                    "from 2026-01-01 to 2026-03-27, by \"at\"",
                    "10 customers by \"card\", 0 rows of nobody",
                    "\"at\"        time, dd/MM/yyyy HH:mm  60 values",
                    "\"card\"      identifier, card        10 values",
                    "\"kind\"      event\n      \"sale\" 30",
                    "\"amount\"    number                  5 values",
                    "\"comment\"   free text               60 values",
                    "\"terminal\"  text with few values    fewer than 5 empty\n      \"front\" 55",
                    "Numbers are told in steps of five",
                    "time \"at\" as \"dd/MM/yyyy HH:mm\"",
                    "customer \"card\"",
                    "event \"kind\""
                }) {
            assertTrue(result.out().contains(line), line + "\n" + result.out());
        }
        assertFalse(result.out().contains("private"), result.out());
        assertFalse(result.out().contains("only once"), result.out());
    }

    @Test
    void theSourceIsRead() throws IOException {
        Result result = tell("shop.csv", EventLogs.csv());
        Files.writeString(folder.resolve("map.journey"), block(result));
        assertEquals(0, cli.run("check", "--fail-on", "error", cli.path("map.journey")).status());
        Result seen = cli.run("data", cli.path("map.journey"));
        assertTrue(seen.out().contains("120 customers, 0 rows of nobody"), seen.out());
        assertTrue(seen.out().contains("\"cart_add\": nothing sees it"), seen.out());
    }

    @ParameterizedTest
    @CsvSource({"shop.csv", "shop.xes", "shop.json"})
    void toldByContentAndForPrograms(String file) throws IOException {
        Files.writeString(
                folder.resolve(file),
                file.endsWith("csv")
                        ? EventLogs.csv()
                        : file.endsWith("xes") ? EventLogs.xes() : EventLogs.ocel());
        Result result = cli.run("data", "--format", "json", cli.path(file)).assertStatus(0);
        Schemas.assertJson(
                Files.readString(Pages.ROOT.resolve("docs/data-file.schema.json")), result.out());
        assertTrue(result.out().contains("\"customers\": 120"), result.out());
        assertTrue(result.out().contains("\"value\": \"cart_add\""), result.out());
        assertFalse(result.out().contains("private"), result.out());
        assertFalse(result.out().contains("secret"), result.out());
    }

    @Test
    void readsAPackedFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(EventLogs.csv().getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("shop.csv.gz"), packed.toByteArray());
        Result result = cli.run("data", cli.path("shop.csv.gz"));
        assertTrue(result.out().contains("source Shop \"shop\" events"), result.out());
    }

    @Test
    void answersHaveAMetric() throws IOException {
        StringBuilder rows =
                new StringBuilder("answered,email,recommend,How easy was it to order?\n");
        for (int i = 0; i < 40; i++) {
            rows.append(
                    "2026-01-%02d,a%d@example.org,%d,%d\n"
                            .formatted(1 + i % 28, i, i % 11, 1 + i % 7));
        }
        Result result = tell("exit.csv", rows.toString());
        assertTrue(result.out().contains("metric Recommend \"recommend\" nps"), result.out());
        assertTrue(result.out().contains("ces { scale 1 to 7 method mean"), result.out());
        assertTrue(result.out().contains("answers Recommend in \"recommend\""), result.out());
        assertTrue(result.out().contains("source Exit \"exit\" survey"), result.out());
        assertFalse(result.out().contains("@example.org"), result.out());
        Files.writeString(folder.resolve("map.journey"), block(result));
        assertEquals(0, cli.run("check", "--fail-on", "error", cli.path("map.journey")).status());
    }

    /** Without customers a value is told when five rows share it, but not one that is personal. */
    @Test
    void whatTellsOfAPersonIsNeverShown() throws IOException {
        StringBuilder rows = new StringBuilder("First Name,customer name,ip,status\n");
        for (int i = 0; i < 40; i++) {
            rows.append("Ada%d,Ada Private%d,192.0.2.%d,open\n".formatted(i % 4, i % 4, i % 4));
        }
        Result result = tell("people.csv", rows.toString());
        assertTrue(result.out().contains("\"open\" 40"), result.out());
        assertFalse(result.out().matches("(?s).*(Ada|192\\.0).*"), result.out());
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithoutSayingWhatItHolds() throws IOException {
        Result result =
                tell(
                        "raw.csv",
                        "ada@example.org,2026-01-01,sale\nben@example.org,2026-01-02,sale\n");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("where the names of the columns should be"), result.err());
        assertFalse(result.err().contains("ada@"), result.err());
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Result result = tell("empty.csv", "");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("The file is empty."), result.err());
    }

    @Test
    void mapsAndDataFilesAreAskedForOneAfterTheOther() throws IOException {
        Files.writeString(folder.resolve("map.journey"), "");
        Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        Result result = cli.run("data", cli.path("a.csv"), cli.path("map.journey"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("one after the other"), result.err());
    }

    @ParameterizedTest
    @CsvSource({"--suggest", "--who", "--clear", "--format=html"})
    void whatNeedsAMapIsRefused(String option) throws IOException {
        Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        Result result = cli.run("data", option, cli.path("a.csv"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("need a map"), result.err());
    }
}
