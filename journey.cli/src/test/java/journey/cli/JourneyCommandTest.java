// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.cli.output.ExitStatus;
import journey.dsl.JourneyRuntimeModule;
import journey.dsl.check.CheckResult;
import journey.dsl.check.CheckSettings;
import journey.dsl.validation.JourneyResourceValidator;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class JourneyCommandTest {

    private static final Pattern VERSION =
            Pattern.compile("journey (\\(not packaged\\)|\\d+\\.\\d+\\.\\d+\\S*)\\RJava \\d+.*\\R");
    private static final Pattern REPORT = Pattern.compile("\\S*journey-defect-\\d+\\.txt");

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() throws IOException {
        cli =
                new CliRunner(folder)
                        .onlyChecks(
                                "circular-import", "stage-without-touchpoint", "unmeasured-stage");
    }

    static Stream<Throwable> defects() {
        return Stream.of(
                new IllegalStateException("a wheel came off"),
                new CompletionException(new IllegalStateException("a wheel came off")),
                new NullPointerException(),
                new StackOverflowError(),
                new LinkageError("half of a class is missing"),
                new NoClassDefFoundError("journey/Lost"),
                new ExceptionInInitializerError("broken"));
    }

    @Test
    void printsHelpWithExamples() throws IOException {
        cli.run("--help").assertStatus(0).assertGolden("journey/help");
    }

    @Test
    void printsHelpOfCheckWithExamples() throws IOException {
        cli.run("check", "--help").assertStatus(0).assertGolden("journey/help-check");
    }

    @Test
    void printsHelpOfFormatWithExamples() throws IOException {
        cli.run("format", "--help").assertStatus(0).assertGolden("journey/help-format");
    }

    @Test
    void printsHelpOfExplainWithExamples() throws IOException {
        cli.run("explain", "--help").assertStatus(0).assertGolden("journey/help-explain");
    }

    @Test
    void printsHelpOfInitWithExamples() throws IOException {
        cli.run("init", "--help").assertStatus(0).assertGolden("journey/help-init");
    }

    @Test
    void coloursHelpOnATerminalOnly() {
        assertTrue(cli.colour().run("--help").out().contains("\u001b["));
        assertFalse(new CliRunner(folder).run("--help").out().contains("\u001b["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void printsTheVersion(String option) {
        CliRunner.Result result = cli.run(option).assertStatus(0);
        assertTrue(VERSION.matcher(result.out()).matches(), result.out());
        assertEquals("", result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "explain", "init"})
    void printsTheVersionOrRefusesTheOptionAfterASubcommand(String command) {
        CliRunner.Result result = cli.run(command, "--version");
        if (result.status() == ExitStatus.OK) {
            assertTrue(VERSION.matcher(result.out()).matches(), result.out());
        } else {
            result.assertStatus(ExitStatus.USAGE);
            assertTrue(result.err().contains("Unknown option: '--version'"), result.err());
        }
    }

    @Test
    void saysWhatCanBeDoneWithoutASubcommand() throws IOException {
        cli.run().assertStatus(2).assertGolden("journey/no-command");
    }

    @Test
    void refusesAnUnknownSubcommand() throws IOException {
        cli.run("chekc", "maps").assertStatus(2).assertGolden("journey/unknown-command");
    }

    @Test
    void refusesAnUnknownOption() throws IOException {
        cli.run("check", "--failon", "error", cli.root())
                .assertStatus(2)
                .assertGolden("journey/unknown-option");
    }

    @Test
    void refusesAnUnknownThreshold() throws IOException {
        cli.run("check", "--fail-on", "sometimes", cli.root())
                .assertStatus(2)
                .assertGolden("journey/unknown-threshold");
    }

    @Test
    void refusesAThresholdWithoutAValue() {
        CliRunner.Result result = cli.run("check", cli.root(), "--fail-on").assertStatus(2);
        assertTrue(result.err().contains("--fail-on"), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format"})
    void refusesASubcommandWithoutPath(String command) throws IOException {
        cli.run(command).assertStatus(2).assertGolden("journey/no-path-" + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format"})
    void takesWhatFollowsTwoDashesForAPath(String command) throws IOException {
        CliRunner.Result result = cli.run(command, "--", "--help").assertStatus(2);
        assertEquals(
                "journey: There is no file or folder '--help'." + System.lineSeparator(),
                result.err());
    }

    @Test
    void doesNotSetTheLanguageUpForHelp() {
        Supplier<Injector> language =
                () -> {
                    throw new IllegalStateException("not needed");
                };
        cli.language(language).run("--help").assertStatus(0);
        cli.language(language).run("--version").assertStatus(0);
        cli.language(language).run("check", "--bogus").assertStatus(2);
    }

    @Test
    void generatesACompletionThatKnowsSubcommandsAndOptions() {
        CliRunner.Result result = cli.run("generate-completion").assertStatus(0);
        assertTrue(result.out().startsWith("#!/usr/bin/env bash\n"), result.out());
        for (String word :
                List.of(
                        "check",
                        "format",
                        "explain",
                        "init",
                        "--fail-on",
                        "--check",
                        "--diff",
                        "--all",
                        "--help",
                        "error",
                        "unmeasured-stage")) {
            assertTrue(result.out().contains(word), word);
        }
        assertTrue(result.out().contains("complete -F _complete_journey"), result.out());
        assertEquals("", result.err());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void tellsOfADefectAndWritesItsDetailsToAFile(Throwable defect) throws IOException {
        Path map = cli.file("map.journey", "team    A \"A\"\n");
        for (String command : List.of("check", "format")) {
            CliRunner.Result result = cli.language(() -> fail(defect)).run(command, cli.root());
            result.assertStatus(3).assertNoStackTrace();
            assertTrue(result.err().startsWith("journey: this is a defect"), result.err());
            String report = report(result);
            assertTrue(report.startsWith("journey "), report);
            assertTrue(report.contains("\n" + defect.getClass().getName()), report);
            assertTrue(report.contains("\tat "), report);
            assertEquals("team    A \"A\"\n", Files.readString(map));
        }
    }

    @Test
    void asksToReportADefect() throws IOException {
        cli.file("map.journey", "team A \"A\"\n");
        CliRunner.Result result =
                cli.language(() -> fail(new IllegalStateException("a wheel came off")))
                        .run("check", cli.root());
        report(result);
        result.assertStatus(3).assertGolden("journey/defect");
    }

    @Test
    void reportsTheFindingsOfOtherFilesBesideADefectInOne() throws IOException {
        cli.file("bad.journey", "team A \"A\"\nteam A \"B\"\n");
        cli.file("strange.journey", "team B \"B\"\n");
        CliRunner.Result result =
                cli.language(() -> stumblingOver("strange.journey")).run("check", cli.root());
        String report = report(result);
        assertTrue(report.contains("stumbled over strange.journey"), report);
        result.assertStatus(3).assertGolden("journey/defect-in-one-file");
    }

    @Test
    void formatsOtherFilesBesideADefectInOneAndLosesNothing() throws IOException {
        Path first = cli.file("a.journey", "team   A \"A\"\n");
        Path strange = cli.file("b.journey", "team   B\n");
        Path last = cli.file("c.journey", "team   C \"C\"\n");
        CliRunner.Result result =
                cli.language(() -> stumblingOver("b.journey")).run("format", cli.root());
        report(result);
        assertEquals("team A \"A\"\n", Files.readString(first));
        assertEquals("team   B\n", Files.readString(strange));
        assertEquals("team C \"C\"\n", Files.readString(last));
        result.assertStatus(3).assertGolden("journey/defect-while-formatting");
    }

    @Test
    void reportsADefectInTheOnlyMapToRender() throws IOException {
        cli.file("strange.journey", "journey J \"J\" {}\n");
        CliRunner.Result result =
                cli.language(() -> stumblingOver("strange.journey"))
                        .run("render", cli.root(), "-o", cli.path("out"));
        assertTrue(report(result).contains("stumbled over strange.journey"));
        result.assertStatus(3);
    }

    private static Injector fail(Throwable defect) {
        if (defect instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) defect;
    }

    /** The language with a defect: it cannot check a certain file. */
    private static Injector stumblingOver(String file) {
        new JourneyInjectorProvider().getInjector();
        return Guice.createInjector(
                Modules.override(new JourneyRuntimeModule())
                        .with(
                                (Binder binder) -> {
                                    Stumbling stumbling = new Stumbling(file);
                                    binder.requestInjection(stumbling);
                                    binder.bind(IResourceValidator.class).toInstance(stumbling);
                                    binder.bind(JourneyResourceValidator.class)
                                            .toInstance(stumbling);
                                }));
    }

    private static final class Stumbling extends JourneyResourceValidator {
        private final String file;

        Stumbling(String file) {
            this.file = file;
        }

        @Override
        public CheckResult check(
                XtextResource resource, CheckSettings settings, CancelIndicator monitor) {
            if (resource.getURI().lastSegment().equals(file)) {
                throw new IllegalStateException("stumbled over " + file);
            }
            return super.check(resource, settings, monitor);
        }
    }

    /** Reads the file that a defect report names, and removes it. */
    private static String report(CliRunner.Result result) throws IOException {
        Matcher matcher = REPORT.matcher(result.err());
        assertTrue(matcher.find(), result.err());
        Path file = Path.of(matcher.group());
        String report = Files.readString(file);
        Files.delete(file);
        return report;
    }
}
