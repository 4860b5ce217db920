// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import journey.cli.format.MapFileFormatter;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import journey.dsl.text.MarkdownText;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine;

/**
 * Runs the command line inside the test, on files in a folder of the test.
 *
 * <p>The clock begins at the epoch and goes on by 1.23 seconds each time somebody looks at it.
 * Expected output stands in {@code src/test/resources/cli/<case>/output.txt}; there the folder of
 * the test is called ROOT. Run with {@code -Djourney.golden=update} to write these files anew, and
 * review what changed.
 */
public final class CliRunner {

    private static final Path GOLDENS = Path.of("src/test/resources/cli");
    private static final boolean UPDATE = "update".equals(System.getProperty("journey.golden"));
    private static final Pattern DEFECT_FILE = Pattern.compile("\\S*journey-defect-\\d+\\.txt");
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");

    private final Path root;
    private InputStream input = InputStream.nullInputStream();
    private boolean colour;
    private int columns = 80;
    private Instant start = Instant.EPOCH;
    private boolean progress;
    private Supplier<Injector> language = new JourneyInjectorProvider()::getInjector;

    /** Works on a folder of the test. */
    public CliRunner(Path folder) {
        try {
            this.root = folder.toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * What a run printed and how it ended.
     *
     * @param out standard output, with line feeds only where the program prints line ends of its
     *     own
     * @param err standard error
     */
    public record Result(int status, String out, String err, Path root) {

        /** Asserts the exit status, and shows the output when it is another. */
        public Result assertStatus(int expected) {
            assertEquals(expected, status, () -> out + err);
            return this;
        }

        /** Asserts everything that was printed and the exit status. */
        void assertGolden(String name) throws IOException {
            assertNoStackTrace();
            String actual = transcript();
            Path golden = GOLDENS.resolve(name).resolve("output.txt");
            if (UPDATE) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertTrue(Files.exists(golden), () -> "no " + golden + "; it would be:\n" + actual);
            assertEquals(Files.readString(golden), actual);
        }

        public Result assertNoStackTrace() {
            assertFalse(STACK_TRACE.matcher(out + err).find(), () -> out + err);
            return this;
        }

        private String transcript() {
            return "exit status %d\n--- standard output\n%s--- standard error\n%s"
                    .formatted(status, stable(out), stable(err));
        }

        private String stable(String text) {
            String named =
                    text.replace(root.toString(), "ROOT")
                            .replace(slashed(root), "ROOT")
                            .replace(MarkdownText.of(root.toString()), "ROOT");
            return DEFECT_FILE
                    .matcher(named)
                    .replaceAll("DEFECT-FILE")
                    .replace(System.lineSeparator(), "\n");
        }
    }

    public CliRunner input(byte[] bytes) {
        return input(new ByteArrayInputStream(bytes));
    }

    public CliRunner input(InputStream stream) {
        input = stream;
        return this;
    }

    public CliRunner colour() {
        colour = true;
        return this;
    }

    public CliRunner columns(int width) {
        columns = width;
        return this;
    }

    /** Lets the clock begin at noon of a day. */
    public CliRunner today(LocalDate day) {
        start = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        return this;
    }

    public CliRunner progress() {
        progress = true;
        return this;
    }

    public CliRunner language(Supplier<Injector> supplier) {
        language = supplier;
        return this;
    }

    /** Switches all checks off but these and the errors, by a configuration. */
    CliRunner onlyChecks(String... ids) throws IOException {
        StringBuilder configuration =
                new StringBuilder(
                        "severity: {completeness: off, evidence: off, numbers: off, reality: off, hygiene: off");
        for (String id : ids) {
            Severity severity = CheckCatalogue.find(id).orElseThrow().severity();
            configuration.append(
                    ", %s: %s".formatted(id, severity.name().toLowerCase(Locale.ROOT)));
        }
        file("journey.yaml", configuration.append("}\n").toString());
        return this;
    }

    /** Writes a file of the test, with its folders. */
    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** The absolute path of a file of the test. */
    public String path(String name) {
        return slashed(root.resolve(name));
    }

    /** The absolute path of the folder of the test. */
    public String root() {
        return slashed(root);
    }

    /** Runs {@code journey} with arguments. */
    public Result run(String... args) {
        return run(terminal -> JourneyCommand.run(terminal, language, args));
    }

    /** Runs {@code journey init} with files that a test lets fail. */
    Result init(AtomicFile files, String... args) {
        return run(
                terminal -> {
                    CommandLine line = new CommandLine(new InitCommand(terminal, files));
                    line.setExecutionExceptionHandler(
                            (exception, command, parsed) -> {
                                terminal.complain(exception.getMessage());
                                return ExitStatus.USAGE;
                            });
                    return line.execute(args);
                });
    }

    /** Runs {@code journey format} with files that a test lets fail. */
    Result format(AtomicFile files, String... args) {
        return run(
                terminal ->
                        new CommandLine(
                                        new FormatCommand(
                                                terminal,
                                                () ->
                                                        language.get()
                                                                .getInstance(
                                                                        MapFileFormatter.class),
                                                files))
                                .execute(args));
    }

    private Result run(java.util.function.ToIntFunction<Terminal> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream outPrinter = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errPrinter = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status =
                    command.applyAsInt(
                            new Terminal(
                                    input,
                                    outPrinter,
                                    errPrinter,
                                    colour,
                                    columns,
                                    progress,
                                    clock()));
        }
        return new Result(
                status,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                root);
    }

    private InstantSource clock() {
        AtomicInteger looks = new AtomicInteger();
        return () -> start.plusMillis(1230L * looks.getAndIncrement());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
