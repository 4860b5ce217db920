// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.cli.interchange.InventoryKind;
import journey.cli.output.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
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

    /** Eight times as large a map may take this many times as much; a quadratic one takes 64. */
    private static final int MOST = 2 * FACTOR;

    /**
     * What is looked at in pairs, but for little, may take more: a journey names all that it is
     * part of, a branch keeps clear of all others, a folder has all those above it in its path, and
     * lines that are turned round are compared to each other.
     */
    private static final int MOST_IN_PAIRS = 4 * FACTOR;

    private static final Set<GrowingMap> IN_PAIRS =
            EnumSet.of(
                    GrowingMap.PARTS_OF_JOURNEYS,
                    GrowingMap.CIRCLE_OF_JOURNEYS,
                    GrowingMap.BRANCHES,
                    GrowingMap.OBSERVATIONS_BACKWARDS);

    @TempDir private Path folder;
    private CliRunner cli;

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
        CHOICES(
                n ->
                        stage(
                                each(
                                        n,
                                        i ->
                                                "step T%d \"t\" { choice \"?\" { leads to T%d ends here } }"
                                                        .formatted(i, (i + 2) % n)))),
        ALTERNATIVES(
                n ->
                        stage(
                                "step A \"a\" { choice \"?\" {"
                                        + each(n, i -> "leads to T%d".formatted(i))
                                        + "} }"
                                        + each(n, i -> "step T%d \"t\" aside".formatted(i)))),
        OPTIONAL_MOMENTS(n -> stage(each(n, i -> "step T%d \"t\" optional".formatted(i)))),
        MOMENTS_ASIDE(
                n -> stage("step A \"a\"" + each(n, i -> "step T%d \"t\" aside".formatted(i)))),
        PARALLEL_MOMENTS(
                n ->
                        stage(
                                each(
                                        n,
                                        i ->
                                                "step T%d \"t\" %s"
                                                        .formatted(
                                                                i,
                                                                i % 5 == 0
                                                                        ? ""
                                                                        : "while T" + (i - 1))))),
        JOINS(n -> stage(each(n, i -> "step T%d \"t\" { joins T%d }".formatted(i, (i + 7) % n)))),
        TOO_MANY_PARALLEL_MOMENTS(
                n ->
                        stage(
                                "step T \"t\"\n"
                                        + each(
                                                n,
                                                i ->
                                                        "step T%d \"t\" while T { leads to T }"
                                                                .formatted(i)))),
        WORK(
                n ->
                        moment(
                                each(
                                        n,
                                        i ->
                                                "support W%d \"w\" after W%d"
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
    void checks(GrowingMap map) throws IOException {
        assertGrowth(map, "check", "--today", "2026-12-01");
    }

    @ParameterizedTest
    @EnumSource
    void formats(GrowingMap map) throws IOException {
        assertGrowth(map, "format", "--check");
    }

    @ParameterizedTest
    @EnumSource
    void fixes(GrowingMap map) throws IOException {
        assertGrowth(map, "check", "--fix", "--unsafe-fixes", "--dry-run");
    }

    @ParameterizedTest
    @EnumSource
    void draws(GrowingMap map) throws IOException {
        assertGrowth(map, "render", "-o", cli.path("pictures"));
    }

    @ParameterizedTest
    @EnumSource
    void drawsData(GrowingMap map) throws IOException {
        assertGrowth(map, "render", "--format", "json", "-o", cli.path("data"));
    }

    @ParameterizedTest
    @EnumSource
    void exports(GrowingMap map) throws IOException {
        String target = cli.path("elements.json");
        for (InventoryKind kind : InventoryKind.values()) {
            assertGrowth(map, "export", "json", "--of", kind.name(), "-o", target);
        }
    }

    @ParameterizedTest
    @EnumSource
    void exportsToMermaid(GrowingMap map) throws IOException {
        assertGrowth(map, "export", "mermaid", "-o", cli.path("map.mmd"));
    }

    /**
     * With a version in which every title and every value is another one. A second thread reads it,
     * which is not counted; what is counted for the new version is the same. Maps with mistakes are
     * not compared.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MISTAKES")
    void compares(GrowingMap map) throws IOException {
        String old = cli.path("old.journey");
        String now = cli.path("map.journey");
        assertGrowth(
                map.toString(),
                most(map),
                size -> {
                    String text = map.text(size);
                    String other = text.replaceAll("\"(.+?)\"", "\"not $1\"");
                    write("old.journey", other.replace(" 5 n", " 6 n"));
                    return write("map.journey", text);
                },
                "diff",
                old);
        String report = cli.run("diff", "--format", "json", old, now).out();
        int told = report.split("\"sentence\"").length - 1;
        assertTrue(told >= SIZE * FACTOR, told + " differences");
    }

    @Test
    void looksThroughNestedFolders() throws IOException {
        assertGrowth(
                "nested folders",
                MOST_IN_PAIRS,
                size -> {
                    Path top = folder.resolve("nested" + size);
                    Path bottom = top.resolve("d/".repeat(size / 3)); // some systems take no more
                    Files.createDirectories(bottom);
                    Files.writeString(bottom.resolve("map.journey"), "team T \"t\"");
                    return top;
                },
                "check");
    }

    private static int most(GrowingMap map) {
        return IN_PAIRS.contains(map) ? MOST_IN_PAIRS : MOST;
    }

    private void assertGrowth(GrowingMap map, String... command) throws IOException {
        assertGrowth(
                map.toString(), most(map), size -> write("map.journey", map.text(size)), command);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Makes files of some size. */
    private interface Input {
        Path write(int size) throws IOException;
    }

    /** What any map takes, however small, is no part of the growth. */
    private void assertGrowth(String name, int most, Input input, String... command)
            throws IOException {
        work(input.write(SIZE), command);
        Path tiny = input.write(1);
        long any = Math.min(work(tiny, command), work(tiny, command));
        long few = work(input.write(SIZE), command);
        long many = work(input.write(SIZE * FACTOR), command);
        String figures = "%s: %,d bytes, then %,d, always %,d".formatted(name, few, many, any);
        assertTrue(many - any < (few - any) * most, figures);
        assertTrue(many > few * 5 / 4, () -> figures + ": done where it is not counted?");
    }

    private long work(Path path, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add(path.toString());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CliRunner.Result result = cli.run(arguments.toArray(String[]::new));
        long after = threads.getCurrentThreadAllocatedBytes();
        assertTrue(result.status() < ExitStatus.USAGE, result::err);
        return after - before;
    }
}
