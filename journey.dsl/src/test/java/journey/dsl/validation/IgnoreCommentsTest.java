// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.check.CheckResult;
import journey.dsl.check.CheckSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class IgnoreCommentsTest {

    private static final String UNMEASURED = "unmeasured-stage";
    private static final String UNUSED = "unused-ignore";
    private static final String WITHOUT_REASON = "ignore-without-reason";

    @Inject private Maps maps;
    @Inject private JourneyResourceValidator validator;

    @Test
    void hidesAFindingOnTheLineBelow() {
        CheckResult result =
                check(
                        """
                        journey Coffee "Coffee" {
                            // journey:ignore unmeasured-stage -- the survey starts in May
                            stage Buy "Orders" {
                                goal "Coffee"
                                touchpoint Order "Orders"
                            }
                        }
                        """);
        assertEquals(List.of(), ids(result));
        assertEquals(1, result.ignored().size());
        assertEquals("the survey starts in May", result.ignored().get(0).reason());
        assertEquals(UNMEASURED, result.ignored().get(0).issue().getCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//journey:ignore unmeasured-stage -- why",
                "//   journey:ignore   unmeasured-stage   --   why",
                "//\tjourney:ignore\tunmeasured-stage\t--\twhy",
                "// journey: ignore unmeasured-stage -- why",
                "// journey:ignore unmeasured-stage --why",
                "// journey:ignore unmeasured-stage -- why -- because -- so",
                "// journey:ignore unmeasured-stage -- é\u2028😀",
                "// journey:ignore unmeasured-stage -- why \t",
            })
    void readsACommentHoweverItIsSpaced(String comment) {
        assertEquals(List.of(), ids(check(stage(comment + "\n", "\n"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* journey:ignore unmeasured-stage -- why */",
                "/** journey:ignore unmeasured-stage -- why */",
                "// see journey:ignore unmeasured-stage -- why",
                "// journey:ignored unmeasured-stage -- why",
                "// ignore unmeasured-stage -- why",
                "/// journey:ignore unmeasured-stage -- why",
            })
    void takesOtherCommentsForWhatTheyAre(String comment) {
        assertEquals(List.of(UNMEASURED), ids(check(stage(comment + "\n", "\n"))));
    }

    @Test
    void takesATextForWhatItIs() {
        assertEquals(
                List.of(UNMEASURED),
                ids(
                        check(
                                """
                                journey Coffee "Coffee" {
                                    purpose "
                                    // journey:ignore unmeasured-stage -- why
                                    "
                                    stage Buy "// journey:ignore unmeasured-stage -- why" {
                                        goal "Coffee"
                                        touchpoint Order "Orders"
                                    }
                                }
                                """)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsACommentWithAnyLineEnd(String lineEnd) {
        String text = stage("// journey:ignore unmeasured-stage -- why\n", "\n");
        assertEquals(List.of(), ids(check(text.replace("\n", lineEnd))));
    }

    @Test
    void readsACommentAfterAMark() {
        assertEquals(
                List.of(),
                ids(check("\uFEFF// journey:ignore unused-team -- why\nteam A \"A\"\n")));
    }

    @Test
    void hidesAFindingAtTheEndOfItsLine() {
        assertEquals(
                List.of(), ids(check(stage("", " // journey:ignore unmeasured-stage -- why\n"))));
    }

    @Test
    void hidesAFindingInABlockOnOneLine() {
        assertEquals(
                List.of(),
                ids(
                        check(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Orders" { goal "Coffee" touchpoint Order "Orders" } // journey:ignore unmeasured-stage -- why
                                }
                                """)));
    }

    @Test
    void hidesWhatTheDescriptionIsBetween() {
        assertEquals(
                List.of(),
                ids(
                        check(
                                stage(
                                        """
                                        // journey:ignore unmeasured-stage -- why
                                        // The rush hour.

                                        /**
                                         * Described.
                                         */
                                        """,
                                        "\n"))));
    }

    @Test
    void hidesFindingsOnEveryElementOfTheLine() {
        assertEquals(
                List.of(),
                ids(
                        check(
                                """
                                // journey:ignore unmeasured-stage, stage-without-goal, stage-without-touchpoint -- a sketch
                                journey Coffee "Coffee" { stage A "A" stage B "B" }
                                """)));
    }

    @Test
    void hidesNothingInsideOfTheElement() {
        assertEquals(
                List.of(UNMEASURED, UNUSED),
                ids(
                        check(
                                """
                                // journey:ignore unmeasured-stage -- why
                                journey Coffee "Coffee" {
                                    stage Buy "Orders" {
                                        goal "Coffee"
                                        touchpoint Order "Orders"
                                    }
                                }
                                """)));
    }

    @Test
    void hidesNothingAfterTheElement() {
        assertEquals(
                List.of(UNMEASURED, UNUSED),
                ids(
                        check(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Orders" {
                                        goal "Coffee"
                                        touchpoint Order "Orders"
                                    } // journey:ignore unmeasured-stage -- why
                                }
                                """)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unmeasured-stage,stage-without-goal",
                "unmeasured-stage, stage-without-goal",
                "unmeasured-stage stage-without-goal",
                "unmeasured-stage\tstage-without-goal",
                "unmeasured-stage , stage-without-goal ,",
            })
    void hidesFindingsOfSeveralChecks(String ids) {
        assertEquals(
                List.of(),
                ids(
                        check(
                                """
                                journey Coffee "Coffee" {
                                    // journey:ignore %s -- a sketch
                                    stage Buy "Orders" {
                                        touchpoint Order "Orders"
                                    }
                                }
                                """
                                        .formatted(ids))));
    }

    @Test
    void stacksComments() {
        CheckResult result =
                check(
                        """
                        journey Coffee "Coffee" {
                            // journey:ignore unmeasured-stage -- the survey starts in May
                            // journey:ignore stage-without-goal -- asked in April
                            stage Buy "Orders" { // journey:ignore stage-without-touchpoint -- a sketch
                                step Waits "Waits"
                            }
                        }
                        """);
        assertEquals(List.of(), ids(result));
        assertEquals(
                List.of("the survey starts in May", "asked in April", "a sketch"),
                result.ignored().stream().map(CheckResult.Ignored::reason).toList());
    }

    @Test
    void reportsTheSecondOfTwoCommentsThatHideTheSame() {
        CheckResult result =
                check(
                        stage(
                                """
                                // journey:ignore unmeasured-stage -- one
                                // journey:ignore unmeasured-stage -- two
                                """,
                                "\n"));
        assertEquals(List.of(UNUSED), ids(result));
        assertEquals(3, result.issues().get(0).getLineNumber());
        assertEquals("one", result.ignored().get(0).reason());
    }

    @Test
    void reportsAnIdThatACommentNamesTwice() {
        String text = stage("// journey:ignore unmeasured-stage, unmeasured-stage -- why\n", "\n");
        Issue issue = only(text, UNUSED);
        assertEquals(text.lastIndexOf("unmeasured-stage"), issue.getOffset());
        assertEquals("unmeasured-stage".length(), issue.getLength());
    }

    @Test
    void reportsACommentThatHidesNothing() {
        String text =
                """
                journey Coffee "Coffee" {
                    // journey:ignore unmeasured-stage -- why
                    purpose "Learn"
                }
                """;
        Issue issue = only(text, UNUSED);
        assertEquals(
                "There is nothing here that 'unmeasured-stage' could ignore.", issue.getMessage());
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(2, issue.getLineNumber());
        assertEquals(text.indexOf("unmeasured-stage"), issue.getOffset());
    }

    @Test
    void namesTheNearestCheck() {
        assertEquals(
                "There is no check 'unmeasured-stages'; did you mean 'unmeasured-stage'?",
                only(stage("// journey:ignore unmeasured-stages -- why\n", "\n"), UNUSED)
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "all", "*", "—", "–-"})
    void reportsAnIdThatIsNone(String id) {
        assertEquals(
                "There is no check '" + id + "'.",
                only(stage("// journey:ignore " + id + " -- why\n", "\n"), UNUSED).getMessage());
    }

    @Test
    void doesNotHideErrors() {
        List<Issue> issues =
                check(
                                """
                                journey Coffee "Coffee" {
                                    // journey:ignore unresolved-reference -- comes later
                                    owner Nobody
                                }
                                """)
                        .issues();
        assertEquals(
                List.of("'unresolved-reference' is always an error and cannot be ignored."),
                issues.stream()
                        .filter(issue -> issue.getCode().equals(UNUSED))
                        .map(Issue::getMessage)
                        .toList());
        assertTrue(
                issues.stream().anyMatch(issue -> issue.getCode().equals("unresolved-reference")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// journey:ignore unmeasured-stage",
                "// journey:ignore unmeasured-stage --",
                "// journey:ignore unmeasured-stage --  ",
                "// journey:ignore unmeasured-stage - why",
                "// journey:ignore unmeasured-stage: why",
                "// journey:ignore unmeasured-stage — why",
            })
    void hidesNothingWithoutAReason(String comment) {
        String text = stage(comment + "\n", "\n");
        assertEquals(List.of(WITHOUT_REASON, UNMEASURED), ids(check(text)));
        Issue issue = only(text, WITHOUT_REASON);
        assertEquals(text.indexOf(comment), issue.getOffset());
        assertEquals(comment.stripTrailing().length(), issue.getLength());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// journey:ignore",
                "// journey:ignore -- why",
                "// journey:ignore , --",
            })
    void hidesNothingWithoutAnId(String comment) {
        String text = stage(comment + "\n", "\n");
        assertEquals(List.of(UNMEASURED, UNUSED), ids(check(text)));
        assertEquals(
                "This comment does not say what to ignore: // journey:ignore ID -- reason.",
                only(text, UNUSED).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void reportsACommentAtTheEndOfTheFile(String end) {
        String comment = "// journey:ignore unused-team -- why";
        String text = "journey Coffee \"Coffee\"\n" + comment + end;
        Issue issue = only(text, UNUSED);
        assertEquals(text.indexOf("unused-team"), issue.getOffset());
    }

    @Test
    void staysSilentInAFileWithSyntaxErrors() {
        CheckResult result =
                check(
                        """
                        journey Coffee {
                            // journey:ignore nothing
                            stage Buy "Orders"
                        }
                        """);
        assertEquals(List.of("syntax"), ids(result));
        assertEquals(List.of(), result.ignored());
    }

    @Test
    void acceptsACommentAboutACheckThatIsSwitchedOff() {
        CheckResult result =
                check(
                        stage("// journey:ignore unmeasured-stage -- why\n", "\n"),
                        Map.of(UNMEASURED, Severity.IGNORE));
        assertEquals(List.of(), ids(result));
        assertEquals(List.of(), result.ignored());
    }

    @Test
    void staysSilentWhenItsOwnChecksAreSwitchedOff() {
        String text =
                stage("// journey:ignore nothing -- why\n// journey:ignore unused-team\n", "\n");
        assertEquals(
                List.of(UNMEASURED),
                ids(check(text, Map.of(UNUSED, Severity.IGNORE, WITHOUT_REASON, Severity.IGNORE))));
    }

    @Test
    void ranksItsOwnFindingsAsTheProjectSays() {
        CheckResult result =
                check(
                        stage("// journey:ignore nothing -- why\n", "\n"),
                        Map.of(UNUSED, Severity.ERROR, UNMEASURED, Severity.IGNORE));
        assertEquals(Severity.ERROR, result.issues().get(0).getSeverity());
    }

    @Test
    void hidesAFindingThatTheProjectMadeAnError() {
        CheckResult result =
                check(
                        stage("// journey:ignore unmeasured-stage -- why\n", "\n"),
                        Map.of(UNMEASURED, Severity.ERROR));
        assertFalse(ids(result).contains(UNMEASURED));
    }

    private static String stage(String above, String afterBrace) {
        return "journey Coffee \"Coffee\" {\n"
                + above
                + "    stage Buy \"Orders\" {"
                + afterBrace
                + "        goal \"Coffee\"\n        touchpoint Order \"Orders\"\n    }\n}\n";
    }

    private Issue only(String text, String id) {
        List<Issue> issues =
                check(text).issues().stream().filter(it -> it.getCode().equals(id)).toList();
        assertEquals(1, issues.size(), issues.toString());
        return issues.get(0);
    }

    private static List<String> ids(CheckResult result) {
        return result.issues().stream()
                .map(Issue::getCode)
                .filter(
                        id ->
                                List.of(UNMEASURED, UNUSED, WITHOUT_REASON, "syntax").contains(id)
                                        || id.startsWith("stage-without"))
                .sorted()
                .toList();
    }

    private CheckResult check(String text) {
        return check(text, Map.of());
    }

    private CheckResult check(String text, Map<String, Severity> severities) {
        return validator.check(
                maps.read(text),
                new CheckSettings(LocalDate.EPOCH, fewChecks(severities), Map.of()),
                CancelIndicator.NullImpl);
    }

    /** The checks of these tests, so that others have nothing to say on their maps. */
    private static Map<String, Severity> fewChecks(Map<String, Severity> severities) {
        Set<String> few =
                Set.of(
                        UNMEASURED,
                        UNUSED,
                        WITHOUT_REASON,
                        "stage-without-goal",
                        "stage-without-touchpoint",
                        "unused-team");
        Map<String, Severity> all = new HashMap<>();
        CheckCatalogue.all().stream()
                .filter(check -> !check.isAlwaysError() && !few.contains(check.id()))
                .forEach(check -> all.put(check.id(), Severity.IGNORE));
        all.putAll(severities);
        return all;
    }
}
