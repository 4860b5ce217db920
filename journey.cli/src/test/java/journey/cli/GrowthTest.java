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

    @BeforeEach
    void runInFolder() {
        cli = new CliRunner(folder);
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
