// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import journey.dsl.check.CheckSettings;
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
class OpportunityWithoutActionTest {

    private static final String ID = "opportunity-without-action";

    @Inject private Maps maps;

    private static String map(String scores, String actions) {
        return """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            opportunity Ahead "Order ahead" %s
                            opportunity Known "Be known by name" importance 9 satisfaction 1
                        }
                    }
                    action Greet "Ask for names" { delivers Known }
                    %s
                }
                """
                .formatted(scores, actions);
    }

    @Test
    void reportsHighOpportunityThatNobodyTakes() {
        Issue issue =
                maps.assertReported(
                        map("importance 8.1 satisfaction 3.9", ""),
                        ID,
                        "Coffee.Buy.Order.Ahead",
                        "Ahead");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Opportunity \"Order ahead\" has a score of 12.3, and no action" + " delivers it.",
                issue.getMessage());
    }

    @Test
    void reportsOpportunityWhoseActionIsDropped() {
        String action = "action App \"Build the app\" { delivers Ahead status dropped }";
        assertEquals(1, maps.issues(map("importance 9 satisfaction 2.0", action), ID).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "importance 8 satisfaction 4",
                "importance 10 satisfaction 10",
                "importance 9",
                "satisfaction 1",
                "importance 81 satisfaction 39",
                "",
            })
    void acceptsOpportunityWithoutAHighScore(String scores) {
        maps.assertNotReported(map(scores, ""), ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ahead status planned", "Ahead status done", "Known, Ahead"})
    void acceptsOpportunityThatAnActionDelivers(String delivers) {
        String action = "action App \"Build the app\" { delivers %s }".formatted(delivers);
        maps.assertNotReported(map("importance 9 satisfaction 2", action), ID);
    }

    @Test
    void acceptsOpportunityThatAnotherJourneyDelivers() {
        String other = "journey B \"B\" { action C \"C\" { delivers Coffee.Buy.Order.Ahead } }";
        maps.assertNotReported(map("importance 9 satisfaction 2", "") + other, ID);
    }

    @Test
    void takesTheThresholdFromTheSettings() {
        assertEquals(1, foundAbove(14));
        assertEquals(0, foundAbove(15));
    }

    private int foundAbove(int score) {
        Map<String, Map<String, Integer>> options = Map.of(ID, Map.of("score", score));
        CheckSettings settings = new CheckSettings(LocalDate.EPOCH, Map.of(), options);
        return maps.issues(map("importance 9 satisfaction 3", ""), ID, settings).size();
    }

    @Test
    void leavesDeliveryThatIsNotFoundToItsOwnError() {
        String action = "action App \"Build the app\" { delivers Ahed }";
        maps.assertNotReported(map("importance 9 satisfaction 2", action), ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        maps.assertNotFixable(map("importance 9 satisfaction 2", ""), ID);
    }
}
