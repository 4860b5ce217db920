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
class ProposedInCurrentWithoutActionTest {

    private static final String ID = "proposed-in-current-without-action";

    @Inject private Maps maps;

    private static String map(String state, String proposed, String actions) {
        return """
                journey Coffee "Morning coffee" {
                    %s
                    stage Buy "Buys" {
                        touchpoint Ahead "Orders ahead" %s {
                            opportunity Usual "The usual with one tap"
                        }
                        step Walks "Walks by" proposed
                    }
                    %s
                }
                """
                .formatted(state, proposed, actions);
    }

    @Test
    void reportsProposedTouchpointThatNobodyBuilds() {
        Issue issue =
                maps.assertReported(
                        map("current", "proposed", ""), ID, "Coffee.Buy.Ahead", "Ahead");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Touchpoint \"Orders ahead\" is proposed, and no action brings it about.",
                issue.getMessage());
    }

    @Test
    void reportsTouchpointInJourneyThatDoesNotSayWhatItIs() {
        maps.assertReported(
                map("", "proposed", "action App \"Build\" { status done }"),
                ID,
                "Coffee.Buy.Ahead",
                "Ahead");
    }

    @Test
    void reportsTouchpointWhoseActionIsDropped() {
        String action = "action App \"Build\" { delivers Ahead, Usual status dropped }";
        assertEquals(1, maps.issues(map("", "proposed", action), ID).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ahead", "Usual", "Buy.Ahead status done"})
    void acceptsTouchpointThatAnActionBringsAbout(String delivers) {
        String action = "action App \"Build\" { delivers %s }".formatted(delivers);
        maps.assertNotReported(map("", "proposed", action), ID);
    }

    @Test
    void acceptsTouchpointThatIsThereOrOfTheFuture() {
        maps.assertNotReported(map("current", "", ""), ID);
        maps.assertNotReported(map("future", "proposed", ""), ID);
    }

    @Test
    void leavesDeliveryThatIsNotFoundToItsOwnError() {
        String action = "action App \"Build\" { delivers Ahed }";
        maps.assertNotReported(map("", "proposed", action), ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        maps.assertNotFixable(map("", "proposed", ""), ID);
    }
}
