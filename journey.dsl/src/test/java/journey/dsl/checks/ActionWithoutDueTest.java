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
class ActionWithoutDueTest {

    private static final String ID = "action-without-due";

    @Inject private Maps maps;

    private static String map(String facts) {
        return """
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead in the app" {
                        %s
                    }
                }
                """
                .formatted(facts);
    }

    @Test
    void reportsActionWithoutDate() {
        Issue issue = maps.assertReported(map("status doing"), ID, "Coffee.Ahead", "Ahead");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("Action \"Order ahead in the app\" has no due date.", issue.getMessage());
    }

    @Test
    void reportsActionThatSaysNothingOfItsStatus() {
        maps.assertReported(map(""), ID, "Coffee.Ahead", "Ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"due 2026-06-30", "status done", "status dropped"})
    void acceptsActionThatHasADateOrIsOver(String facts) {
        maps.assertNotReported(map(facts), ID);
    }

    @Test
    void leavesTheDateToTheOwner() {
        maps.assertNotFixable(map("status planned"), ID);
    }

    @Test
    void leavesADateThatDoesNotExistToItsOwnFinding() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    action Ahead "Order ahead" {
                        due 2026-13-40
                    }
                }
                """,
                ID);
    }
}
