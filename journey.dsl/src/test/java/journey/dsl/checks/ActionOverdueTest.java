// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
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
class ActionOverdueTest {

    private static final String ID = "action-overdue";

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

    private int foundOn(String today, String facts) {
        CheckSettings settings = CheckSettings.defaults(LocalDate.parse(today));
        return maps.issues(map(facts), ID, settings).size();
    }

    @Test
    void reportsActionThatIsStillUnderWay() {
        Issue issue =
                maps.assertReported(
                        map("due 2026-06-30 status doing"), ID, "Coffee.Ahead", "2026-06-30");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Action \"Order ahead in the app\" was due on 2026-06-30 and is still under way.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"due 2026-06-30", "status planned due 2026-06-30"})
    void reportsActionThatHasNotBegun(String facts) {
        Issue issue = maps.assertReported(map(facts), ID, "Coffee.Ahead", "2026-06-30");
        assertEquals(
                "Action \"Order ahead in the app\" was due on 2026-06-30 and has not begun.",
                issue.getMessage());
    }

    @Test
    void countsFromTheDayAfter() {
        assertEquals(0, foundOn("2026-06-29", "due 2026-06-30"));
        assertEquals(0, foundOn("2026-06-30", "due 2026-06-30"));
        assertEquals(1, foundOn("2026-07-01", "due 2026-06-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due 2026-06-30 status done",
                "due 2026-06-30 status dropped",
                "status doing"
            })
    void acceptsActionThatIsOverOrHasNoDate(String facts) {
        maps.assertNotReported(map(facts), ID);
    }

    @Test
    void leavesTheFixToTheOwner() {
        maps.assertNotFixable(map("due 2026-06-30"), ID);
    }
}
