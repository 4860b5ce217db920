// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Finding;
import journey.cli.finding.FindingKey;
import journey.cli.finding.Findings;
import journey.cli.finding.Fingerprint;
import journey.cli.finding.Runs;
import journey.dsl.check.Fix;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void tellsItsVersionAndTheVersionOfTheProduct() {
        JsonObject report = report(Runs.empty());
        assertEquals(1, report.get("version").getAsInt());
        assertEquals(
                JsonParser.parseString("{name: journey, version: '1.2.3'}"), report.get("tool"));
        assertFalse(Runs.written(new JsonReport(Optional.empty()), Runs.empty()).contains("1.2.3"));
    }

    @Test
    void countsEverything() {
        assertEquals(
                JsonParser.parseString(
                        "{files: 2, errors: 1, warnings: 1, infos: 0, ignored: 1, failures: 0}"),
                report(Runs.suppressed()).get("summary"));
    }

    @Test
    void tellsAllOfAFinding() {
        Finding finding =
                Findings.fixed(
                        new Finding.Suggestion(
                                new Fix("Say it", false, List.of()),
                                List.of(
                                        new Finding.Replacement(
                                                Findings.region(2, 5, 5), "\u009b"))),
                        Findings.of("a.journey", Severity.INFO, "unmeasured-stage", "No.\u009b"));
        assertEquals(
                JsonParser.parseString(
                        """
                        [{
                          "check": "unmeasured-stage",
                          "severity": "info",
                          "message": "No.\uFFFD",
                          "file": "a.journey",
                          "start": {"line": 2, "column": 5},
                          "end": {"line": 2, "column": 9},
                          "element": "Coffee.Buy",
                          "fingerprint": "%s",
                          "page": "https://journey.example/docs/checks/unmeasured-stage.md",
                          "fix": {
                            "title": "Say it",
                            "safe": false,
                            "edits": [{
                              "start": {"line": 2, "column": 5},
                              "end": {"line": 2, "column": 5},
                              "text": "\u009b"
                            }]
                          }
                        }]
                        """
                                .formatted(
                                        new Fingerprint(
                                                        new FindingKey(
                                                                "a.journey",
                                                                "unmeasured-stage",
                                                                "Coffee.Buy"),
                                                        1)
                                                .hash())),
                report(Runs.of(finding)).get("findings"));
    }

    @Test
    void keepsTheNameOfAFileAsItIs() {
        assertEquals(
                "ma:ps/%0A ##[error],x\n]]> <b>&`|\u001b😀.journey",
                report(Runs.hostile()).getAsJsonArray("files").get(0).getAsString());
    }

    @Test
    void tellsWhichFilesCouldNotBeChecked() {
        assertEquals(
                "'a.journey' cannot be read: permission denied.",
                report(Runs.failed()).getAsJsonArray("failures").get(0).getAsString());
    }

    private static JsonObject report(CheckRun run) {
        return JsonParser.parseString(Runs.written(ReportFormat.json, run)).getAsJsonObject();
    }
}
