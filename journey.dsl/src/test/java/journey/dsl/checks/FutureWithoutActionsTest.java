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
class FutureWithoutActionsTest {

    private static final String ID = "future-without-actions";

    @Inject private Maps maps;

    private static String map(String now, String future) {
        return """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders"
                    }
                    %s
                }
                journey Soon "Coffee ahead" {
                    future of Coffee
                    stage Buy "Buys" {
                        touchpoint OrderAhead "Orders ahead" {
                            opportunity Usual "The usual with one tap"
                        }
                    }
                    %s
                }
                """
                .formatted(now, future);
    }

    @Test
    void reportsFutureToWhichNoActionLeads() {
        Issue issue = maps.assertReported(map("", ""), ID, "Soon", "Soon");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("No action leads to journey \"Coffee ahead\".", issue.getMessage());
    }

    @Test
    void reportsFutureWhoseActionsAreDropped() {
        String dropped =
                "action Build \"Build it\" { delivers Soon.Buy.OrderAhead status dropped }";
        assertEquals(1, maps.issues(map(dropped, dropped), ID).size());
    }

    @Test
    void reportsFutureOfNoJourney() {
        maps.assertReported(
                "journey Soon \"Later\" { future stage Buy \"Buys\" }", ID, "Soon", "Soon");
    }

    @Test
    void acceptsFutureWithAnAction() {
        maps.assertNotReported(map("", "action Build \"Build it\""), ID);
    }

    @Test
    void acceptsFutureOfAJourneyWithAnAction() {
        maps.assertNotReported(map("action Build \"Build it\"", ""), ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soon.Buy.OrderAhead", "Soon.Buy.OrderAhead.Usual"})
    void acceptsFutureOfWhichAnotherJourneyDeliversAPart(String part) {
        maps.assertNotReported(
                map("", "") + "journey C \"C\" { action D \"D\" { delivers %s } }".formatted(part),
                ID);
    }

    @Test
    void acceptsCurrentJourneyAndFutureThatIsNotDrawnYet() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys"
                }
                journey Soon "Coffee ahead" {
                    future of Coffee
                }
                """,
                ID);
    }

    @Test
    void leavesJourneyThatIsNotFoundToItsOwnError() {
        maps.assertNotReported(map("", "").replace("future of Coffee", "future of Cofee"), ID);
    }

    @Test
    void leavesTheFirstActionToTheCompany() {
        maps.assertNotFixable(map("", ""), ID);
    }
}
