// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class MeasureDroppedTest {

    private static final String ID = "measure-dropped";

    @Inject private Maps maps;

    private static String map(String measure) {
        return """
                persona Anna "Anna" persona Ben "Ben"
                metric Nps "Would you recommend us?" nps
                metric Csat "How satisfied are you?" csat { scale 1 to 5 top 2 }
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                metric Effort "It was easy." ces { scale 1 to 7 method mean higher is better }
                metric EffortNet "It was easy." ces { scale 1 to 7 method net higher is better }
                metric Refused "Refused at the door" rate { lower is better }
                metric Calls "Calls for help" count { lower is better }
                metric Vague "What?" score { scale 1 to 5 }
                journey Coffee "Morning coffee" {
                    persona Anna, Ben
                    stage Buy "Orders and pays" {
                        measure %s
                    }
                }
                """
                .formatted(measure);
    }

    @Test
    void reportsSignificantDrop() {
        Issue issue =
                maps.assertReported(
                        map("Csat { 2026-Q2 84 n 640 2026-Q3 77 n 702 }"),
                        ID,
                        "Coffee.Buy.measure(Csat).2026-Q3",
                        "77");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"How satisfied are you?\" got worse, from 84 in 2026-Q2 to 77 in 2026-Q3:"
                        + " more than chance explains.",
                issue.getMessage());
    }

    @Test
    void saysThatTheMarginIsUnknown() {
        assertEquals(
                "Metric \"Time in the queue\" got worse, from 7.0 in 2026-W10 to 7.5 in 2026-W11;"
                        + " its margin of error is unknown, so it may be chance.",
                maps.onlyIssue(map("Wait { 2026-W10 7.0 n 100 2026-W11 7.5 n 120 }"), ID)
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nps { 2026-Q1 46 2026-Q3 39 }",
                "Nps { 2026-Q1 46 n 87 2026-Q3 39 }",
                "Nps { 2026-Q1 46 2026-Q3 39 n 94 }",
                "Effort { 2026-Q1 5.1 n 900 2026-Q3 5 n 900 }",
                "Calls { 2026-Q1 100 2026-Q3 101 }",
                "Refused { 2026-Q1 8.1 2026-Q3 8.2 }",
            })
    void reportsEveryStepToTheWorseOfUnknownMargin(String measure) {
        Issue issue = maps.onlyIssue(map(measure), ID);
        assertTrue(issue.getMessage().endsWith(", so it may be chance."), issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nps { 2026-Q1 46 n 87 2026-Q3 39 n 94 }",
                "Csat { 2026-Q1 50 n 100 2026-Q3 45 n 100 }",
                "Csat { 2026-Q1 50 n 1000 2026-Q3 60 n 1000 }",
                "Refused { 2026-Q1 8.2 2026-Q3 8.1 }",
                "Nps { 2026-Q1 46 2026-Q3 46.0 }",
                "Wait { 2026-Q1 7.5 }",
                "Wait",
                "Vague { 2026-Q1 4 2026-Q3 3 }",
                "Wate { 2026-Q1 30 2026-Q3 4 }",
            })
    void acceptsWhatIsNoWorseOrMayBeChance(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void comparesTheLatestTwoInTime() {
        maps.assertNotReported(map("Wait { 2026-Q3 5 2026-Q1 4 2026-Q2 6 }"), ID);
        maps.assertReported(
                map("Wait { 2026-Q3 7 2026-Q1 9 2026-Q2 6 }"),
                ID,
                "Coffee.Buy.measure(Wait).2026-Q3",
                "7");
    }

    @Test
    void comparesPeriodsThatDoNotOverlap() {
        assertEquals(
                "Metric \"Time in the queue\" got worse, from 5 in 2026-Q2 to 6 in 2026-09; its"
                        + " margin of error is unknown, so it may be chance.",
                maps.onlyIssue(map("Wait { 2026-Q2 5 2026-Q3 7 2026-09 6 }"), ID).getMessage());
        maps.assertNotReported(map("Wait { 2026-01 5 2026 7 }"), ID);
        maps.assertNotReported(map("Wait { 2026-01 5 2026-01 7 }"), ID);
    }

    @Test
    void doesNotCompareCountsOfUnequalPeriods() {
        maps.assertNotReported(map("Calls { 2025-12 70 2026-Q1 230 }"), ID);
        maps.assertReported(
                map("Wait { 2025-12 7 2026-Q1 9 }"), ID, "Coffee.Buy.measure(Wait).2026-Q1", "9");
    }

    @Test
    void looksAtPersonasOnTheirOwn() {
        maps.assertReported(
                map(
                        "Wait { 2026-Q1 4 for Anna 2026-Q1 7 for Ben 2026-Q2 5 for Anna 2026-Q2 6 for Ben }"),
                ID,
                "Coffee.Buy.measure(Wait).2026-Q2(Anna)",
                "5");
    }

    @Test
    void doesNotMixPersonasThatAreNotFound() {
        maps.assertNotReported(map("Wait { 2026-Q1 4 for Ana 2026-Q2 5 for Bn }"), ID);
    }

    @Test
    void leavesTheJourneyToItsTeam() {
        maps.assertNotFixable(map("Wait { 2026-Q1 4 2026-Q3 5 }"), ID);
    }

    @Test
    void passesOverMalformedPeriods() {
        maps.assertNotReported(map("Wait { 2026-13 7 2026-12 8 }"), ID);
    }
}
