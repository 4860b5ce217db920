// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reads data in several processes, in some that are ended, and on a disk that is full. */
@DisabledOnOs(OS.WINDOWS)
class DataProcessesIT {

    private static final Path PRODUCT =
            Pages.ROOT.resolve("journey.data/target/journey-data/journey/bin/journey");

    /** So many that reading takes longer than finding the folder of the run. */
    private static final int ROWS = 2_000_000;

    @TempDir private Path folder;

    @BeforeEach
    void writeData() throws IOException {
        Files.writeString(
                folder.resolve("map.journey"),
                """
                source Till "Till" events {
                    data "till.csv" time "at" customer "card" event "kind"
                }
                metric Orders "Orders" count { higher is better }
                journey J "J" {
                    stage S "S" {
                        step Order "Orders" { seen in Till as "sale" measure Orders from Till { 2026-01 3 } }
                    }
                }
                """);
        try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("till.csv"))) {
            rows.write("at,card,kind\n");
            for (int i = 0; i < ROWS; i++) {
                rows.write(
                        "2026-0%d-%02d 10:00,c%d,sale\n"
                                .formatted(1 + i % 3, 1 + i % 28, i % 90_000));
            }
        }
    }

    private Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String measured() throws Exception {
        Process process = start(PRODUCT.toString(), "measure", "map.journey");
        String output = output(process);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("data 666667"), output);
        return output;
    }

    /** What is in the folder of what runs keep, besides that of whole runs. */
    private List<String> left() throws IOException {
        Path cache = folder.resolve(".journey");
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals(".gitignore") && !it.startsWith("visits-"))
                    .toList();
        }
    }

    private Process startedAndReading() throws Exception {
        Process process = start(PRODUCT.toString(), "measure", "map.journey");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (left().isEmpty() && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertEquals(1, left().size(), "it has begun to read");
        return process;
    }

    @Test
    void severalAtOnceTellTheSame() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(PRODUCT.toString(), "measure", "map.journey"));
        }
        List<String> outputs = new ArrayList<>();
        for (Process process : processes) {
            outputs.add(output(process));
            assertEquals(0, process.waitFor(), outputs.toString());
        }
        assertEquals(1, outputs.stream().distinct().count(), outputs.toString());
        assertEquals(measured(), outputs.get(0));
        assertEquals(List.of(), left());
    }

    @Test
    void oneThatIsKilledIsTidiedUpByTheNext() throws Exception {
        Process process = startedAndReading();
        process.destroyForcibly().waitFor();
        assertEquals(1, left().size());
        measured();
        assertEquals(List.of(), left());
    }

    @Test
    void oneThatIsInterruptedLeavesNothing() throws Exception {
        Process process = startedAndReading();
        start("kill", "-INT", String.valueOf(process.pid())).waitFor();
        assertEquals(130, process.waitFor());
        assertEquals(List.of(), left());
        measured();
    }

    /**
     * A file may not grow over a limit, as on a full disk: not even the database can be unpacked.
     */
    @Test
    void aFullDiskIsTold() throws Exception {
        Process process =
                start(
                        "bash",
                        "-c",
                        "ulimit -f 4000; exec \"$0\" measure map.journey",
                        PRODUCT.toString());
        String output = output(process);
        assertEquals(2, process.waitFor(), output);
        assertTrue(output.contains("The database does not start."), output);
        assertEquals(List.of(), left());
        measured();
    }
}
