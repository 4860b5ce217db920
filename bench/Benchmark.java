// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the packaged command as a user runs it: each run is a process of its own, timed from its start
 * to its end. Prints medians as a Markdown table.
 *
 * <p>{@code java Benchmark COMMAND FOLDER RUNS}: the command to measure, a folder for the corpus, and how
 * often each measurement is repeated.
 */
final class Benchmark {

    private static final long SEED = 1;

    private final Path command;
    private final Path corpus;
    private final int runs;

    private Benchmark(Path command, Path corpus, int runs) {
        this.command = command;
        this.corpus = corpus;
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Benchmark(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2])).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "Java %s, %d processors, %d runs each%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), runs);
        System.out.println("| `journey check` of | median | least | most | aim |");
        System.out.println("|---|---:|---:|---:|---:|");
        double cold = row("one map of 65 lines, cold process", "0.5 s", 1, 65, "");
        row("1,000 maps of 65 lines, heap of 256 MB", "3 s", 1000, 65, "-Xmx256m");
        row("one map of 20,000 lines", "2.5 s", 1, 20_000, "");
        System.out.println();
        System.out.println("| lines of one map | median | microseconds a line beyond the cold start |");
        System.out.println("|---:|---:|---:|");
        for (int lines : List.of(1_000, 3_000, 10_000, 30_000, 100_000)) {
            double time = median(measure(1, lines, ""));
            System.out.printf(
                    Locale.ROOT, "| %,d | %.2f s | %.0f |%n", lines, time, (time - cold) / lines * 1e6);
        }
    }

    private double row(String what, String aim, int maps, int lines, String options)
            throws IOException, InterruptedException {
        double[] times = measure(maps, lines, options);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %s |%n",
                what,
                median(times),
                times[0],
                times[times.length - 1],
                aim);
        return median(times);
    }

    /** The wall times of all runs in seconds, sorted. One more run before them warms the disk. */
    private double[] measure(int maps, int lines, String options)
            throws IOException, InterruptedException {
        Path folder = corpus.resolve(maps + "x" + lines);
        if (!Files.exists(folder)) {
            Corpus.write(folder, maps, lines, SEED);
        }
        double[] times = new double[runs];
        for (int i = -1; i < runs; i++) {
            long start = System.nanoTime();
            check(folder, options);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private void check(Path folder, String options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString(), "check", folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JOURNEY_OPTS", options));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(line + " failed: " + output);
        }
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
