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
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MeasureDoesNotFitTest {

    private static final String ID = "measure-does-not-fit";

    @Inject private Maps maps;

    private static String map(String measure) {
        return """
                source Till "Till records" events { data "till.csv" event "kind" }
                source Exit "Exit survey" survey { data "e.csv" answers Nps in "q1" }
                metric Nps "Would you recommend us?" nps
                metric Other "Would you really?" nps
                metric Completed "Orders that end well" rate { higher is better }
                metric Wait "From order to cup" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Order "Orders" {
                            seen in Till as "sale"
                            measure %s
                        }
                        step Collect "Takes the cup" { seen in Till as "served" }
                    }
                }
                """
                .formatted(measure);
    }

    @Test
    void reportsReachingThatIsNoRate() {
        Issue issue =
                maps.assertReported(
                        map("Wait from Till reaching Buy.Collect"),
                        ID,
                        "Coffee.Buy.Order.measure(Wait)",
                        "Buy.Collect");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Metric \"From order to cup\" is no 'rate', so 'reaching' cannot count it.",
                issue.getMessage());
    }

    @Test
    void reportsUntilThatIsNoDuration() {
        Issue issue =
                maps.assertReported(
                        map("Completed from Till until Buy.Collect"),
                        ID,
                        "Coffee.Buy.Order.measure(Completed)",
                        "Buy.Collect");
        assertEquals(
                "Metric \"Orders that end well\" is no 'duration', so 'until' cannot count it.",
                issue.getMessage());
    }

    @Test
    void reportsBothAtOnce() {
        Issue issue =
                maps.assertReported(
                        map("Completed from Till reaching Collect until Buy.Collect"),
                        ID,
                        "Coffee.Buy.Order.measure(Completed)",
                        "Buy.Collect");
        assertEquals(
                "Metric \"Orders that end well\" cannot be both 'reaching' and 'until': the first counts who comes, the second how long it takes.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"Completed from Till", "Nps from Till", "Other from Exit", "Nps"})
    void reportsWindowOfNothing(String measure) {
        Issue issue = maps.onlyIssue(map(measure + " within 7 days"), ID);
        assertEquals("7", issueText(map(measure + " within 7 days"), issue));
    }

    private static String issueText(String map, Issue issue) {
        return map.substring(issue.getOffset(), issue.getOffset() + issue.getLength());
    }

    @ParameterizedTest
    @CsvSource({
        "Completed from Till reaching Collect",
        "Completed from Till reaching Collect within 7 days",
        "Wait from Till until Collect within 1 hour",
        "Nps from Exit within 7 days",
        "Nps from Nowhere within 7 days",
        "Nothing from Till reaching Collect"
    })
    void acceptsWhatFitsOrIsNotFound(String measure) {
        maps.assertNotReported(map(measure), ID);
    }
}
