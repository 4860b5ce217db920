// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.finding.Region;
import journey.cli.finding.Runs;
import journey.dsl.check.Fix;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class RdjsonlReportTest {

    private static final Finding FINDING =
            Findings.of("maps/a.journey", Severity.WARNING, "unmeasured-stage", "Unmeasured.");
    private static final Region WIDE =
            new Region(new Region.Position(3, 7, 19), new Region.Position(3, 9, 25));

    @Test
    void writesALineForAFinding() {
        assertEquals(
                "{\"message\":\"Unmeasured.\","
                        + "\"location\":{\"path\":\"maps/a.journey\",\"range\":"
                        + "{\"start\":{\"line\":3,\"column\":19},\"end\":{\"line\":3,\"column\":25}}},"
                        + "\"severity\":\"WARNING\",\"source\":{\"name\":\"journey\"},"
                        + "\"code\":{\"value\":\"unmeasured-stage\","
                        + "\"url\":\"https://journey.example/docs/checks/unmeasured-stage.md\"}}\n",
                Runs.written(ReportFormat.rdjsonl, Runs.of(Findings.at(WIDE, FINDING))));
    }

    @Test
    void writesNothingWhenThereIsNothing() {
        assertEquals("", Runs.written(ReportFormat.rdjsonl, Runs.empty()));
    }

    @Test
    void offersAFixInOnePlace() {
        assertEquals(
                JsonParser.parseString(
                        "[{range: {start: {line: 3, column: 19}, end: {line: 3, column: 25}},"
                                + " text: 'a\\nb'}]"),
                line(Findings.fixed(fix("a\nb"), FINDING)).get("suggestions"));
    }

    @Test
    void offersNoFixInSeveralPlaces() {
        assertFalse(line(Findings.fixed(fix("a", "b"), FINDING)).has("suggestions"));
    }

    @Test
    void escapesMessagesForMarkdown() {
        Finding finding =
                Findings.of(
                        "a.journey",
                        Severity.INFO,
                        "unmeasured-stage",
                        "Stage \"`<b>`_x_ [a](b) @team\" | *no*.");
        assertEquals(
                "Stage \"\\`\\<b\\>\\`\\_x\\_ \\[a\\](b) @\u2060team\" \\| \\*no\\*.",
                line(finding).get("message").getAsString());
    }

    private static Finding.Suggestion fix(String... texts) {
        return new Finding.Suggestion(
                new Fix("Say it", false, List.of()),
                List.of(texts).stream().map(text -> new Finding.Replacement(WIDE, text)).toList());
    }

    private static JsonObject line(Finding finding) {
        return JsonParser.parseString(Runs.written(ReportFormat.rdjsonl, Runs.of(finding)))
                .getAsJsonObject();
    }
}
