// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One run of a command, which is a process of its own.
 *
 * @param wall seconds from the start of the process to its end
 * @param processor seconds of processor time of it and its children; not a number where the system does
 *     not tell
 */
record Run(double wall, double processor) {

    /** The exit status of a check that found errors. */
    private static final int FINDINGS = 1;

    private static final Path STATISTICS = Path.of("/proc/self/stat");

    /** Runs a command with additional options for the Java of {@code journey}. */
    static Run of(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JOURNEY_OPTS", options));
        double processor = processorOfChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() > FINDINGS) {
            throw new IllegalStateException(command + " failed: " + output);
        }
        return new Run((System.nanoTime() - start) / 1e9, processorOfChildren() - processor);
    }

    /** What proc(5) calls cutime and cstime, in hundredths of a second. */
    private static double processorOfChildren() throws IOException {
        if (!Files.exists(STATISTICS)) {
            return Double.NaN;
        }
        String[] afterName = Files.readString(STATISTICS).replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])) / 100.0;
    }

    /** Median, least and most wall time and median processor time, as cells of a table. */
    static String cells(List<Run> runs) {
        double[] walls = runs.stream().mapToDouble(Run::wall).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.2f s | %.2f s | %.2f s | %.2f s",
                median(runs, Run::wall),
                walls[0],
                walls[walls.length - 1],
                median(runs, Run::processor));
    }

    static double median(List<Run> runs, ToDoubleFunction<Run> time) {
        double[] sorted = runs.stream().mapToDouble(time).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
