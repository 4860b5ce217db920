// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Finding;
import journey.cli.finding.Findings;
import journey.cli.finding.Runs;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.Fix;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Finding.Replacement EDIT =
            new Finding.Replacement(Findings.region(2, 5, 9), "word");

    @Test
    void hasARunWhenThereIsNothingToReport() {
        JsonObject run = run(Runs.empty());
        assertEquals(0, run.getAsJsonArray("results").size());
        assertTrue(invocation(run).get("executionSuccessful").getAsBoolean());
    }

    @Test
    void declaresAllChecksWithPageAndText() {
        List<JsonObject> rules = rules(run(Runs.empty()));
        assertEquals(
                CheckCatalogue.all().stream().map(CheckDescription::id).toList(),
                rules.stream().map(rule -> rule.get("id").getAsString()).toList());
        for (JsonObject rule : rules) {
            String id = rule.get("id").getAsString();
            JsonObject help = rule.getAsJsonObject("help");
            assertEquals(
                    "https://journey.example/docs/checks/" + id + ".md",
                    rule.get("helpUri").getAsString());
            assertTrue(help.get("text").getAsString().contains(". More: http"), id);
            assertFalse(help.get("markdown").getAsString().isBlank(), id);
            assertTrue(text(rule, "fullDescription").length() <= 1024, id);
            assertTrue(text(rule, "fullDescription").startsWith(text(rule, "shortDescription")));
            assertTrue(text(rule, "shortDescription").endsWith("."), id);
        }
    }

    @Test
    void linksFromThePageOfACheckToCompleteAddresses() {
        assertFalse(Runs.written(ReportFormat.sarif, Runs.empty()).contains("](../"));
    }

    @Test
    void refusesAFindingOfNoCheckThatThereIs() {
        CheckRun run = Runs.of(Findings.of("b.journey", Severity.INFO, "no-such-check", "No."));
        assertThrows(IllegalStateException.class, () -> run(run));
    }

    @Test
    void pointsFromAResultToItsRule() {
        JsonObject run = run(Runs.suppressed());
        for (JsonElement element : run.getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            assertEquals(
                    result.get("ruleId"),
                    rules(run).get(result.get("ruleIndex").getAsInt()).get("id"));
        }
    }

    @Test
    void callsAnInfoANote() {
        JsonObject run =
                run(Runs.of(Findings.of("a.journey", Severity.INFO, "unmeasured-stage", "No.")));
        assertEquals("note", result(run, 0).get("level").getAsString());
    }

    @Test
    void namesTheFileFromTheFolderOfTheProject() {
        JsonObject run =
                run(
                        Runs.of(
                                Findings.of(
                                        "a b/ö:%.journey",
                                        Severity.INFO, "unmeasured-stage", "No.")));
        JsonObject file = physical(result(run, 0)).getAsJsonObject("artifactLocation");
        assertEquals("a%20b/%C3%B6%3A%25.journey", file.get("uri").getAsString());
        assertEquals("%SRCROOT%", file.get("uriBaseId").getAsString());
        assertTrue(run.getAsJsonObject("originalUriBaseIds").has("%SRCROOT%"));
    }

    @Test
    void countsColumnsInUtf16() {
        JsonObject run = run(Runs.hostile());
        JsonObject region = physical(result(run, 1)).getAsJsonObject("region");
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        assertEquals(
                JsonParser.parseString("{startLine: 2, startColumn: 5, endLine: 2, endColumn: 9}"),
                region);
    }

    @Test
    void givesEachResultAFingerprintOfItsOwnThatGitHubReads() {
        JsonArray results = run(Runs.of(Runs.many(30, Severity.WARNING))).getAsJsonArray("results");
        Set<String> fingerprints =
                stream(results)
                        .map(result -> result.getAsJsonObject("partialFingerprints"))
                        .map(prints -> prints.get("primaryLocationLineHash").getAsString())
                        .collect(Collectors.toSet());
        assertEquals(30, fingerprints.size());
    }

    @Test
    void suppressesIgnoredFindingsAndSaysOfTheOthersThatTheyAreNot() {
        JsonObject run = run(Runs.suppressed());
        assertEquals(
                JsonParser.parseString(
                        "[{kind: inSource, status: accepted, justification: 'interviews are booked'}]"),
                result(run, 2).get("suppressions"));
        assertEquals(new JsonArray(), result(run, 0).get("suppressions"));
    }

    @Test
    void saysNothingOfSuppressionsWhenThereIsNone() {
        JsonObject run =
                run(Runs.of(Findings.of("a.journey", Severity.INFO, "unmeasured-stage", "No.")));
        assertFalse(result(run, 0).has("suppressions"));
    }

    @Test
    void offersSafeFixesOnly() {
        Finding finding = Findings.of("a.journey", Severity.INFO, "unmeasured-stage", "No.");
        JsonObject safe = result(run(Runs.of(fixed(finding, true))), 0);
        JsonObject change =
                safe.getAsJsonArray("fixes")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("artifactChanges")
                        .get(0)
                        .getAsJsonObject();
        assertEquals(
                JsonParser.parseString(
                        "[{deletedRegion: {startLine: 2, startColumn: 5, endLine: 2, endColumn: 9},"
                                + " insertedContent: {text: word}}]"),
                change.get("replacements"));
        assertFalse(result(run(Runs.of(fixed(finding, false))), 0).has("fixes"));
    }

    @Test
    void saysThatFilesCouldNotBeChecked() {
        JsonObject invocation = invocation(run(Runs.failed()));
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
        assertEquals(2, invocation.getAsJsonArray("toolExecutionNotifications").size());
    }

    @Test
    void takesNoTextOfAMapForALink() {
        assertFalse(text(result(run(Runs.hostile()), 0), "message").contains("]("));
    }

    private static Finding fixed(Finding finding, boolean safe) {
        return Findings.fixed(
                new Finding.Suggestion(new Fix("Say it", safe, List.of()), List.of(EDIT)), finding);
    }

    private static JsonObject run(CheckRun run) {
        JsonArray runs =
                JsonParser.parseString(Runs.written(ReportFormat.sarif, run))
                        .getAsJsonObject()
                        .getAsJsonArray("runs");
        assertEquals(1, runs.size());
        return runs.get(0).getAsJsonObject();
    }

    private static JsonObject invocation(JsonObject run) {
        return run.getAsJsonArray("invocations").get(0).getAsJsonObject();
    }

    private static List<JsonObject> rules(JsonObject run) {
        return stream(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"))
                .toList();
    }

    private static JsonObject result(JsonObject run, int index) {
        return run.getAsJsonArray("results").get(index).getAsJsonObject();
    }

    private static JsonObject physical(JsonObject result) {
        return result.getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation");
    }

    private static String text(JsonObject holder, String name) {
        return holder.getAsJsonObject(name).get("text").getAsString();
    }

    private static Stream<JsonObject> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
