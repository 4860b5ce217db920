// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in a Java of their own, which has less memory than they need. */
class TooLittleMemoryTest {

    /** A Java that has hardly any memory left may collect garbage for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir private Path folder;

    @BeforeEach
    void writeMaps() throws IOException {
        Files.writeString(
                folder.resolve("small.journey"), "journey Small \"s\" { stage S \"S\" {} }\n");
    }

    private void writeMap(String name, int stages) throws IOException {
        StringBuilder map = new StringBuilder("journey Large \"l\" {\n");
        for (int i = 0; i < stages; i++) {
            map.append("stage S%d \"Stage\" { step X \"Does it\" { emotion 1 } }\n".formatted(i));
        }
        Files.writeString(folder.resolve(name), map.append("}\n").toString());
    }

    private record Run(int status, String output) {}

    private Run run(String memory, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("journey.cli.Main");
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            process.getOutputStream().close();
            boolean hasEnded = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertTrue(hasEnded, () -> String.join(" ", arguments) + " does not come to an end");
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertNames(String map, Run run) {
        assertEquals(2, run.status(), run.output());
        assertTrue(run.output().contains("'" + map + "'"), run.output());
        assertTrue(run.output().contains("needs more memory than the "), run.output());
        assertTrue(run.output().contains("JOURNEY_OPTS=-Xmx1g"), run.output());
    }

    @Test
    void namesThePictureThatNeedsTooMuchAndDrawsTheOthers() throws Exception {
        writeMap("large.journey", 2_000);
        Run run = run("100m", "render", "--format", "png", ".");
        assertNames("large.journey", run);
        assertTrue(run.output().contains(", or choose SVG or HTML"), run.output());
        assertTrue(Files.exists(folder.resolve("Small.png")), run.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check .",
                "check --fix --dry-run .",
                "format --check .",
                "render .",
                "diff small.journey large.journey"
            })
    void namesTheMapThatNeedsTooMuch(String command) throws Exception {
        writeMap("large.journey", 30_000);
        assertNames("large.journey", run("64m", command.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export csv --of pains large.journey", "export mermaid large.journey"})
    void tellsWhatToDoWhereNoMapCanBeNamed(String command) throws Exception {
        writeMap("large.journey", 30_000);
        Run run = run("32m", command.split(" "));
        assertEquals(2, run.status(), run.output());
        assertTrue(run.output().contains("JOURNEY_OPTS=-Xmx1g"), run.output());
    }
}
