// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution with data, and what the one without it says. */
@DisabledOnOs(OS.WINDOWS)
class PackagedDataIT {

    private static final Path WITH_DATA =
            Pages.ROOT.resolve("journey.data/target/journey-data/journey");
    private static final Path WITHOUT = Pages.ROOT.resolve("journey.cli/target/journey/journey");

    @TempDir private Path folder;

    private record Run(int status, String output) {}

    @Test
    void measuresAMapFromItsData() throws Exception {
        writeMap();
        Run run = run(WITH_DATA, "measure", "map.journey");
        assertEquals(0, run.status, run.output);
        assertTrue(run.output.matches("(?s).*2026-01 +map - +data 7 +new.*"), run.output);
    }

    @Test
    void hasAllOtherCommands() throws Exception {
        writeMap();
        assertEquals(0, run(WITH_DATA, "check", "map.journey").status);
        assertTrue(run(WITH_DATA, "--help").output.contains("measure"));
        assertEquals(0, run(WITH_DATA, "flow", "map.journey").status);
        assertTrue(run(WITH_DATA, "import", "--help").output.contains("events"));
    }

    @Test
    void theSmallDistributionSaysWhatIsMissing() throws Exception {
        writeMap();
        for (String command : List.of("data", "measure", "flow")) {
            Run run = run(WITHOUT, command, "map.journey", "--check");
            assertEquals(2, run.status, run.output);
            assertTrue(run.output.contains("journey-data.zip"), run.output);
        }
        Run events = run(WITHOUT, "import", "events", "till.csv", "--event", "kind");
        assertEquals(2, events.status, events.output);
        assertTrue(events.output.contains("journey-data.zip"), events.output);
        assertFalse(run(WITHOUT, "--help").output.contains("measure"));
        assertFalse(run(WITHOUT, "import", "--help").output.contains("events"));
        try (Stream<Path> jars = Files.list(WITHOUT.resolve("lib"))) {
            assertTrue(jars.noneMatch(it -> it.getFileName().toString().contains("duckdb")));
        }
    }

    private void writeMap() throws IOException {
        StringBuilder rows = new StringBuilder("at,card,kind\n");
        for (int i = 1; i <= 7; i++) {
            rows.append("2026-01-0%d,c%d,sale\n".formatted(i, i));
        }
        Files.writeString(folder.resolve("till.csv"), rows.append("2026-02-01,c1,sale\n"));
        Files.writeString(
                folder.resolve("map.journey"),
                """
                source Till "Till" events {
                    collected 2026-01-01 to 2026-02-01
                    data "till.csv" time "at" customer "card" event "kind"
                }
                metric Orders "Orders" count { higher is better }
                journey J "J" {
                    stage S "S" {
                        step Order "Orders" {
                            seen in Till as "sale"
                            measure Orders from Till { 2025-12 3 }
                        }
                    }
                }
                """);
    }

    private Run run(Path product, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(product.resolve("bin/journey").toString()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
