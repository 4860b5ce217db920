// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
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
class MeasureWithoutObservationTest {

    private static final String ID = "measure-without-observation";

    @Inject private Maps maps;

    private static String map(String measure) {
        return """
                source Till "Till records" events
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        %s
                    }
                }
                """
                .formatted(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure Wait", "measure Wait from Till target <= 4 { }"})
    void reportsMeasureThatWasNeverTaken(String measure) {
        Issue issue = maps.assertReported(map(measure), ID, "Coffee.Buy.measure(Wait)", "Wait");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"Time in the queue\" has never been observed for stage \"Orders and pays\".",
                issue.getMessage());
    }

    @Test
    void namesTheMomentOrTheJourneyOfTheMeasure() {
        assertEquals(
                "Metric \"Time in the queue\" has never been observed for step \"Waits\".",
                maps.onlyIssue(map("step Waits \"Waits\" { measure Wait }"), ID).getMessage());
        assertEquals(
                "Metric \"Would you recommend us?\" has never been observed for journey \"Coffee\".",
                maps.onlyIssue(
                                """
                                metric Nps "Would you recommend us?" nps
                                journey Coffee "Coffee" { measure Nps }
                                """,
                                ID)
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure Wait { 2026-03 7.5 }",
                "measure Wate",
                "touchpoint Ahead \"Orders ahead\" proposed { measure Wait }",
                "step Pays \"Pays\" proposed { measure Wait }",
            })
    void acceptsMeasureThatWasTakenOrCannotBeTakenYet(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void acceptsMeasuresOfAFutureJourney() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps
                journey Coffee "Coffee" {
                    future
                    measure Nps
                    stage Buy "Buys" { step Order "Orders" { measure Nps } }
                }
                """,
                ID);
    }

    @Test
    void isTheOnlyOneToReportABareMeasure() {
        assertEquals(
                List.of(ID),
                maps.issues(map("measure Wait")).stream()
                        .map(Issue::getCode)
                        .filter(id -> id.contains("measure"))
                        .toList());
    }

    @Test
    void leavesTheValueToItsAuthor() {
        maps.assertNotFixable(map("measure Wait"), ID);
    }
}
