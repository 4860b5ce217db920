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
class DuplicatePeriodTest {

    private static final String ID = "duplicate-period";

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
    void reportsTheSecondObservation() {
        Issue issue =
                maps.assertReported(
                        map("Wait { 2026-03 7.5 2026-02 4 2026-03 3 }"),
                        ID,
                        "Coffee.Buy.measure(Wait).2026-03~2",
                        "2026-03");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"Time in the queue\" has more than one observation of 2026-03.",
                issue.getMessage());
    }

    @Test
    void reportsTheThirdOneToo() {
        assertEquals(2, maps.issues(map("Wait { 2026 7 2026 7 2026 8 }"), ID).size());
    }

    @Test
    void reportsTheSamePersonasInAnotherOrder() {
        maps.assertReported(
                map("Wait { 2026 7 for Anna, Ben 2026-03 3 2026 8 for Ben, Anna }"),
                ID,
                "Coffee.Buy.measure(Wait).2026(Ben,Anna)",
                "2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait",
                "Wait { 2026-Q1 7 2026-03 7 2026-03-31 7 }",
                "Wait { 2026 7 2026 7 for Anna 2026 7 for Ben 2026 7 for Anna, Ben }",
                "Wait { 2026 7 for Ana 2026 7 for Ana }",
                "Wate { 2026 7 2026 7 }",
            })
    void acceptsOneObservationOfEachPeriod(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void acceptsTheSamePeriodInAnotherMeasure() {
        maps.assertNotReported(map("Wait { 2026 7 } measure Nps { 2026 7 }"), ID);
    }

    @Test
    void removesTheRepetitionWithItsLine() {
        maps.assertFixed(
                map("Wait {\n    2026-03 7.50 n 120\n    2026-03 7.5 n 120\n    2026-04 7\n}"),
                ID,
                map("Wait {\n    2026-03 7.50 n 120\n    2026-04 7\n}"));
    }

    @Test
    void keepsTheCommentsOfTheRepetition() {
        maps.assertFixed(
                map("Wait {\n2026-03 7.5\n// again\n2026-03 7.5 // by hand\n}")
                        .replace("\n", "\r\n"),
                ID,
                map("Wait {\n2026-03 7.5\n// again\n// by hand\n}").replace("\n", "\r\n"));
    }

    @Test
    void removesTheRepetitionFromABlockOnOneLine() {
        maps.assertFixed(
                map("Wait { 2026-03 7.5 for Anna 2026-03 4 2026-03 7.5 for Anna }"),
                ID,
                map("Wait { 2026-03 7.5 for Anna 2026-03 4 }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait { 2026 7 2026 8 }",
                "Wait { 2026 7 n 10 2026 7 n 11 }",
                "Wait { 2026 7 n 10 2026 7 }",
                "Wait { 2026 7 2026 7 n 10 }",
            })
    void leavesTheChoiceBetweenDifferentValuesToTheAuthor(String measure) {
        maps.assertNotFixable(map(measure), ID);
    }

    @Test
    void passesOverMalformedPeriods() {
        maps.assertNotReported(map("Wait { 2026-13 7 2026-13 7 }"), ID);
    }
}
