// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ExpectationGapWithoutActionTest {

    private static final String ID = "expectation-gap-without-action";

    @Inject private Maps maps;

    private static final String GAP = "expects \"A seat\" experiences \"A queue\" emotion -1";

    private static String map(String moment, String actions) {
        return """
                persona Commuter "Anna"
                persona Student "Ben"
                journey Coffee "Morning coffee" {
                    persona Commuter, Student
                    %s
                    stage Drink "Drinks" {
                        step Leaves "Leaves" {
                            opportunity Return "Ask to come back" resolves NoSeat
                        }
                        step Sits "Looks for a seat" {
                            %s
                            pain NoSeat "No seat is free"
                            opportunity Seats "More seats"
                        }
                    }
                }
                """
                .formatted(actions, moment);
    }

    @Test
    void reportsGapThatNoActionReaches() {
        Issue issue = maps.assertReported(map(GAP, ""), ID, "Coffee.Drink.Sits", "Sits");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Step \"Looks for a seat\" disappoints customers who expect something else, and no"
                        + " action reaches it.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action Chairs \"More chairs\"",
                "action Chairs \"More chairs\" { delivers Leaves }",
                "action Chairs \"More chairs\" { delivers Seats, Sits, Return status dropped }",
            })
    void reportsGapWhileNoActionReachesIt(String action) {
        assertEquals(1, maps.issues(map(GAP, action), ID).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action Chairs \"More chairs\" { delivers Sits }",
                "action Chairs \"More chairs\" { delivers Seats status done }",
                "action Chairs \"More chairs\" { delivers Return status doing }",
            })
    void acceptsGapThatAnActionReaches(String action) {
        maps.assertNotReported(map(GAP, action), ID);
    }

    @Test
    void reportsGapOfOneOfThePersonas() {
        String gap =
                "expects \"A seat\" for Student experiences \"A queue\" emotion +1 for Commuter"
                        + " emotion -1 for Student";
        assertEquals(1, maps.issues(map(gap, ""), ID).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experiences \"A queue\" emotion -1",
                "expects \"A seat\" emotion -1",
                "expects \"A seat\" experiences \"A queue\"",
                "expects \"A seat\" experiences \"A queue\" emotion 0 emotion +1 for Student",
                "expects \"A seat\" for Commuter experiences \"A queue\" emotion -1 for Student",
                "expects \"A seat\" experiences \"A queue\" for Commuter emotion -1 for Student",
            })
    void acceptsMomentWithoutGap(String moment) {
        maps.assertNotReported(map(moment, ""), ID);
    }

    @Test
    void leavesDeliveryThatIsNotFoundToItsOwnError() {
        maps.assertNotReported(map(GAP, "action Chairs \"Chairs\" { delivers Seets }"), ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        maps.assertNotFixable(map(GAP, ""), ID);
    }
}
