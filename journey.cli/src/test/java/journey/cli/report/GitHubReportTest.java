// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.finding.Region;
import journey.cli.finding.Runs;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class GitHubReportTest {

    private static final Finding WARNING =
            Findings.of("maps/a,b:c.journey", Severity.WARNING, "unmeasured-stage", "Half: 50%.");

    @Test
    void printsACommandForAFinding() {
        assertEquals(
                "::warning file=maps/a%2Cb%3Ac.journey,line=2,endLine=2,col=5,endColumn=9,"
                        + "title=unmeasured-stage::Half: 50%25."
                        + "%0Ahttps://journey.example/docs/checks/unmeasured-stage.md\n",
                Runs.written(ReportFormat.github, Runs.of(WARNING)));
    }

    @Test
    void leavesOutColumnsOfAPlaceInSeveralLines() {
        Region region = new Region(new Region.Position(3, 17, 24), new Region.Position(5, 1, 1));
        WorkflowLog log = log(Findings.at(region, WARNING));
        assertEquals(
                Map.of(
                        "file", "maps/a,b:c.journey",
                        "line", "3",
                        "endLine", "5",
                        "title", "unmeasured-stage"),
                log.commands().get(0).properties());
    }

    @Test
    void callsAnInfoANotice() {
        assertEquals(1, log(Runs.many(1, Severity.INFO)).commands("notice").size());
    }

    @Test
    void printsNothingWhenThereIsNothing() {
        assertEquals("", Runs.written(ReportFormat.github, Runs.empty()));
    }

    @Test
    void beginsWithWhatMatters() {
        WorkflowLog log =
                log(
                        Findings.of("a.journey", Severity.INFO, "unmeasured-stage", "Info."),
                        Findings.of("b.journey", Severity.WARNING, "unmeasured-stage", "Warning."),
                        Findings.of("c.journey", Severity.ERROR, "syntax", "Error."));
        assertEquals(
                List.of("error", "warning", "notice"),
                log.commands().stream().map(WorkflowLog.Command::name).toList());
    }

    @Test
    void printsNoMoreCommandsThanGitHubShows() {
        WorkflowLog log =
                log(
                        Stream.of(
                                        Runs.many(11, Severity.ERROR),
                                        Runs.many(23, Severity.WARNING),
                                        Runs.many(12, Severity.INFO))
                                .flatMap(Stream::of)
                                .toArray(Finding[]::new));
        assertEquals(10, log.commands("error").size());
        assertEquals(10, log.commands("warning").size());
        assertEquals(10, log.commands("notice").size());
        assertEquals(
                "GitHub shows no more annotations of a step: 17 more findings are in the log: 1 error, 13 warnings, 3 infos.",
                log.commands("notice").get(9).message());
        assertEquals(17, log.lines().size());
        assertTrue(log.lines().get(0).startsWith("- a.journey:11:1 error "), log.lines().get(0));
    }

    @Test
    void printsTenOfAKindWithoutASummary() {
        WorkflowLog log = log(Runs.many(10, Severity.INFO));
        assertEquals(10, log.commands("notice").size());
        assertEquals(List.of(), log.lines());
    }

    @Test
    void leavesRoomForTheSummaryAmongTheNotices() {
        WorkflowLog log =
                log(
                        Stream.of(Runs.many(11, Severity.WARNING), Runs.many(10, Severity.INFO))
                                .flatMap(Stream::of)
                                .toArray(Finding[]::new));
        assertEquals(10, log.commands("notice").size());
        assertEquals(2, log.lines().size());
        assertTrue(log.commands("notice").get(9).message().contains("2 more findings"));
    }

    @Test
    void printsFilesThatCouldNotBeCheckedAsErrors() {
        WorkflowLog log = new WorkflowLog(Runs.written(ReportFormat.github, Runs.failed()));
        assertEquals(2, log.commands("error").size());
        assertEquals(
                "'a.journey' cannot be read: permission denied.",
                log.commands("error").get(0).message());
    }

    @Test
    void letsNoTextOfAMapBecomeACommand() {
        Finding[] hostile =
                Stream.of(Runs.many(30, Severity.WARNING))
                        .map(
                                finding ->
                                        Findings.at(
                                                finding.region(),
                                                Findings.of(
                                                        "::error::\n::error::x ##[error]y.journey",
                                                        Severity.WARNING,
                                                        "unmeasured-stage",
                                                        Runs.HOSTILE)))
                        .toArray(Finding[]::new);
        String report = Runs.written(ReportFormat.github, Runs.of(hostile));
        WorkflowLog log = new WorkflowLog(report);
        assertEquals(11, log.commands().size(), report);
        assertEquals(20, log.lines().size(), report);
        assertEquals(10, log.commands("warning").size());
        assertFalse(log.lines().stream().anyMatch(line -> line.contains("##[")));
        assertEquals(
                SafeText.of(Runs.HOSTILE),
                log.commands().get(0).message().lines().findFirst().orElse(""));
    }

    private static WorkflowLog log(Finding... findings) {
        return new WorkflowLog(Runs.written(ReportFormat.github, Runs.of(findings)));
    }
}
