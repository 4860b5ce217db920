// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.finding.Region;
import journey.cli.finding.Runs;
import journey.dsl.check.Fix;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the reports of all formats. */
class ReportFormatsTest {

    static Stream<Arguments> reports() {
        return EnumSet.allOf(ReportFormat.class).stream()
                .flatMap(format -> Runs.all().map(run -> Arguments.of(format, run)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepToTheirSchemas(ReportFormat format, CheckRun run) throws Exception {
        Schemas.assertValid(format, Runs.written(format, run));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "json; {\"version\": 1}",
                "sarif; {\"version\": \"2.1.0\", \"runs\": [{}]}",
                "gitlab; [{\"description\": \"No.\"}]",
                "rdjsonl; {\"message\": \"No.\"}",
                "junit; <testsuites><testcase/></testsuites>",
                "checkstyle; <checkstyle version='10.0'><error/></checkstyle>",
                "github; ::set-output name=a::b",
            })
    void areHeldToSchemasThatRefuseWhatIsWrong(ReportFormat format, String report) {
        String declaration =
                report.startsWith("<") ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "";
        assertThrows(
                Throwable.class, () -> Schemas.assertValid(format, declaration + report + "\n"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void steerNoTerminal(ReportFormat format, CheckRun run) {
        String report = Runs.written(format, run).replace(System.lineSeparator(), "\n");
        List<String> steering =
                Stream.of(report.split("\n"))
                        .filter(line -> !SafeText.of(line).equals(line))
                        .toList();
        assertEquals(List.of(), steering, report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areTheSameEachTime(ReportFormat format, CheckRun run) {
        assertEquals(Runs.written(format, run), Runs.written(format, run));
    }

    @ParameterizedTest
    @EnumSource(names = "text", mode = EnumSource.Mode.EXCLUDE)
    void nameThePageOfEachFinding(ReportFormat format) {
        String report = Runs.written(format, Runs.suppressed());
        assertTrue(report.contains("https://journey.example/docs/checks/duplicate-name.md"));
        assertTrue(report.contains("https://journey.example/docs/checks/unmeasured-stage.md"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"json", "sarif"},
            mode = EnumSource.Mode.EXCLUDE)
    void leaveOutIgnoredFindings(ReportFormat format) {
        assertFalse(Runs.written(format, Runs.suppressed()).contains("Unheard of."));
    }

    @ParameterizedTest
    @EnumSource(names = {"json", "sarif"})
    void tellIgnoredFindingsAndTheirReasons(ReportFormat format) {
        String report = Runs.written(format, Runs.suppressed());
        assertTrue(report.contains("Unheard of."), report);
        assertTrue(report.contains("interviews are booked"), report);
    }

    /** What a format says of itself decides whether fixes are computed at all. */
    @ParameterizedTest
    @EnumSource
    void differByAFixAsTheySay(ReportFormat format) {
        Region region = Findings.region(1, 1, 2);
        Finding finding = Findings.at(region, Runs.many(1, Severity.WARNING)[0]);
        Finding.Suggestion fix =
                new Finding.Suggestion(
                        new Fix("Say it", true, List.of()),
                        List.of(new Finding.Replacement(region, "said")));
        String without = Runs.written(format, Runs.of(finding));
        String with = Runs.written(format, Runs.of(Findings.fixed(fix, finding)));
        assertEquals(format.carriesFixes(), !with.equals(without), with);
    }
}
