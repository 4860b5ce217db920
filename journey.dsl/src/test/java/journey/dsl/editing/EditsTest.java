// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EditsTest {

    private static final String GOAL = "goal \"Coffee\"";

    @Inject private Maps maps;

    @Test
    void appliesEditsInTheOrderOfTheText() {
        assertEquals(
                "Abxc",
                Edits.apply("abc", List.of(new TextEdit(2, 0, "x"), new TextEdit(0, 1, "A"))));
        assertEquals("", Edits.apply("abc", List.of(new TextEdit(0, 3, ""))));
        assertEquals("abcd", Edits.apply("abc", List.of(new TextEdit(3, 0, "d"))));
    }

    @Test
    void refusesEditsThatOverlapOrAreOutOfTheText() {
        for (List<TextEdit> edits :
                List.of(
                        List.of(new TextEdit(0, 2, ""), new TextEdit(1, 1, "")),
                        List.of(new TextEdit(2, 2, "")),
                        List.of(new TextEdit(-1, 1, "")),
                        List.of(new TextEdit(4, 0, "")))) {
            assertThrows(IllegalArgumentException.class, () -> Edits.apply("abc", edits));
        }
    }

    @Test
    void addsTheFirstLineOfABlock() {
        assertFirst(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        step Waits "Waits"
                    }
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        goal "Coffee"
                        step Waits "Waits"
                    }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ }", "{  \t}"})
    void addsTheFirstMemberOfAnEmptyBlock(String block) {
        String before = "journey Coffee \"Coffee\" { stage Buy \"Orders\" " + block + " }";
        String rest = block.equals("{}") ? " }" : block.substring(1);
        assertFirst(before, before.replace(block, "{ goal \"Coffee\"" + rest));
    }

    @Test
    void addsTheFirstMemberOfABlockOnOneLine() {
        assertFirst(
                """
                journey Coffee "Coffee" { stage Buy "Orders" { step Waits "Waits" } stage Use "Drinks" }
                """,
                """
                journey Coffee "Coffee" { stage Buy "Orders" { goal "Coffee" step Waits "Waits" } stage Use "Drinks" }
                """);
    }

    @Test
    void addsTheFirstMemberBeforeACommentThatRunsOverLines() {
        assertFirst(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" { /* the rush
                        hour */ step Waits "Waits"
                    }
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" { goal "Coffee" /* the rush
                        hour */ step Waits "Waits"
                    }
                }
                """);
    }

    @Test
    void addsTheFirstLineAfterACommentBehindTheBrace() {
        assertFirst(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {// { no brace
                    }
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {// { no brace
                        goal "Coffee"
                    }
                }
                """);
    }

    @Test
    void findsTheBraceBehindComments() {
        assertFirst(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders {" // {
                    /* { */
                    {
                        step Waits "Waits" { expects "A {" }
                    }
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders {" // {
                    /* { */
                    {
                        goal "Coffee"
                        step Waits "Waits" { expects "A {" }
                    }
                }
                """);
    }

    @Test
    void addsABlockWhereThereIsNone() {
        assertFirst(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" stage Use "Drinks" // both
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        goal "Coffee"
                    } stage Use "Drinks" // both
                }
                """);
    }

    @Test
    void addsABlockOfWindowsLines() {
        assertFirst(
                "journey Coffee \"Coffee\" {\r\n    stage Buy \"Orders\" as purchase\r\n}\r\n",
                "journey Coffee \"Coffee\" {\r\n    stage Buy \"Orders\" as purchase {\r\n"
                        + "        goal \"Coffee\"\r\n    }\r\n}\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsLinesAsTheFileDoes(String lineEnd) {
        String before =
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                    }
                }
                """;
        String after =
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        goal "Coffee"
                    }
                }
                """;
        for (BiFunction<EObject, String, TextEdit> place :
                List.<BiFunction<EObject, String, TextEdit>>of(Edits::addFirst, Edits::addLast)) {
            assertEdited(before.replace("\n", lineEnd), place, after.replace("\n", lineEnd));
        }
    }

    @Test
    void indentsWithTabsWhereTheFileDoes() {
        String before = "journey Coffee \"Coffee\" {\n\tstage Buy \"Orders\" {\n\t}\n}\n";
        String after =
                "journey Coffee \"Coffee\" {\n"
                        + "\tstage Buy \"Orders\" {\n"
                        + "\t\tgoal \"Coffee\"\n"
                        + "\t}\n"
                        + "}\n";
        assertFirst(before, after);
        assertLast(before, after);
    }

    @Test
    void addsToAFileWithAMarkAndWithoutAFinalLineEnd() {
        assertFirst(
                "\uFEFFjourney Coffee \"Coffee\" { stage Buy \"Orders\" {\n} }",
                "\uFEFFjourney Coffee \"Coffee\" { stage Buy \"Orders\" {\n"
                        + "    goal \"Coffee\"\n"
                        + "} }");
    }

    @Test
    void addsTheLastLineOfABlock() {
        assertLast(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        step Waits "Waits" // {
                        // nothing else
                    }
                }
                """,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" {
                        step Waits "Waits" // {
                        // nothing else
                        goal "Coffee"
                    }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ }", "{ step Waits \"Waits\" }", "{ /* } */ }"})
    void addsTheLastMemberOfABlockOnOneLine(String block) {
        String before = "journey Coffee \"Coffee\" { stage Buy \"Orders\" " + block + " }";
        String others = block.substring(1, block.length() - 1).strip();
        String added = "{ " + (others + " goal \"Coffee\" }").strip();
        assertLast(before, before.replace(block, added));
    }

    @Test
    void addsAClauseToTheEndOfTheHeader() {
        BiFunction<EObject, String, TextEdit> add =
                (stage, text) -> Edits.addClause(stage, "as use");
        assertEdited(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" // later
                    {
                        goal "Coffee"
                    }
                }
                """,
                add,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" as use // later
                    {
                        goal "Coffee"
                    }
                }
                """);
        assertEdited(
                "journey Coffee \"Coffee\" { stage Buy \"Orders\"/* last */}",
                add,
                "journey Coffee \"Coffee\" { stage Buy \"Orders\" as use /* last */}");
    }

    @Test
    void removesAnElementWithItsDescriptionAndItsLines() {
        assertRemoved(
                """
                journey Coffee "Coffee" {
                    // before
                    /**
                     * Described.
                     */
                    stage Buy "Orders" {
                        goal "Coffee" // inside
                    }
                    // after
                }
                """,
                """
                journey Coffee "Coffee" {
                    // before
                    // after
                }
                """);
    }

    @Test
    void keepsACommentBetweenDescriptionAndElement() {
        assertRemoved(
                """
                journey Coffee "Coffee" {
                    /** Described. */
                    // what else
                    stage Buy "Orders"
                    stage Use "Drinks"
                }
                """,
                """
                journey Coffee "Coffee" {
                    // what else
                    stage Use "Drinks"
                }
                """);
    }

    @Test
    void keepsACommentBehindTheElement() {
        assertRemoved(
                """
                journey Coffee "Coffee" {
                    purpose "Learn" /** Described. */
                    stage Buy "Orders" // behind
                    stage Use "Drinks"
                }
                """,
                """
                journey Coffee "Coffee" {
                    purpose "Learn" // behind
                    stage Use "Drinks"
                }
                """);
    }

    @Test
    void removesOneOfSeveralElementsOnALine() {
        assertRemoved(
                "journey Coffee \"Coffee\" { purpose \"Learn\" stage Buy \"Orders\" stage Use"
                        + " \"Drinks\" }",
                "journey Coffee \"Coffee\" { purpose \"Learn\" stage Use \"Drinks\" }");
        assertRemoved(
                "journey Coffee \"Coffee\" {\n    stage Buy \"Orders\" stage Use \"Drinks\"\n}",
                "journey Coffee \"Coffee\" {\n    stage Use \"Drinks\"\n}");
        assertRemoved(
                "journey Coffee \"Coffee\" { stage Buy \"Orders\"}",
                "journey Coffee \"Coffee\" {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void removesWholeLinesWithAnyLineEnd(String lineEnd) {
        String before = "journey Coffee \"Coffee\" {\n    stage Buy \"Orders\"\n}\n";
        String after = "journey Coffee \"Coffee\" {\n}\n";
        assertRemoved(before.replace("\n", lineEnd), after.replace("\n", lineEnd));
    }

    @Test
    void removesTheFirstLineOfAFileWithAMark() {
        String before = "\uFEFFteam A \"A\"\nteam B \"B\"\n";
        assertEquals("\uFEFFteam B \"B\"\n", edited(before, "A", (it, text) -> Edits.remove(it)));
    }

    @Test
    void removesTheLastLineOfAFileWithoutFinalLineEnd() {
        String before = "team A \"A\"\nteam B \"B\"";
        assertEquals("team A \"A\"\n", edited(before, "B", (it, text) -> Edits.remove(it)));
    }

    private void assertFirst(String before, String after) {
        assertEdited(before, Edits::addFirst, after);
    }

    private void assertLast(String before, String after) {
        assertEdited(before, Edits::addLast, after);
    }

    private void assertRemoved(String before, String after) {
        assertEdited(before, (it, text) -> Edits.remove(it), after);
    }

    private void assertEdited(
            String before, BiFunction<EObject, String, TextEdit> edit, String after) {
        assertEquals(after, edited(before, "Coffee.Buy", edit));
    }

    private String edited(
            String before, String fragment, BiFunction<EObject, String, TextEdit> edit) {
        XtextResource resource = maps.read(before);
        assertEquals(List.of(), resource.getErrors());
        String after =
                Edits.apply(before, List.of(edit.apply(Maps.element(resource, fragment), GOAL)));
        assertEquals(List.of(), maps.read(after).getErrors(), after);
        return after;
    }
}
