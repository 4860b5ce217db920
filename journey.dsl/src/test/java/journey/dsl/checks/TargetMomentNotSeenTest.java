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

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class TargetMomentNotSeenTest {

    private static final String ID = "target-moment-not-seen";

    @Inject private Maps maps;

    private static String map(String measure, String collect) {
        return """
                source Till "Till records" events { data "till.csv" event "kind" }
                metric Completed "Orders that end well" rate { higher is better }
                metric Wait "From order to cup" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Order "Orders" {
                            seen in Till as "sale"
                            measure %s
                        }
                        step Collect "Takes the cup" %s
                    }
                }
                """
                .formatted(measure, collect);
    }

    @Test
    void reportsMomentToReachThatNothingSees() {
        Issue issue =
                maps.assertReported(
                        map("Completed from Till reaching Buy.Collect", ""),
                        ID,
                        "Coffee.Buy.Order.measure(Completed)",
                        "Buy.Collect");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Step \"Takes the cup\" is seen in no data: nobody can tell who comes there.",
                issue.getMessage());
    }

    @Test
    void reportsMomentToWaitForThatNothingSees() {
        maps.assertReported(
                map("Wait from Till until Buy.Collect", ""),
                ID,
                "Coffee.Buy.Order.measure(Wait)",
                "Buy.Collect");
    }

    @Test
    void acceptsMomentThatIsSeen() {
        maps.assertNotReported(
                map("Wait from Till until Collect", "{ seen in Till as \"served\" }"), ID);
    }

    @Test
    void acceptsMomentThatIsSeenInASourceThatIsNotFound() {
        maps.assertNotReported(map("Wait from Till until Collect", "{ seen in Tills }"), ID);
    }

    @Test
    void passesOverMomentThatIsNotFound() {
        maps.assertNotReported(map("Wait from Till until Colect", ""), ID);
    }
}
