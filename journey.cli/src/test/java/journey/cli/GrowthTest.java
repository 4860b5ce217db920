// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.cli.output.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The work on a map grows with its size, not with the square of it.
 *
 * <p>Work is counted in bytes that are allocated, not in seconds: they are about the same on a busy
 * machine. What takes time and allocates nothing is seen by the benchmark only.
 */
@Timeout(300)
class GrowthTest {

    private static final int SIZE = 150;
    private static final int FACTOR = 8;

    /**
     * Eight times as large a map may take this many times as much, a quadratic one takes 64. Fixes
     * of journeys that are parts of each other take 20 times as much.
     */
    private static final int MOST = 3 * FACTOR;

    @TempDir private Path folder;

    /** Maps with many of one thing. */
    enum Growing {
        STEPS_OF_ONE_NAME(n -> stage(each(n, i -> "step X \"%d\"".formatted(i)))),
        TOUCHPOINTS_OF_ONE_NAME(
                n ->
                        stage(
                                each(
                                        n,
                                        i ->
                                                "touchpoint X \"%d\" via C { emotion -1 pain Y \"y\" }"
                                                        .formatted(i)))),
        STAGES(n -> journey(each(n, i -> "stage S%d \"s\"".formatted(i)))),
        PERSONAS(n -> each(n, i -> "persona P%d \"p\"".formatted(i)) + journey("")),
        PERSONAS_OF_ONE_NAME(n -> each(n, i -> "persona P \"p\"") + journey("")),
        PERSONAS_OF_ONE_JOURNEY(
                n ->
                        each(n, i -> "persona P%d \"p\" { goal G \"g\" }".formatted(i))
                                + journey(
                                        "persona P0"
                                                + each(n - 1, i -> ", P%d".formatted(i + 1))
                                                + "stage S \"s\"")),
        PARTS_OF_JOURNEYS(
                n ->
                        "journey J0 \"j\" {}\n"
                                + each(
                                        n,
                                        i ->
                                                "journey J%d \"j\" { part of J%d }"
                                                        .formatted(i + 1, i))),
        CIRCLE_OF_JOURNEYS(
                n -> each(n, i -> "journey J%d \"j\" { part of J%d }".formatted(i, (i + 1) % n))),
        OBSERVATIONS(n -> moment(measure(each(n, i -> day(i) + " 5 n 400")))),
        OBSERVATIONS_BACKWARDS(n -> moment(measure(each(n, i -> day(n - i) + " 5 n 400")))),
        OBSERVATIONS_OF_ONE_PERIOD(n -> moment(measure(each(n, i -> "2026-Q1 5 n 400")))),
        MEASURES_OF_ONE_METRIC(n -> moment(each(n, i -> measure(day(i) + " 5 n 400")))),
        FACTS(
                n ->
                        moment(
                                each(
                                        n,
                                        i ->
                                                "emotion -1 expects \"e\" pain P%d \"p\" opportunity O%d \"o\" resolves P%d backstage \"b\""
                                                        .formatted(i, i, i)))),
        ONE_UNKNOWN_NAME(
                n ->
                        stage(
                                "touchpoint T \"t\" by X\n"
                                        + each(n, i -> "touchpoint T%d \"t\" via C".formatted(i)))),
        UNKNOWN_NAMES(
                n -> stage(each(n, i -> "touchpoint T%d \"t\" via X%d by Y%d".formatted(i, i, i)))),
        BRANCHES(
                n ->
                        stage(
                                each(
                                        n,
                                        i ->
                                                "step T%d \"t\" { leads to T%d }"
                                                        .formatted(i, (i + 1) % n)))),
        ACTIONS(
                n ->
                        journey(
                                "stage S \"s\" {"
                                        + each(n, i -> "step T%d \"t\"".formatted(i))
                                        + "}"
                                        + each(
                                                n,
                                                i ->
                                                        "action A%d \"a\" { delivers T%d }"
                                                                .formatted(i, i)))),
        IGNORED_FINDINGS(
                n ->
                        journey(
                                each(
                                        n,
                                        i ->
                                                "// journey:ignore stage-without-goal -- later\nstage S%d \"s\""
                                                        .formatted(i)))),
        MISTAKES(n -> journey(each(n, i -> "stage \"s\"")));

        private final IntFunction<String> text;

        Growing(IntFunction<String> text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void checks(Growing map) throws IOException {
        assertGrowth(map, "check", "--today", "2026-12-01");
    }

    @ParameterizedTest
    @EnumSource
    void formats(Growing map) throws IOException {
        assertGrowth(map, "format", "--check");
    }

    @ParameterizedTest
    @EnumSource
    void fixes(Growing map) throws IOException {
        assertGrowth(map, "check", "--fix", "--unsafe-fixes", "--dry-run");
    }

    @ParameterizedTest
    @EnumSource
    void draws(Growing map) throws IOException {
        assertGrowth(map, "render", "-o", folder.resolve("pictures").toString());
    }

    @ParameterizedTest
    @EnumSource
    void exports(Growing map) throws IOException {
        assertGrowth(map, "render", "--format", "json", "-o", folder.resolve("data").toString());
    }

    @ParameterizedTest
    @EnumSource
    void compares(Growing map) throws IOException {
        Path other = folder.resolve("other.journey");
        assertGrowth(
                map.toString(),
                size -> {
                    Files.writeString(other, map.text.apply(size));
                    return Files.writeString(folder.resolve("map.journey"), map.text.apply(size));
                },
                "diff",
                other.toString());
    }

    @Test
    void looksThroughNestedFolders() throws IOException {
        assertGrowth(
                "nested folders",
                size -> {
                    Path top = folder.resolve("nested" + size);
                    Path bottom = top.resolve("d/".repeat(size / 3)); // some systems take no more
                    Files.createDirectories(bottom);
                    Files.writeString(bottom.resolve("map.journey"), "team T \"t\"");
                    return top;
                },
                "check");
    }

    private void assertGrowth(Growing map, String... command) throws IOException {
        assertGrowth(
                map.toString(),
                size -> Files.writeString(folder.resolve("map.journey"), map.text.apply(size)),
                command);
    }

    /** Makes files of some size. */
    private interface Input {
        Path write(int size) throws IOException;
    }

    private void assertGrowth(String name, Input input, String... command) throws IOException {
        Path small = input.write(SIZE);
        work(small, command);
        long few = work(small, command);
        long many = work(input.write(SIZE * FACTOR), command);
        assertTrue(many < few * MOST, () -> "%s: %,d bytes, then %,d".formatted(name, few, many));
    }

    private long work(Path path, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add(path.toString());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CliRunner.Result result = new CliRunner(folder).run(arguments.toArray(String[]::new));
        long after = threads.getCurrentThreadAllocatedBytes();
        assertTrue(result.status() < ExitStatus.USAGE, result::err);
        return after - before;
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String journey(String members) {
        return """
                channel C "c" online
                metric Nps "Nps" nps
                journey J "j" {
                %s}
                """
                .formatted(members);
    }

    private static String stage(String members) {
        return journey("stage S \"s\" {\n" + members + "}\n");
    }

    private static String moment(String members) {
        return stage("touchpoint T \"t\" via C {\n" + members + "}\n");
    }

    private static String measure(String observations) {
        return "measure Nps {\n" + observations + "\n}";
    }

    private static String day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number).toString();
    }
}
