// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapMergeTest {

    private static final String BASE =
            """
            persona Anna "Anna"
            persona Ben "Ben"

            // how we reach people
            channel Shop "Shop" offline
            channel App "App" online
            team Crew "Crew"
            team Sales "Sales"
            source Till "Till" events
            metric Nps "Recommend us?" nps

            journey Coffee "Coffee" {
                purpose "Learn why" // agreed in May
                current
                owner Crew

                stage Find "Finds" as awareness {
                    goal "Find a shop"
                    step Asks "Asks" for Anna
                }

                /** Where most leave. */
                stage Buy "Buys" as purchase {
                    touchpoint Order "Orders" via Shop by Crew {
                        expects "A short queue"
                        emotion -1 "waits" evidence Till
                        pain Queue "The queue" high evidence Till
                        measure Nps from Till target >= 40 {
                            2026-Q1  31  n 214
                        }
                    }
                    step Pays "Pays"
                }
            }
            """;

    @Inject private MapMerge merge;
    @Inject private MergeFixture merging;

    // ---- different facts

    @Test
    void takesFactsOfBothSidesFromOneLine() {
        assertMerged(
                BASE.replace("\"Orders\"", "\"Orders a coffee\""),
                BASE.replace("via Shop by Crew", "via Shop, App by Sales key"),
                BASE.replace(
                        "\"Orders\" via Shop by Crew",
                        "\"Orders a coffee\" via Shop, App by Sales key"));
    }

    @Test
    void takesMembersThatBothSidesAddAtOnePlace() {
        assertMerged(
                after("pain Queue", "pain Noise \"Noise\" low"),
                after("pain Queue", "opportunity Ahead \"Order ahead\" resolves Queue"),
                after(
                        "pain Queue",
                        "pain Noise \"Noise\" low",
                        "opportunity Ahead \"Order ahead\" resolves Queue"));
    }

    @Test
    void takesWhatBothSidesAddOnce() {
        String both = after("pain Queue", "pain Noise \"Noise\" low");
        assertMerged(both, both, both);
    }

    @Test
    void mergesAnElementThatBothSidesAdd() {
        assertMerged(
                after("step Pays", "step Sits \"Sits\" for Anna"),
                after("step Pays", "step Sits \"Sits\" key {", "    emotion +1", "}"),
                after("step Pays", "step Sits \"Sits\" for Anna key {", "    emotion +1", "}"));
    }

    @Test
    void putsNumbersInTheOrderOfTheirPeriods() {
        assertMerged(
                after("2026-Q1", "2026-Q3  38  n 305"),
                after("2026-Q1", "2026-Q2  35  n 250"),
                after("2026-Q1", "2026-Q2  35  n 250", "2026-Q3  38  n 305"));
    }

    @Test
    void mergesListsAsSets() {
        String base = BASE.replace("via Shop by", "via Shop, Kiosk by");
        Merge result =
                merge(
                        base,
                        base.replace("via Shop, Kiosk", "via Shop, Kiosk, App"),
                        base.replace("via Shop, Kiosk", "via Phone, Shop"));
        assertEquals(
                base.replace("via Shop, Kiosk by", "via Shop, App, Phone by"),
                MergeFixture.written(result));
    }

    @Test
    void followsARenamedElement() {
        assertMerged(
                BASE.replace("touchpoint Order \"Orders\"", "touchpoint Buys \"Orders\""),
                BASE.replace("emotion -1", "emotion -2"),
                BASE.replace("touchpoint Order \"Orders\"", "touchpoint Buys \"Orders\"")
                        .replace("emotion -1", "emotion -2"));
    }

    @Test
    void followsAMovedStage() {
        String stage =
                BASE.substring(BASE.indexOf("    stage Find"), BASE.indexOf("\n    /** Where"));
        String moved = BASE.replace(stage + "\n", "").replaceAll("\\}\n$", "\n" + stage + "}\n");
        assertMerged(
                moved,
                BASE.replace("\"Find a shop\"", "\"Find any shop\""),
                moved.replace("\"Find a shop\"", "\"Find any shop\""));
    }

    @Test
    void followsAMomentIntoAnotherStage() {
        String step = "        step Pays \"Pays\"\n";
        String moved =
                BASE.replace(step, "").replace("        step Asks", step + "        step Asks");
        assertMerged(
                moved,
                BASE.replace("step Pays \"Pays\"", "step Pays \"Pays by card\" key"),
                moved.replace("step Pays \"Pays\"", "step Pays \"Pays by card\" key"));
    }

    @Test
    void removesWhatTheOtherSideLeftAlone() {
        assertMerged(
                without("step Asks"),
                BASE.replace("goal \"Find a shop\"", "goal \"Find it\""),
                without("step Asks").replace("goal \"Find a shop\"", "goal \"Find it\""));
    }

    @Test
    void keepsCommentsOfBothSides() {
        assertMerged(
                BASE.replace("// agreed in May", "// agreed in June"),
                BASE.replace(
                        "        emotion",
                        "        // three of four say so\n                emotion"),
                BASE.replace("// agreed in May", "// agreed in June")
                        .replace(
                                "        emotion",
                                "        // three of four say so\n                emotion"));
    }

    @Test
    void keepsTheLayoutOfTheSideThatChangedIt() {
        String laidOut =
                BASE.replace("    ", "\t").replace("from Till target", "from Till\n\t\t\ttarget");
        assertMerged(
                BASE.replace("target >= 40", "target >= 45"),
                laidOut,
                laidOut.replace("target >= 40", "target >= 45"));
    }

    @Test
    void keepsAFactOutOfACommentBeforeIt() {
        String base = "metric M \"M\" csat {\n    scale 1 to 5\n    top 2\n}\n";
        Merge result =
                merge(
                        base,
                        "metric M \"M\" csat { scale 1 to 5 top 2 }\n",
                        base.replace("to 5", "to 5 // agreed"));
        assertEquals(
                "metric M \"M\" csat { scale 1 to 5 // agreed\n top 2 }\n",
                MergeFixture.written(result));
    }

    @Test
    void opensABlockForBothSides() {
        assertMerged(
                BASE.replace("\"Pays\"\n", "\"Pays\" {\n            emotion +1\n        }\n"),
                BASE.replace("\"Pays\"\n", "\"Pays\" {\n            expects \"Card\"\n        }\n"),
                BASE.replace(
                        "\"Pays\"\n",
                        "\"Pays\" {\n            emotion +1\n            expects \"Card\"\n        }\n"));
    }

    @Test
    void saysThatAnOrderIsAssumed() {
        Merge result =
                merge(
                        BASE,
                        after("step Pays", "step Sits \"Sits\""),
                        after("step Pays", "step Leaves \"Leaves\""));
        assertEquals(
                after("step Pays", "step Sits \"Sits\"", "step Leaves \"Leaves\""),
                MergeFixture.written(result));
        assertEquals(
                List.of(
                        "Both sides have added at the same place: step Sits comes before step"
                                + " Leaves now, which is an assumption."),
                result.notes());
    }

    @Test
    void saysThatAReferenceIsOutOfDate() {
        Merge result =
                merge(
                        BASE,
                        BASE.replace("Anna \"", "Commuter \"").replace("for Anna", "for Commuter"),
                        BASE.replace("step Pays \"Pays\"", "step Pays \"Pays\" for Anna"));
        assertFalse(result.needsAuthor());
        assertEquals(
                List.of(
                        "What was called Anna is called Commuter now, but a reference still says Anna."),
                result.notes());
    }

    // ---- how the text is written down

    @Test
    void keepsLineEndsOfWindowsAndTheByteOrderMark() {
        String base = "\uFEFF" + BASE.replace("\n", "\r\n");
        Merge result =
                merge(
                        base,
                        base.replace("owner Crew", "owner Sales"),
                        base.replace("emotion -1", "emotion -2"));
        assertEquals(
                base.replace("owner Crew", "owner Sales").replace("emotion -1", "emotion -2"),
                MergeFixture.written(result));
    }

    @Test
    void takesNewLineEndsWithNewFacts() {
        Merge result =
                merge(
                        BASE,
                        BASE.replace("\n", "\r\n"),
                        after("pain Queue", "pain Noise \"Noise\""));
        assertEquals(
                after("pain Queue", "pain Noise \"Noise\"").replace("\n", "\r\n"),
                MergeFixture.written(result));
    }

    @Test
    void needsNoLineBreakAtTheEnd() {
        String base = "team A \"A\"\nteam B \"B\"";
        Merge result = merge(base, base.replace("\"A\"", "\"X\""), base.replace("\"B\"", "\"Y\""));
        assertEquals("team A \"X\"\nteam B \"Y\"", MergeFixture.written(result));
    }

    @Test
    void mergesMapsThatBothSidesAdd() {
        Merge result = merge("", "team A \"A\"\nteam C \"C\"\n", "team A \"A\"\nteam B \"B\"\n");
        assertEquals("team A \"A\"\nteam C \"C\"\nteam B \"B\"\n", MergeFixture.written(result));
    }

    @Test
    void mergesNamesOfAnyScript() {
        String base = "team 受け取り \"窓口\"\nteam Büro \"Büro\"\n";
        Merge result =
                merge(base, base.replace("窓口", "新しい窓口"), base.replace("\"Büro\"", "\"Großbüro\""));
        assertEquals("team 受け取り \"新しい窓口\"\nteam Büro \"Großbüro\"\n", MergeFixture.written(result));
    }

    // ---- conflicts

    @Test
    void showsAConflictAroundOneFact() {
        assertConflict(
                BASE.replace("owner Crew", "owner Sales"),
                BASE.replace("owner Crew", "owner Product"),
                BASE.replace(
                        "    owner Crew\n",
                        """
                        <<<<<<< ours
                            owner Sales
                        =======
                            owner Product
                        >>>>>>> theirs
                        """));
    }

    @Test
    void mergesTheRestOfALineWithAConflict() {
        assertConflict(
                BASE.replace("\"Orders\" via", "\"Orders now\" key via"),
                BASE.replace("\"Orders\" via Shop", "\"Queues\" via Shop, App"),
                BASE.replace(
                        "        touchpoint Order \"Orders\" via Shop by Crew {\n",
                        """
                        <<<<<<< ours
                                touchpoint Order "Orders now" key via Shop, App by Crew {
                        =======
                                touchpoint Order "Queues" key via Shop, App by Crew {
                        >>>>>>> theirs
                        """));
    }

    @Test
    void neverMixesTheNumbersOfTwoSides() {
        assertConflict(
                BASE.replace("31  n 214", "32  n 214"),
                BASE.replace("31  n 214", "31  n 220"),
                BASE.replace(
                        "                2026-Q1  31  n 214\n",
                        """
                        <<<<<<< ours
                                        2026-Q1  32  n 214
                        =======
                                        2026-Q1  31  n 220
                        >>>>>>> theirs
                        """));
    }

    @Test
    void leavesRemovedOrEditedToTheAuthor() {
        assertConflict(
                without("step Asks"),
                BASE.replace("\"Asks\"", "\"Asks a friend\""),
                BASE.replace(
                        "        step Asks \"Asks\" for Anna\n",
                        """
                        <<<<<<< ours
                        =======
                                step Asks "Asks a friend" for Anna
                        >>>>>>> theirs
                        """));
    }

    @Test
    void leavesTwoReplacementsOfOneReferenceToTheAuthor() {
        assertConflict(
                BASE.replace("for Anna", "for Ben"),
                BASE.replace("for Anna", "for Cem"),
                BASE.replace(
                        "        step Asks \"Asks\" for Anna\n",
                        """
                        <<<<<<< ours
                                step Asks "Asks" for Ben
                        =======
                                step Asks "Asks" for Cem
                        >>>>>>> theirs
                        """));
    }

    @Test
    void leavesTwoElementsOfOneNameToTheAuthor() {
        assertConflict(
                after("step Pays", "step Sits \"Sits\""),
                after("step Pays", "touchpoint Sits \"Sits\""),
                after("step Pays", "step Sits \"Sits\"")
                        .replace(
                                "        step Sits \"Sits\"\n",
                                """
                                        step Sits "Sits"
                                <<<<<<< ours
                                =======
                                        touchpoint Sits "Sits"
                                >>>>>>> theirs
                                """));
    }

    @Test
    void leavesAStageThatBothHaveMovedToTheAuthor() {
        String base = stages("A", "B", "C", "D", "E");
        Merge result =
                merge(base, stages("B", "C", "A", "D", "E"), stages("B", "C", "D", "E", "A"));
        assertTrue(result.needsAuthor());
        assertEquals(
                """
                journey J "J" {
                    stage B "B"
                    stage C "C"
                <<<<<<< ours
                    stage A "A"
                =======
                >>>>>>> theirs
                    stage D "D"
                    stage E "E"
                <<<<<<< ours
                =======
                    stage A "A"
                >>>>>>> theirs
                }
                """,
                MergeFixture.written(result));
    }

    @Test
    void leavesTwoCommentsInOnePlaceToTheAuthor() {
        assertConflict(
                BASE.replace("// how we reach people", "// channels"),
                BASE.replace("// how we reach people", "// where we are"),
                BASE.replace(
                        "// how we reach people\n",
                        """
                        <<<<<<< ours
                        // channels
                        =======
                        // where we are
                        >>>>>>> theirs
                        """));
    }

    @Test
    void marksConflictsWithTheLineEndsOfTheMap() {
        String base = BASE.replace("\n", "\r\n");
        String text =
                MergeFixture.written(
                        merge(
                                base,
                                base.replace("owner Crew", "owner Sales"),
                                base.replace("owner Crew", "owner Product")));
        assertTrue(text.contains("\r\n<<<<<<< ours\r\n    owner Sales\r\n=======\r\n"), text);
    }

    // ---- what cannot be merged by facts

    @Test
    void mergesATextThatIsNoMapByLines() {
        List<Chunk> lines = List.of(Chunk.agreed("lines"));
        Merge result = merge.merge(new ThreeVersions<>(BASE, BASE + "stage", BASE), texts -> lines);
        assertEquals(lines, result.chunks());
        assertFalse(result.needsAuthor());
        assertEquals(
                List.of(
                        "Merged line by line, because our version has mistakes that keep it from"
                                + " being read."),
                result.notes());
    }

    @Test
    void needsAnAuthorWhereTwoElementsGetOneName() {
        List<Chunk> lines = List.of(Chunk.agreed("lines"));
        Merge result =
                merge.merge(
                        new ThreeVersions<>(
                                BASE,
                                BASE.replace("team Crew", "team People"),
                                BASE.replace("team Sales", "team People")),
                        texts -> lines);
        assertEquals(lines, result.chunks());
        assertTrue(result.needsAuthor());
        assertTrue(result.notes().get(0).startsWith("Merged line by line"), result.notes().get(0));
    }

    private static String stages(String... names) {
        StringBuilder text = new StringBuilder("journey J \"J\" {\n");
        for (String name : names) {
            text.append("    stage %s \"%s\"\n".formatted(name, name));
        }
        return text.append("}\n").toString();
    }

    private static String without(String member) {
        String line = BASE.lines().filter(it -> it.contains(member)).findFirst().orElseThrow();
        return BASE.replace(line + "\n", "");
    }

    private static String after(String member, String... lines) {
        String line = BASE.lines().filter(it -> it.contains(member)).findFirst().orElseThrow();
        String indentation = line.substring(0, line.indexOf(line.strip()));
        StringBuilder text = new StringBuilder(line).append('\n');
        for (String added : lines) {
            text.append(indentation).append(added).append('\n');
        }
        return BASE.replace(line + "\n", text);
    }

    private Merge merge(String base, String ours, String theirs) {
        return merging.merge(base, ours, theirs);
    }

    private void assertMerged(String ours, String theirs, String expected) {
        merging.assertMerged(BASE, ours, theirs, expected);
    }

    private void assertConflict(String ours, String theirs, String expected) {
        Merge result = merge(BASE, ours, theirs);
        assertEquals(expected, MergeFixture.written(result));
        assertTrue(result.needsAuthor());
    }
}
