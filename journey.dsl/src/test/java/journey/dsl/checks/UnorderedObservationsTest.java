// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.editing.TextEdit;
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
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnorderedObservationsTest {

    private static final String ID = "unordered-observations";

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
    void reportsTheFirstObservationOutOfOrder() {
        Issue issue =
                maps.assertReported(
                        map("Wait { 2026-03 7.5 2026-01 3 2026-02 4 }"),
                        ID,
                        "Coffee.Buy.measure(Wait).2026-01",
                        "2026-01");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "The observations of metric \"Time in the queue\" are not in the order of time:"
                        + " 2026-01 stands after 2026-03.",
                issue.getMessage());
    }

    @Test
    void reportsObservationAnywhereInTheSeries() {
        maps.assertReported(
                map("Wait { 2025 7.5 2026-03 3 2026-02 4 }"),
                ID,
                "Coffee.Buy.measure(Wait).2026-02",
                "2026-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait",
                "Wait { 2026-03 7.5 }",
                "Wait { 2026-01 7.5 2026-02 7 2026-02 7 2026-03 7 }",
                "Wait { 2025 7 2026-Q1 6 2026-W20 5 2026-06 5 2026 6 2026-12 5 2026-12-31 5 }",
                "Wait { 2026-03 7.5 for Anna 2026-01 6 2026-01 7 for Ben 2026-04 7 for Anna }",
                "Wate { 2026-03 7.5 2026-01 3 }",
            })
    void acceptsOrderInEverySeries(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-01", "2026-Q4, 2026", "2026-12, 2026-Q4", "2026-03-31, 2026-03"})
    void placesALongerPeriodBeforeAShorterOneThatEndsWithIt(String before, String after) {
        maps.assertReported(
                map("Wait { %s 7.5 %s 3 }".formatted(before, after)),
                ID,
                "Coffee.Buy.measure(Wait)." + after,
                after);
        maps.assertNotReported(map("Wait { %s 7.5 %s 3 }".formatted(after, before)), ID);
    }

    @Test
    void reportsEverySeriesOnce() {
        assertEquals(
                2,
                maps.issues(
                                map(
                                        "Wait { 2026-03 7 2026-02 7 2026-01 7"
                                                + " 2026-03 7 for Ben 2026-02 7 for Ben 2026-01 7 for Ben }"),
                                ID)
                        .size());
    }

    @Test
    void sortsWithTheCommentsBehind() {
        maps.assertFixed(
                map(
                        """
                        Wait target <= 4 { // from the till
                            2026-Q3   7.5  n 120 // after the holidays
                            2026-Q1  10    n 90
                            2026-Q2   9.25 // a guess
                        }"""),
                ID,
                map(
                        """
                        Wait target <= 4 { // from the till
                            2026-Q1  10    n 90
                            2026-Q2   9.25 // a guess
                            2026-Q3   7.5  n 120 // after the holidays
                        }"""));
    }

    @Test
    void sortsABlockOnOneLine() {
        maps.assertFixed(
                map("Wait { 2026-03 7.5 2026-01 3 } // by hand"),
                ID,
                map("Wait { 2026-01 3 2026-03 7.5 } // by hand"));
    }

    @Test
    void sortsWithCarriageReturns() {
        maps.assertFixed(
                map("Wait {\n2026-03 7.5 // late\n\n2026-01 3 n 4\n}").replace("\n", "\r\n"),
                ID,
                map("Wait {\n2026-01 3 n 4\n\n2026-03 7.5 // late\n}").replace("\n", "\r\n"));
    }

    @Test
    void leavesObservationsOfOtherPersonasInTheirPlace() {
        maps.assertFixed(
                map(
                        """
                        Wait {
                            2026-03 7.5 for Anna
                            2026-02 6 for Ben // his first
                            2026-01 3 for Anna // her first
                            2026-03 6
                        }"""),
                ID,
                map(
                        """
                        Wait {
                            2026-01 3 for Anna // her first
                            2026-02 6 for Ben // his first
                            2026-03 7.5 for Anna
                            2026-03 6
                        }"""));
    }

    @Test
    void movesNoMoreThanItMust() {
        String map = map("Wait { 2026-01 1 2026-04 4 2026-03 3 2026-05 5 }");
        assertEquals(
                List.of("2026-03 3", "2026-04 4"),
                maps.fix(map, ID).orElseThrow().edits().stream().map(TextEdit::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait {\n2026-03 7.5\n// before the holidays\n2026-01 3\n}",
                "Wait {\n// from the till\n2026-03 7.5\n2026-01 3\n}",
                "Wait {\n2026-03 7.5\n2026-01 3\n  // to be continued\n}",
                "Wait {\n2026-03 7.5 /* late */\n2026-01 3\n}",
                "Wait {\n2026-03 7.5 // late\n2026-01 3 }",
                "Wait { 2026-03 7.5\n2026-02 4 2026-01 3 // both by hand\n}",
            })
    void leavesCommentsThatMayBeAboutSomethingElseToTheAuthor(String measure) {
        maps.assertNotFixable(map(measure), ID);
    }

    @Test
    void passesOverMalformedPeriods() {
        maps.assertNotReported(map("Wait { 2026-03 7.5 2026-13 7 2026-Q9 8 }"), ID);
    }
}
