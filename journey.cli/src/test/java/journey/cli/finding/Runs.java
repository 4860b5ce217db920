// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.cli.maps.MapFile;
import journey.cli.output.Report;
import journey.cli.report.ReportFormat;
import journey.dsl.check.Fix;
import org.eclipse.xtext.diagnostics.Severity;

/** Runs of {@code journey check} for tests of what reports make of them. */
public final class Runs {

    /** All that has a meaning in one of the formats, or on a terminal, or in no text at all. */
    public static final String HOSTILE =
            "::error file=x::y ##[error]z\n::set-output name=a::b\r\n%0A%25 ]]> <b a=\"1\">&amp;'</b>"
                    + " \0 \u0007 \u001b[31m \u007f \u009b31m \u0085 \u2028 \uFEFF \uFFFE \uFFFF \uD83D"
                    + " 😀 \u202Eevil\u202C | `code` *bold* [click](http://evil.example) ![i](x)"
                    + " {0} [[ATTACHMENT|/etc/passwd]] @team \\ \t 受け取り";

    private static final String HOSTILE_FILE = "ma:ps/%0A ##[error],x\n]]> <b>&`|\u001b😀.journey";

    private Runs() {}

    /** A run over the files of the findings. */
    public static CheckRun of(Finding... findings) {
        return new CheckRun(
                Stream.of(findings).map(Finding::file).distinct().sorted().toList(),
                Stream.of(findings).filter(it -> it.ignored().isEmpty()).sorted().toList(),
                Stream.of(findings).filter(it -> it.ignored().isEmpty()).sorted().toList(),
                Stream.of(findings).filter(it -> it.ignored().isPresent()).sorted().toList(),
                List.of(),
                root(),
                Duration.ofMillis(1234));
    }

    /** A run with nothing to report. */
    public static CheckRun empty() {
        return new CheckRun(
                List.of(file("a.journey"), file("maps/b.journey")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                root(),
                Duration.ofMillis(1234));
    }

    /** A run in which no file could be read. */
    public static CheckRun failed() {
        return new CheckRun(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("'a.journey' cannot be read: permission denied.", HOSTILE),
                root(),
                Duration.ZERO);
    }

    /** A run whose findings hold what must not get through. */
    public static CheckRun hostile() {
        Region region = new Region(new Region.Position(3, 17, 24), new Region.Position(5, 1, 1));
        return of(
                Findings.on(HOSTILE, hostile(Severity.ERROR)),
                Findings.fixed(
                        new Finding.Suggestion(
                                new Fix(HOSTILE, true, List.of()),
                                List.of(
                                        new Finding.Replacement(region, HOSTILE),
                                        new Finding.Replacement(region, ""))),
                        Findings.at(region, hostile(Severity.WARNING))),
                Findings.fixed(
                        new Finding.Suggestion(
                                new Fix(HOSTILE, false, List.of()),
                                List.of(new Finding.Replacement(region, HOSTILE))),
                        hostile(Severity.INFO)),
                Findings.ignored(HOSTILE, hostile(Severity.WARNING)));
    }

    /** A run with findings of all kinds, one of which a comment hides. */
    public static CheckRun suppressed() {
        return of(
                Findings.of("a.journey", Severity.ERROR, "duplicate-name", "Twice."),
                Findings.of("a.journey", Severity.WARNING, "unmeasured-stage", "Unmeasured."),
                Findings.ignored(
                        "interviews are booked",
                        Findings.of(
                                "b.journey", Severity.INFO, "stage-without-goal", "Unheard of.")));
    }

    /** A run with many findings of a severity. */
    public static Finding[] many(int count, Severity severity) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                Findings.at(
                                        Findings.region(i + 1, 1, 5),
                                        Findings.of(
                                                "a.journey",
                                                severity,
                                                "unmeasured-stage",
                                                "Number " + i + ".")))
                .toArray(Finding[]::new);
    }

    /** Each run that every report has to cope with. */
    public static Stream<CheckRun> all() {
        return Stream.of(
                empty(), failed(), hostile(), suppressed(), of(many(60, Severity.WARNING)));
    }

    /** What a report writes. */
    public static String written(Report<CheckRun> report, CheckRun run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        report.write(run, printer);
        printer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String written(ReportFormat format, CheckRun run) {
        return written(format.create(false, Optional.of("1.2.3")), run);
    }

    public static MapFile file(String name) {
        return Findings.of(name, Severity.INFO, "id", "No.").file();
    }

    /** The folder that {@link Findings} puts its files into. */
    public static Path root() {
        return Path.of("").toAbsolutePath();
    }

    private static Finding hostile(Severity severity) {
        return Findings.of(HOSTILE_FILE, severity, "unmeasured-stage", HOSTILE);
    }
}
