// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.dsl.check.CheckSettings;
import journey.dsl.check.Fix;
import journey.dsl.editing.TextEdit;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a fix does, the others go on, and fixing comes to an end. */
@Timeout(120)
class FixLoopTest {

    private static final String MAP =
            """
            journey J "j" {
                stage A "a"
                stage B "b"
                stage C "c"
            }
            """;

    private static final String GOAL = "        goal \"TODO: what does the customer want here?\"\n";

    @TempDir private Path folder;

    @Test
    void leavesOutAFixThatBreaksItsFileAndNamesIt() throws IOException {
        write("bad.journey", MAP);
        write("good.journey", MAP);
        FixLoop.Result result =
                fix(
                        "stage-without-goal",
                        finding -> isAboutB(finding) ? edited(finding, "}") : finding);
        assertEquals(
                List.of(
                        "'bad.journey': the fix for stage-without-goal on J.B is left out, since it would lead to an error."),
                named(result));
        assertEquals(2, count(result, "bad.journey", GOAL));
        assertEquals(3, count(result, "good.journey", GOAL));
        assertEquals(List.of("bad.journey B"), left(result, "stage-without-goal"));
    }

    @Test
    void leavesOutAFixThatLeavesItsFindingAndNamesIt() throws IOException {
        write("bad.journey", MAP);
        FixLoop.Result result =
                fix(
                        "stage-without-goal",
                        finding -> isAboutB(finding) ? edited(finding, "/* B */") : finding);
        assertEquals(
                List.of(
                        "'bad.journey': the fix for stage-without-goal on J.B is left out, since it would leave as many findings."),
                named(result));
        assertEquals(2, count(result, "bad.journey", GOAL));
        assertEquals(0, count(result, "bad.journey", "/* B */"));
    }

    @Test
    void leavesOutAFixThatBreaksAnotherFile() throws IOException {
        write("people.journey", "persona P \"p\"\n");
        write(
                "map.journey",
                "import \"people.journey\"\n" + MAP.replace("{\n", "{\n    persona P\n"));
        FixLoop.Result result =
                fix(
                        "assumed-persona",
                        finding ->
                                with(
                                        finding,
                                        new Fix(
                                                "Rename",
                                                false,
                                                List.of(new TextEdit(8, 1, "Q")))));
        assertEquals(1, result.leftOut().size(), result.leftOut().toString());
        assertEquals(Map.of(), result.changed());
    }

    @Test
    void endsWhenEachFixMakesRoomForAnother() throws IOException {
        write("map.journey", MAP);
        AtomicInteger round = new AtomicInteger();
        FixLoop.Result result =
                fix(
                        "journey-without-purpose",
                        finding ->
                                with(
                                        finding,
                                        new Fix(
                                                "Go on",
                                                false,
                                                List.of(
                                                        new TextEdit(
                                                                8,
                                                                1,
                                                                "K" + round.incrementAndGet())))));
        assertEquals(Map.of(), result.changed());
        assertEquals(1, result.leftOut().size(), result.leftOut().toString());
    }

    private static boolean isAboutB(Finding finding) {
        return finding.file().path().endsWith("bad.journey") && finding.element().equals("J.B");
    }

    /** The finding with a fix that writes something at the end of its line. */
    private static Finding edited(Finding finding, String text) {
        int offset = MAP.indexOf("stage B \"b\"") + "stage B \"b\"".length();
        int now = finding.suggestion().orElseThrow().fix().edits().get(0).offset();
        return with(
                finding,
                new Fix("Break", false, List.of(new TextEdit(Math.max(offset, now), 0, text))));
    }

    private static Finding with(Finding finding, Fix fix) {
        return new Finding(
                finding.file(),
                finding.region(),
                finding.severity(),
                finding.checkId(),
                finding.message(),
                finding.element(),
                finding.excerpt(),
                Optional.of(new Finding.Suggestion(fix, List.of())),
                finding.ignored());
    }

    /** Fixes the findings of one check, with other fixes than the language has. */
    private FixLoop.Result fix(String checkId, UnaryOperator<Finding> change) {
        List<MapFile> maps = MapFiles.find(List.of(folder));
        MapChecker checker =
                new JourneyInjectorProvider()
                        .getInjector()
                        .getInstance(MapCheckerFactory.class)
                        .create(map -> CheckSettings.defaults(LocalDate.of(2026, 1, 1)), 1, true);
        Function<Map<URI, byte[]>, MapChecker.Outcome> check =
                edited -> {
                    MapChecker.Outcome outcome = checker.check(maps, edited, done -> {});
                    return new MapChecker.Outcome(
                            outcome.checked(),
                            outcome.findings().stream()
                                    .map(it -> it.checkId().equals(checkId) ? change.apply(it) : it)
                                    .toList(),
                            outcome.ignored(),
                            outcome.unreadable(),
                            outcome.defects());
                };
        UnaryOperator<List<Finding>> reported =
                findings -> findings.stream().filter(it -> it.checkId().equals(checkId)).toList();
        return FixLoop.fix(check, reported, true);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> named(FixLoop.Result result) {
        return result.leftOut().stream().map(it -> it.replace(folder + "/", "")).toList();
    }

    private static int count(FixLoop.Result result, String file, String part) {
        String text =
                result.changed().entrySet().stream()
                        .filter(it -> it.getKey().path().endsWith(file))
                        .map(it -> new String(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        assertTrue(!text.isEmpty(), file);
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static List<String> left(FixLoop.Result result, String checkId) {
        return result.outcome().findings().stream()
                .filter(it -> it.checkId().equals(checkId))
                .map(it -> it.file().path().getFileName() + " " + it.element().replace("J.", ""))
                .toList();
    }
}
