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
class WindowInMonthsTest {

    private static final String ID = "window-in-months";

    @Inject private Maps maps;

    private static String map(String journey, String measure) {
        return """
                source Exit "Exit survey" survey { data "e.csv" answers Nps in "q1" }
                metric Nps "Would you recommend us?" nps
                journey Coffee "Morning coffee" {
                    %s
                    stage Buy "Orders and pays" {
                        measure Nps from Exit %s
                    }
                }
                """
                .formatted(journey, measure);
    }

    @Test
    void reportsTimeAfterWhichCustomersAreLost() {
        Issue issue = maps.assertReported(map("lost after 3 months", ""), ID, "Coffee", "months");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" counts in months when customers are lost: months have no fixed length.",
                issue.getMessage());
    }

    @Test
    void reportsWindowOfAMeasure() {
        Issue issue =
                maps.assertReported(
                        map("", "within 1 month"), ID, "Coffee.Buy.measure(Nps)", "month");
        assertEquals(
                "The window of a measure at stage \"Orders and pays\" is in months: months have no fixed length.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 seconds", "1 minute", "36 hours", "1 day", "90 days", "2 weeks"})
    void acceptsWindowOfFixedLength(String window) {
        maps.assertNotReported(map("lost after " + window, "within " + window), ID);
    }

    @Test
    void acceptsMetricInMonths() {
        maps.assertNotReported(
                "metric Stay \"How long they stay\" duration { unit months higher is better }", ID);
    }

    @Test
    void writesDaysForMonthsAfterWhichCustomersAreLost() {
        maps.assertFixed(
                map("lost after 3 /* or so */ months", ""),
                ID,
                map("lost after 90 /* or so */ days", ""));
    }

    @Test
    void writesDaysForAWindow() {
        maps.assertFixed(map("", "within 1 month"), ID, map("", "within 30 days"));
    }

    @Test
    void leavesWindowThatIsWrittenTwiceToTheAuthor() {
        maps.assertNotFixable(map("", "within 1 month within 2 months"), ID);
    }

    @Test
    void leavesMoreDaysThanCanBeWrittenToTheAuthor() {
        maps.assertNotFixable(map("lost after 2147483647 months", ""), ID);
    }
}
