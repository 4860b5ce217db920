// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.finding.Runs;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** A program that is not ours finds in a report what we put into it. */
class ReportConsumersTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "sarif, SARIF, unmeasured-stage",
        "gitlab, CODECLIMATE, unmeasured-stage",
        "checkstyle, CHECKSTYLE, journey.unmeasured-stage",
    })
    void findPlaceSeverityRuleAndMessage(ReportFormat format, Parser parser, String rule)
            throws IOException {
        Finding warning =
                Findings.at(
                        Findings.region(7, 5, 9),
                        Findings.of(
                                "maps/a.journey",
                                Severity.WARNING,
                                "unmeasured-stage",
                                "Stage \"<b>&amp; ü 😀\" has no measure."));
        Set<Violation> violations = read(format, parser, Runs.of(warning));
        assertEquals(1, violations.size());
        Violation violation = violations.iterator().next();
        assertEquals("maps/a.journey", violation.getFile());
        assertEquals(7, violation.getStartLine());
        assertEquals(rule, violation.getRule());
        assertTrue(
                violation.getMessage().contains("Stage \"<b>&amp; ü 😀\" has no measure."),
                violation.getMessage());
    }

    @Test
    void findFailedTestsInJUnit() throws IOException {
        assertEquals(2, read(ReportFormat.junit, Parser.JUNIT, Runs.suppressed()).size());
    }

    @ParameterizedTest
    @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE"})
    void tellSeveritiesApart(ReportFormat format, Parser parser) throws IOException {
        CheckRun run =
                Runs.of(
                        Findings.of("a.journey", Severity.ERROR, "syntax", "Error."),
                        Findings.of("b.journey", Severity.WARNING, "syntax", "Warning."),
                        Findings.of("c.journey", Severity.INFO, "syntax", "Info."));
        assertEquals(
                List.of(SEVERITY.ERROR, SEVERITY.WARN, SEVERITY.INFO),
                read(format, parser, run).stream()
                        .map(Violation::getSeverity)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"sarif, SARIF", "gitlab, CODECLIMATE", "checkstyle, CHECKSTYLE", "junit, JUNIT"})
    void findNothingInAReportWithoutFindings(ReportFormat format, Parser parser)
            throws IOException {
        assertEquals(Set.of(), read(format, parser, Runs.empty()));
    }

    private Set<Violation> read(ReportFormat format, Parser parser, CheckRun run)
            throws IOException {
        Files.writeString(folder.resolve("report"), Runs.written(format, run));
        return ViolationsApi.violationsApi()
                .findAll(parser)
                .inFolder(folder.toString())
                .withPattern(".*report$")
                .violations();
    }
}
