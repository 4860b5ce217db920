// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ConfigurationReaderTest {

    private static final String NO_LIST =
            "A list is expected here: one line for each entry, with a dash before it.";

    private static final String NO_BLOCK = "Settings are expected here, indented under this key.";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "info, INFO", "off, IGNORE"})
    void readsEverySeverity(String word, Severity severity) throws IOException {
        assertEquals(
                Map.of("unmeasured-stage", severity),
                severities("severity:\n  unmeasured-stage: " + word + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'off'", "\"off\"", "off # until May", "!!str off", "&no off"})
    void readsASeverityHoweverYamlWritesIt(String word) throws IOException {
        assertEquals(
                Map.of("unmeasured-stage", Severity.IGNORE),
                severities("severity:\n  unmeasured-stage: " + word + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "# nothing yet\n", "---\n", "---\n...\n", "%YAML 1.1\n---\n"})
    void readsAFileThatSaysNothing(String text) throws IOException {
        assertEquals(Map.of(), severities(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity:", "options:", "ignore:", "overrides:", "data:"})
    void readsAKeyOfWhichAllEntriesAreCommentedOut(String key) throws IOException {
        assertEquals(Map.of(), severities(key + "\n#  - drafts/\n"));
    }

    @Test
    void readsFlowStyleAndJson() throws IOException {
        assertEquals(
                Map.of("unmeasured-stage", Severity.IGNORE),
                severities("{\"severity\": {\"unmeasured-stage\": \"off\"}, \"ignore\": []}"));
    }

    @Test
    void readsAMarkAndWindowsLineEnds() throws IOException {
        String text = "\uFEFFseverity:\r\n  unmeasured-stage: off\r\nignore:\r\n  - drafts/\r\n";
        assertEquals(Map.of("unmeasured-stage", Severity.IGNORE), severities(text));
        assertTrue(read(text).ignores(folder.toRealPath().resolve("drafts/a.journey")));
    }

    @Test
    void countsLinesAndColumnsWithAMarkAndWindowsLineEnds() {
        assertProblems(
                "\uFEFFseverty:\r\n"
                        + "  unmeasured-stage: off\r\n"
                        + "severity:\r\n"
                        + "  unmeasured-stag: off\r\n",
                "1:1 There is no setting 'severty'; did you mean 'severity'?",
                "4:3 There is no check 'unmeasured-stag'; did you mean 'unmeasured-stage'?");
    }

    @Test
    void namesTheNearestKey() {
        assertProblems(
                """
                severities:
                  unmeasured-stage: off
                Ignore: [drafts/]
                """,
                "1:1 There is no setting 'severities'; did you mean 'severity'?",
                "3:1 There is no setting 'Ignore'; did you mean 'ignore'?");
    }

    @Test
    void namesAllKeysWhenNoneIsNear() {
        assertProblems(
                """
                checks:
                  unmeasured-stage: off
                """,
                "1:1 There is no setting 'checks'; there are data, identity, ignore, options, overrides and"
                        + " severity.");
    }

    @Test
    void namesTheNearestCheckOrGroup() {
        assertProblems(
                """
                severity:
                  unmesured-stage: off
                  number: off
                options:
                  unused-teams: {}
                """,
                "2:3 There is no check 'unmesured-stage'; did you mean 'unmeasured-stage'?",
                "3:3 There is no check 'number'; did you mean 'numbers'?",
                "5:3 There is no check 'unused-teams'; did you mean 'unused-team'?");
    }

    @Test
    void tellsWhereTheChecksAreListedWhenNoneIsNear() {
        assertProblems(
                """
                severity:
                  spelling: off
                """,
                "2:3 There is no check 'spelling'; 'journey explain --all' lists them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors", "syntax", "duplicate-name", "unresolved-reference"})
    void refusesToRankWhatIsAlwaysAnError(String name) {
        assertProblems(
                "severity:\n  " + name + ": warning\n",
                "2:3 '%s' is always an error: without it a map means nothing.".formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "none", "false", "Warning", "OFF", "ignore", "~", "0"})
    void saysWhatASeverityIs(String word) {
        assertProblems(
                "severity:\n  unmeasured-stage: " + word + "\n",
                "2:21 A severity is error, warning, info or off, not '%s'.".formatted(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[off]", "{off: off}", "", "''"})
    void saysWhatASeverityIsWhenThereIsNoWord(String value) {
        List<String> problems = problems("severity:\n  unmeasured-stage: " + value + "\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).endsWith(" A severity is error, warning, info or off, not ''."),
                problems.toString());
    }

    @Test
    void saysWhichChecksHaveNoOptions() {
        assertProblems(
                """
                options:
                  unmeasured-stage:
                    months: 3
                """,
                "3:5 'unmeasured-stage' has no options.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "[off]", "3"})
    void saysThatABlockIsExpected(String value) {
        assertProblems(
                "severity: " + value + "\noptions: " + value + "\n",
                "1:11 Settings are expected here, indented under this key.",
                "2:10 Settings are expected here, indented under this key.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts/", "{drafts: true}", "'drafts/'"})
    void saysThatAListIsExpected(String value) {
        assertProblems(
                "ignore: " + value + "\n",
                "1:9 A list is expected here: one line for each entry, with a dash before it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- unmeasured-stage", "unmeasured-stage", "42"})
    void saysWhatCanStandInTheFile(String text) {
        assertProblems(
                text + "\n",
                "1:1 Only data, identity, ignore, options, overrides and severity can stand here, each followed by"
                        + " a colon.");
    }

    @Test
    void saysWhatCanStandInAnOverride() {
        assertProblems(
                """
                overrides:
                  - drafts/
                  - [drafts/]
                """,
                "2:5 Only files, options and severity can stand here, each followed by a colon.",
                "3:5 Only files, options and severity can stand here, each followed by a colon.");
    }

    @Test
    void saysWhichOverrideIsForNoFiles() {
        assertProblems(
                """
                overrides:
                  - severity: {unmeasured-stage: off}
                  - files: []
                    severity: {unmeasured-stage: off}
                """,
                "2:5 This override does not say for which files it is: files: [drafts/].",
                "3:5 This override does not say for which files it is: files: [drafts/].");
    }

    @Test
    void refusesToIgnoreFilesInAnOverride() {
        assertProblems(
                """
                overrides:
                  - files: [drafts/]
                    ignore: [old/]
                """,
                "3:5 There is no setting 'ignore'; there are files, options and severity.");
    }

    @Test
    void saysThatAPathIsExpected() {
        assertProblems(
                """
                ignore:
                  -
                  - '  '
                  - [drafts/]
                  - {drafts/: old}
                """,
                "2:4 A path is expected here, such as drafts/ or *-old.journey.",
                "3:5 A path is expected here, such as drafts/ or *-old.journey.",
                "4:5 A path is expected here, such as drafts/ or *-old.journey.",
                "5:5 A path is expected here, such as drafts/ or *-old.journey.");
    }

    @Test
    void saysWhichPatternIsNone() {
        List<String> problems = problems("ignore: ['maps/[a']\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).startsWith("1:10 'maps/[a' is no pattern for paths: "),
                problems.toString());
    }

    @Test
    void reportsKeysThatStandThereTwice() {
        assertProblems(
                """
                severity:
                  unmeasured-stage: off
                  unmeasured-stage: info
                severity:
                  unused-team: off
                ignore: [a]
                ignore: [b]
                """,
                "3:3 'unmeasured-stage' stands here twice.",
                "4:1 'severity' stands here twice.",
                "7:1 'ignore' stands here twice.");
    }

    @Test
    void reportsKeysThatAreNoWords() {
        assertProblems(
                """
                severity:
                  ? [unmeasured-stage, unused-team]
                  : off
                """,
                "2:5 A single word is expected before the colon.");
    }

    @Test
    void reportsAllProblemsInTheOrderOfTheFile() {
        assertProblems(
                """
                ignore:
                  - []
                overrides:
                  - files: [[]]
                    severity:
                      unmeasured-stage: never
                  - severity:
                      nothing: off
                severity:
                  unmeasured-stage: never
                colour: red
                """,
                "2:5 A path is expected here, such as drafts/ or *-old.journey.",
                "4:5 This override does not say for which files it is: files: [drafts/].",
                "4:13 A path is expected here, such as drafts/ or *-old.journey.",
                "6:25 A severity is error, warning, info or off, not 'never'.",
                "7:5 This override does not say for which files it is: files: [drafts/].",
                "8:7 There is no check 'nothing'; 'journey explain --all' lists them.",
                "10:21 A severity is error, warning, info or off, not 'never'.",
                "11:1 There is no setting 'colour'; there are data, identity, ignore, options, overrides and"
                        + " severity.");
    }

    @Test
    void reportsAProblemOnceAlthoughAnAliasRepeatsIt() {
        assertProblems(
                """
                severity: &all
                  unmeasured-stage: never
                overrides:
                  - files: [drafts/]
                    severity: *all
                """,
                "2:21 A severity is error, warning, info or off, not 'never'.");
    }

    @Test
    void readsAnAlias() throws IOException {
        ProjectConfiguration configuration =
                read(
                        """
                        overrides:
                          - files: [drafts/]
                            severity: &quiet {unmeasured-stage: off}
                          - files: [old/]
                            severity: *quiet
                        """);
        for (String map : List.of("drafts/a.journey", "old/a.journey")) {
            Path path = folder.toRealPath().resolve(map);
            assertEquals(
                    Map.of("unmeasured-stage", Severity.IGNORE),
                    configuration.settingsFor(path, LocalDate.EPOCH).severities());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&a {severity: *a}",
                "severity: &a {unmeasured-stage: *a}",
                "ignore: &a [*a]",
                "overrides: &a [*a]",
                "&a [*a]",
                "options: &a {unmeasured-stage: *a}",
            })
    void survivesAnAliasThatContainsItself(String text) {
        assertTrue(!problems(text).isEmpty());
    }

    @Test
    void saysWhereTheTextIsNoYaml() {
        assertProblems(
                "severity:\n\tunmeasured-stage: off\n",
                "2:1 This is no well-formed YAML: found character '\\t(TAB)' that cannot start any"
                        + " token. (Do not use \\t(TAB) for indentation).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: [                    | 2:1",
                "severity: 'off                 | 2:1",
                "severity: off: on              | 1:14",
                "severity: *nobody              | 1:11",
                "ignore: [a]]                   | 1:12",
                "severity: {a: off              | 2:1",
                "ignore: [*.journey]            | 1:11",
            })
    void saysWhereTheTextEndsToBeYaml(String text, String place) {
        List<String> problems = problems(text + "\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).startsWith(place + " This is no well-formed YAML: "),
                problems.toString());
    }

    @Test
    void refusesASecondDocument() {
        List<String> problems = problems("severity:\n---\nseverity:\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("2:1 "), problems.toString());
    }

    @Test
    void saysWhereACharacterCannotStand() {
        List<String> problems = problems("severity:\n  unmeasured-stage: \u0000off\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("2:21 The character U+0000 "), problems.toString());
    }

    @Test
    void refusesAHugeFile() {
        List<String> problems = problems("ignore:\n" + "- a\n".repeat(1_000_000));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("exceeds the limit"), problems.toString());
    }

    @Test
    void refusesDeepNesting() {
        List<String> problems = problems("ignore: " + "[".repeat(10_000));
        assertEquals(1, problems.size(), problems.toString());
    }

    @Test
    void refusesBytesThatAreNoCharacters() throws IOException {
        Path file = folder.resolve(ProjectConfiguration.FILE);
        Files.write(file, "ignore: [Entwürfe/]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(
                        new ConfigurationException.Problem(
                                1,
                                14,
                                "This is not UTF-8 text: byte 0xFC stands here. Save the file as"
                                        + " UTF-8.")),
                assertThrows(ConfigurationException.class, () -> ConfigurationReader.read(file))
                        .problems());
    }

    @Test
    void doesNotFindAFileThatIsNotThere() {
        Path file = folder.resolve("nowhere.yaml");
        assertThrows(NoSuchFileException.class, () -> ConfigurationReader.read(file));
    }

    @Test
    void namesFileLineAndColumnOfEveryProblem() throws IOException {
        Path file = folder.resolve(ProjectConfiguration.FILE);
        Files.writeString(file, "colour: red\nlist: 1\n");
        String there = "; there are data, identity, ignore, options, overrides and severity.";
        assertEquals(
                """
                %1$s:1:1: There is no setting 'colour'%2$s
                %1$s:2:1: There is no setting 'list'%2$s\
                """
                        .formatted(file, there),
                assertThrows(ConfigurationException.class, () -> ConfigurationReader.read(file))
                        .getMessage());
    }

    @Test
    void readsTheFoldersThatDataMayComeFrom() throws IOException {
        Path real = folder.toRealPath();
        assertEquals(
                List.of(real.getParent().resolve("exports"), real.resolve("data")),
                read("data:\n  folders:\n    - ../exports\n    - data/\n").data().folders());
        assertEquals(List.of(), read("severity: {}\n").data().folders());
    }

    @Test
    void tellsWhatIsWrongWithData() {
        assertProblems(
                "data:\n  folder: [../exports]\n  folders: [a, '', {b: c}]\n",
                "2:3 There is no setting 'folder'; did you mean 'folders'?",
                "3:16 A folder is expected here, such as ../exports.",
                "3:20 A folder is expected here, such as ../exports.");
        assertProblems("data: {folders: ../exports}\n", "1:17 " + NO_LIST);
        assertProblems("data: [../exports]\n", "1:7 " + NO_BLOCK);
    }

    @Test
    void readsHowManyOthersAnIdentifierMayStandWith() throws IOException {
        assertEquals(
                Map.of("email", 5, "device", 3),
                read("identity: {most: {email: 5, device: 3}}\n").data().most());
        assertEquals(Map.of(), read("identity:\n").data().most());
    }

    @Test
    void tellsWhatIsWrongWithIdentity() {
        assertProblems(
                "identity:\n  many: 3\n  most: {email: 0, device: few, card: 1, card: 2}\n",
                "2:3 There is no setting 'many'; did you mean 'most'?",
                "3:17 'email' has to be a whole number from 1 to 999999999.",
                "3:28 'device' has to be a whole number from 1 to 999999999.",
                "3:42 'card' stands here twice.");
        assertProblems("identity: [email]\n", "1:11 " + NO_BLOCK);
        assertProblems("identity: {most: 3}\n", "1:18 " + NO_BLOCK);
    }

    private ProjectConfiguration read(String text) throws IOException {
        Path file = folder.resolve(ProjectConfiguration.FILE);
        Files.writeString(file, text);
        return ConfigurationReader.read(file);
    }

    private Map<String, Severity> severities(String text) throws IOException {
        return read(text)
                .settingsFor(folder.toRealPath().resolve("a.journey"), LocalDate.EPOCH)
                .severities();
    }

    private List<String> problems(String text) {
        return assertThrows(ConfigurationException.class, () -> read(text)).problems().stream()
                .map(it -> "%d:%d %s".formatted(it.line(), it.column(), it.message()))
                .toList();
    }

    private void assertProblems(String text, String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", problems(text)));
    }
}
