// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who change the ways or the work of one moment. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysMergeTest {

    private static final String BASE =
            """
            persona Ann "Ann"
            persona Ben "Ben"
            team Crew "Crew"
            team Kitchen "Kitchen"
            system Pos "Till"
            system Stock "Stock"

            journey Coffee "Coffee" {
                persona Ann, Ben

                stage Buy "Buys" {
                    touchpoint Order "Orders" {
                        artifact "Receipt"
                        backstage Prints "Prints the ticket" by Crew with Pos
                        backstage "Makes the drink" by Crew after Prints
                        support "Refills beans" by Kitchen
                        choice "Is there time?" {
                            leads to Pays "yes" usual
                            leads to Leaves "no"
                        }
                        leads to Waits "perhaps"
                        ends "no money"
                    }
                    step Pays "Pays"
                    step Waits "Waits"
                    step Leaves "Leaves" aside
                }
            }
            """;

    @Inject private MergeFixture merging;

    @Test
    void takesTheWaysOfBothSidesInOneChoice() {
        assertMerged(
                BASE.replace("Pays \"yes\" usual", "Pays \"yes\""),
                BASE.replace("Leaves \"no\"", "Leaves \"no time\" usual for Ben"),
                BASE.replace("Pays \"yes\" usual", "Pays \"yes\"")
                        .replace("Leaves \"no\"", "Leaves \"no time\" usual for Ben"));
    }

    @Test
    void takesTheQuestionOfOneSideAndANewWayOfTheOther() {
        String way =
                "                ends \"never mind\"\n            }\n            leads to Waits";
        String end = "            }\n            leads to Waits";
        assertMerged(
                BASE.replace("Is there time?", "Is there time before the train?"),
                BASE.replace(end, way),
                BASE.replace("Is there time?", "Is there time before the train?")
                        .replace(end, way));
    }

    @Test
    void marksAConflictInsideAChoice() {
        Merge result =
                merge(
                        BASE.replace("Leaves \"no\"", "Leaves \"too late\""),
                        BASE.replace("Leaves \"no\"", "Leaves \"in a hurry\""));
        assertEquals(
                BASE.replace(
                        "                leads to Leaves \"no\"\n",
                        """
                        <<<<<<< ours
                                        leads to Leaves "too late"
                        =======
                                        leads to Leaves "in a hurry"
                        >>>>>>> theirs
                        """),
                MergeFixture.written(result));
        assertTrue(result.needsAuthor());
    }

    @Test
    void followsAWayIntoAChoice() {
        String moved =
                BASE.replace("            leads to Waits \"perhaps\"\n", "")
                        .replace(
                                "Leaves \"no\"\n",
                                "Leaves \"no\"\n                leads to Waits \"perhaps\"\n");
        assertMerged(
                moved,
                BASE.replace("Waits \"perhaps\"", "Waits \"perhaps\" for Ann"),
                moved.replace("Waits \"perhaps\"", "Waits \"perhaps\" for Ann"));
    }

    @Test
    void takesAnEndingOrAJoinThatBothSidesAddOnce() {
        String both = "ends \"no money\"\n            ends \"too late\"\n            joins Waits";
        assertMerged(
                BASE.replace("ends \"no money\"", both),
                BASE.replace("ends \"no money\"", both),
                BASE.replace("ends \"no money\"", both));
    }

    @Test
    void marksAWayThatBothSidesAddForOtherReasons() {
        String ours = "ends \"no money\"\n            joins Waits for Ann";
        String theirs = "ends \"no money\"\n            joins Waits for Ben";
        assertMerged(
                BASE.replace("ends \"no money\"", ours),
                BASE.replace("ends \"no money\"", theirs),
                BASE.replace("ends \"no money\"", ours + ", Ben"));
        Merge result =
                merge(
                        BASE.replace("ends \"no", "leads to Pays \"a\"\n            ends \"no"),
                        BASE.replace("ends \"no", "leads to Pays \"b\"\n            ends \"no"));
        assertTrue(result.needsAuthor());
    }

    @Test
    void takesFactsOfAMomentFromOneLine() {
        assertMerged(
                BASE.replace("step Waits \"Waits\"", "step Waits \"Waits\" optional"),
                BASE.replace("step Waits \"Waits\"", "step Waits \"Waits\" while Pays"),
                BASE.replace("step Waits \"Waits\"", "step Waits \"Waits\" optional while Pays"));
    }

    @Test
    void takesFactsOfWorkFromOneLineAlsoWhenOneSideNamesIt() {
        assertMerged(
                BASE.replace("backstage \"Makes", "backstage Makes \"Makes"),
                BASE.replace("drink\" by Crew after", "drink\" by Kitchen with Stock after"),
                BASE.replace("backstage \"Makes", "backstage Makes \"Makes")
                        .replace("drink\" by Crew after", "drink\" by Kitchen with Stock after"));
        assertMerged(
                BASE.replace("by Crew with Pos", "by Crew with Pos, Stock"),
                BASE.replace("Prints the ticket", "Prints the order ticket"),
                BASE.replace("by Crew with Pos", "by Crew with Pos, Stock")
                        .replace("Prints the ticket", "Prints the order ticket"));
    }

    @Test
    void saysThatWorkWasRenamedForWhichTheOtherSideWaits() {
        Merge result =
                merge(
                        BASE.replace("Prints", "Tickets"),
                        BASE.replace("beans\" by Kitchen", "beans\" by Kitchen after Prints"));
        assertEquals(
                List.of(
                        "What was called Prints is called Tickets now, but a reference still says"
                                + " Prints."),
                result.notes());
    }

    @Test
    void marksWorkThatOneSideRemovesAndTheOtherChanges() {
        Merge result =
                merge(
                        BASE.replace("            support \"Refills beans\" by Kitchen\n", ""),
                        BASE.replace("beans\" by Kitchen", "beans\" by Kitchen with Stock"));
        assertTrue(result.needsAuthor());
        assertTrue(
                MergeFixture.written(result)
                        .contains(
                                "=======\n            support \"Refills beans\" by Kitchen with Stock\n"
                                        + ">>>>>>> theirs"),
                MergeFixture.written(result));
    }

    private Merge merge(String ours, String theirs) {
        return merging.merge(BASE, ours, theirs);
    }

    private void assertMerged(String ours, String theirs, String expected) {
        merging.assertMerged(BASE, ours, theirs, expected);
    }
}
