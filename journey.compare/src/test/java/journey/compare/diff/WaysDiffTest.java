// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people are told when customers take other ways, and work is done in another order. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysDiffTest {

    private static final String MAP =
            """
            persona Ann "Ann"
            persona Ben "Ben"
            team Baristas "Baristas"
            system Pos "Till system"
            system Stock "Stock system"
            journey Coffee "Coffee" {
                persona Ann, Ben
                stage Buy "Buys" {
                    touchpoint Order "Orders" {
                        artifact "Receipt"
                        backstage "Prints the ticket" by Baristas with Pos
                        backstage Makes "Makes the drink" by Baristas
                        leads to Leaves "gives up"
                        ends "no money"
                    }
                    touchpoint Pays "Pays" {
                        choice "Is it a gift?" {
                            leads to Waits "no" usual
                            leads to Wraps "yes"
                        }
                    }
                    touchpoint Wraps "Wraps the cup" aside
                    step Waits "Waits"
                    step Reads "Reads"
                    step Leaves "Walks on" aside { joins Waits }
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    @Test
    void tellsNothingOfAnotherOrderOfWays() {
        assertTold(
                "leads to Waits \"no\" usual\nleads to Wraps \"yes\"\n",
                "leads to Wraps \"yes\"\n" + "leads to Waits usual \"no\"\n");
    }

    @Test
    void tellsOfANewWayOfAChoiceWithItsMoment() {
        assertTold(
                "leads to Wraps \"yes\"",
                "leads to Wraps \"yes\" leads to Reads \"perhaps\" for Ann ends \"gives it away\"",
                "notable: choice \"Is it a gift?\" at touchpoint \"Pays\": a new way leads to"
                        + " Reads (\"perhaps\") for Ann",
                "notable: choice \"Is it a gift?\" at touchpoint \"Pays\": the journey now"
                        + " ends here for some (\"gives it away\")");
    }

    @Test
    void tellsOfAMomentToWhichNoWayLeadsAnyMore() {
        assertTold(
                "leads to Wraps \"yes\"",
                "leads to Reads \"too late\"",
                "notable: choice \"Is it a gift?\" at touchpoint \"Pays\": the way to Wraps"
                        + " (\"yes\") is gone",
                "notable: choice \"Is it a gift?\" at touchpoint \"Pays\": a new way leads to"
                        + " Reads (\"too late\")",
                "breaking: touchpoint \"Wraps the cup\" (Wraps): nobody comes here any more");
    }

    @Test
    void tellsThatTheSameWayLeadsElsewhere() {
        assertTold(
                "leads to Leaves \"gives up\"",
                "leads to Reads \"gives up\"",
                "notable: way to Reads at touchpoint \"Orders\": leads to \"Walks on\" →"
                        + " \"Reads\"",
                "notable: step \"Walks on\" (Leaves): nobody comes here any more");
        assertTold(
                "joins Waits",
                "joins Reads",
                "notable: way on to Reads at step \"Walks on\": joins \"Waits\" → \"Reads\"");
    }

    @Test
    void tellsOnceThatAnotherWayIsTheUsualOne() {
        assertTold(
                "leads to Waits \"no\" usual\nleads to Wraps \"yes\"\n",
                "leads to Waits \"no\"\n" + "leads to Wraps \"yes\" usual\n",
                "notable: way to Wraps in choice \"Is it a gift?\" at touchpoint \"Pays\": now"
                        + " the usual way");
        assertTold(
                "\"no\" usual",
                "\"no\"",
                "notable: way to Waits in choice \"Is it a gift?\" at touchpoint \"Pays\": not"
                        + " the usual way any more");
    }

    @Test
    void tellsOfANewChoiceAndNotOfTheWaysThatWentIntoIt() {
        assertTold(
                "leads to Leaves \"gives up\"\n",
                "choice \"Is there time?\" { leads to Leaves \"gives up\" leads to Pays \"yes\" usual }\n",
                "notable: choice \"Is there time?\" at touchpoint \"Orders\" is new: to Leaves"
                        + " (\"gives up\"), to Pays (\"yes\"; the usual way)");
    }

    @Test
    void tellsThatAWayLeftItsChoice() {
        assertTold(
                "leads to Wraps \"yes\"\n}\n",
                "ends \"never\" } leads to Wraps \"yes\"\n",
                "notable: touchpoint \"Pays\" (Pays): the way to Wraps is outside of a choice now",
                "notable: choice \"Is it a gift?\" at touchpoint \"Pays\": the journey now ends here"
                        + " for some (\"never\")");
    }

    @Test
    void tellsWhereTheJourneyEnds() {
        assertTold(
                "ends \"no money\"",
                "ends \"no money\" ends \"too late\" for Ben",
                "notable: touchpoint \"Orders\" (Order): the journey now ends here for Ben"
                        + " (\"too late\")");
        assertTold(
                "joins Waits",
                "ends here",
                "notable: step \"Walks on\" (Leaves): the journey no longer goes on with Waits",
                "notable: step \"Walks on\" (Leaves): the journey now ends here for all who"
                        + " come here");
        assertTold(
                "joins Waits",
                "joins Waits for Ann joins Reads for Ben",
                "notable: way on to Waits for Ann at step \"Walks on\": for none → \"Ann\"",
                "notable: step \"Walks on\" (Leaves): the journey now goes on with Reads for"
                        + " Ben and not with the next moment");
    }

    @Test
    void knowsAnEndingByItsReason() {
        assertTold(
                "ends \"no money\"",
                "ends \"too expensive\" ends \"no money\" for Ann",
                "notable: touchpoint \"Orders\" (Order): the journey now ends here for some"
                        + " (\"too expensive\")",
                "notable: ending \"no money\" for Ann at touchpoint \"Orders\": for none →"
                        + " \"Ann\"");
    }

    @Test
    void tellsWhatIsOptionalAsideOrParallel() {
        assertTold(
                "step Reads \"Reads\"",
                "step Reads \"Reads\" optional while Waits",
                "notable: step \"Reads\" (Reads): some pass it by now",
                "notable: step \"Reads\" (Reads): now at the same time as \"Waits\"");
        assertTold(
                "step Reads \"Reads\"",
                "step Reads \"Reads\" aside",
                "notable: step \"Reads\" (Reads): beside the main way now",
                "notable: step \"Reads\" (Reads): nobody comes here any more");
    }

    @Test
    void knowsWorkByItsNameAndOtherwiseByItsText() {
        assertTold(
                "backstage \"Prints the ticket\" by Baristas with Pos\n"
                        + "backstage Makes \"Makes the drink\" by Baristas\n",
                "backstage Makes \"Brews\" by Baristas after Prints\n"
                        + "backstage Prints \"Prints the ticket\" by Baristas with Pos, Stock\n",
                "notable: backstage activity Makes at touchpoint \"Orders\": text \"Makes the"
                        + " drink\" → \"Brews\"",
                "notable: backstage activity \"Brews\" at touchpoint \"Orders\": now waits for"
                        + " \"Prints the ticket\"",
                "cosmetic: backstage activity \"Prints the ticket\" at touchpoint \"Orders\" is"
                        + " called Prints now",
                "notable: backstage activity \"Prints the ticket\" at touchpoint \"Orders\":"
                        + " with now also \"Stock system\"");
    }

    @Test
    void tellsWhatBecameOfWorkAndSystems() {
        assertTold(
                "backstage Makes \"Makes the drink\" by Baristas",
                "backstage Brews \"Makes the drink\" support Refill \"Refills beans\" with Stock",
                "notable: backstage activity Makes was renamed Brews",
                "breaking: backstage activity \"Makes the drink\" at touchpoint \"Orders\": by"
                        + " \"Baristas\" → none (nobody answers for it any more)",
                "notable: support process \"Refills beans\" at touchpoint \"Orders\" is new");
        assertTold(
                "system Stock \"Stock system\"\n",
                "",
                "notable: system \"Stock system\" (Stock) is gone");
        assertTold(
                "artifact \"Receipt\"",
                "artifact \"Receipt with number\"",
                "notable: artifact at touchpoint \"Orders\": text \"Receipt\" → \"Receipt with"
                        + " number\"");
    }

    /** Compares the map with one in which a part is another one; blanks do not matter. */
    private void assertTold(String part, String otherPart, String... told) {
        String map = MAP.replaceAll("(?m)^ +", "");
        assertTrue(map.contains(part), part);
        String other = map.replace(part, otherPart);
        assertEquals(
                List.of(told),
                differ
                        .diff(Maps.file(maps.read(MAP)), Maps.file(maps.read(other)))
                        .differences()
                        .stream()
                        .map(it -> it.weight().word() + ": " + it.sentence())
                        .toList());
    }
}
