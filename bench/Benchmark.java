// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the packaged command as a user runs it: each run is a process of its own, timed from its start
 * to its end. Prints medians as Markdown tables.
 *
 * <p>{@code java Benchmark COMMAND FOLDER RUNS}: the command to measure, a folder for the corpus, and how
 * often each measurement is repeated.
 */
final class Benchmark {

    private static final long SEED = 1;

    private final String command;
    private final Path corpus;
    private final int runs;

    private Benchmark(String command, Path corpus, int runs) {
        this.command = command;
        this.corpus = corpus;
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Benchmark benchmark = new Benchmark(args[0], Path.of(args[1]), Integer.parseInt(args[2]));
        System.out.printf(
                "Java %s, %d processors, %d runs each%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), benchmark.runs);
        benchmark.check();
        benchmark.grow();
        benchmark.render();
        benchmark.diff();
    }

    private void check() throws IOException, InterruptedException {
        table("check");
        double cold = row("one map of 65 lines, cold process", "0.5 s", "", "check", maps(1, 65));
        row("1,000 maps of 65 lines, heap of 256 MB", "3 s", "-Xmx256m", "check", maps(1000, 65));
        row("one map of 20,000 lines", "2.5 s", "", "check", maps(1, 20_000));
        System.out.println();
        System.out.println("| lines of one map | median | microseconds a line beyond the cold start |");
        System.out.println("|---|---:|---:|");
        for (int lines : List.of(1_000, 3_000, 10_000, 30_000, 100_000)) {
            double time = Run.median(measure("", "check", maps(1, lines)), Run::wall);
            System.out.printf(
                    Locale.ROOT, "| %,d | %.2f s | %.0f |%n", lines, time, (time - cold) / lines * 1e6);
        }
    }

    /** Each within 20 s and a heap of 1 GB. */
    private void grow() throws IOException, InterruptedException {
        table("check");
        for (Map.Entry<String, Path> map : Growth.write(corpus.resolve("growth")).entrySet()) {
            row(map.getKey(), "20 s", "-Xmx1g", "check", map.getValue().toString());
        }
    }

    private void render() throws IOException, InterruptedException {
        String pictures = corpus.resolve("pictures").toString();
        table("render");
        for (String format : List.of("svg", "html", "png", "pdf")) {
            row(
                    "one map of 65 lines to " + format.toUpperCase(Locale.ROOT) + ", cold process",
                    "", "", "render", maps(1, 65), "--format", format, "-o", pictures);
        }
        row("1,000 maps of 65 lines to SVG", "10 s", "", "render", maps(1000, 65), "-o", pictures);
        row("1,000 maps of 65 lines to HTML", "", "",
                "render", maps(1000, 65), "--format", "html", "-o", pictures);
    }

    private void diff() throws IOException, InterruptedException {
        table("diff");
        for (int lines : List.of(65, 20_000)) {
            Path before = Path.of(maps(1, lines), "map-0000.journey");
            Path after = corpus.resolve("edited-" + lines + ".journey");
            Files.writeString(after, Corpus.edited(Files.readString(before)));
            row(
                    String.format(Locale.ROOT, "one map of %,d lines and its next version", lines),
                    lines == 20_000 ? "4 s" : "", "", "diff", before.toString(), after.toString());
        }
    }

    private void table(String subcommand) {
        System.out.println();
        System.out.println("| `journey " + subcommand + "` of | median | least | most | processor | aim |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
    }

    private double row(String what, String aim, String options, String... arguments)
            throws IOException, InterruptedException {
        List<Run> measured = measure(options, arguments);
        System.out.printf("| %s | %s | %s |%n", what, Run.cells(measured), aim);
        return Run.median(measured, Run::wall);
    }

    /** All runs but one before them, which warms the disk. */
    private List<Run> measure(String options, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.add(0, command);
        Run.of(line, options);
        List<Run> measured = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            measured.add(Run.of(line, options));
        }
        return measured;
    }

    /** A folder of the corpus, written anew. */
    private String maps(int maps, int lines) throws IOException {
        Path folder = corpus.resolve(maps + "x" + lines);
        Corpus.write(folder, maps, lines, SEED);
        return folder.toString();
    }
}
