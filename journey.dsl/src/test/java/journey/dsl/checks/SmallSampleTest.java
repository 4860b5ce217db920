// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
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
class SmallSampleTest {

    private static final String ID = "small-sample";

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
    void reportsNetShareInTheWorstCase() {
        Issue issue =
                maps.assertReported(
                        map("Nps target >= 40 { 2026-Q1 10 n 90 2026-Q3 42 n 100 }"),
                        ID,
                        "Coffee.Buy.measure(Nps).2026-Q3",
                        "100");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"Would you recommend us?\" was 42 in 2026-Q3, but with a sample of 100 the"
                        + " truth may at worst be anything from 24.2 to 59.8: nobody can tell"
                        + " whether it is >= 40. A sample of 7,910 could tell.",
                issue.getMessage());
    }

    @Test
    void reportsNetEffortInTheWorstCase() {
        assertEquals(
                "Metric \"It was easy.\" was 12 in 2026-Q3, but with a sample of 151 the truth may at"
                        + " worst be anything from -3.8 to 27.8: nobody can tell whether it is"
                        + " >= 20. A sample of 592 could tell.",
                maps.onlyIssue(map("EffortNet target >= 20 { 2026-Q3 12 n 151 }"), ID)
                        .getMessage());
    }

    @Test
    void reportsShare() {
        assertEquals(
                "Metric \"How satisfied are you?\" was 80 in 2026-W11, but with a sample of 5 the truth"
                        + " may be anything from 36 to 98: nobody can tell whether it is > 70. A"
                        + " sample of 83 could tell.",
                maps.onlyIssue(map("Csat target > 70 { 2026-W11 80 n 5 }"), ID).getMessage());
    }

    @Test
    void takesTheMarginOfAnObservationAtItsWord() {
        assertEquals(
                "Metric \"Time in the queue\" was 5 in 2026-Q3, but with a sample of 100 the truth"
                        + " may be anything from 3 to 7: nobody can tell whether it is <= 4. A"
                        + " sample of 401 could tell.",
                maps.onlyIssue(map("Wait target <= 4 { 2026-Q3 5 n 100 margin 2 }"), ID)
                        .getMessage());
        maps.assertNotReported(map("Nps target >= 40 { 2026-Q3 42 n 100 margin 1.5 }"), ID);
    }

    @Test
    void saysNothingOfASampleThatNobodyKnows() {
        maps.assertNotReported(map("Wait target <= 4 { 2026-Q3 5 margin 2 }"), ID);
    }

    @Test
    void writesLargeSamplesInThousands() {
        String message =
                maps.onlyIssue(map("Csat target < 91 { 2026 90 n 1200 }"), ID).getMessage();
        assertEquals(
                "Metric \"How satisfied are you?\" was 90 in 2026, but with a sample of 1,200 the truth"
                        + " may be anything from 88.2 to 91.6: nobody can tell whether it is < 91."
                        + " A sample of 3,768 could tell.",
                message);
    }

    @Test
    void writesNumbersAlikeInAllCountries() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            writesLargeSamplesInThousands();
        } finally {
            Locale.setDefault(here);
        }
    }

    /** The known answers of a worst case: a margin below 10 needs 385, one below 5 needs 1,537. */
    @ParameterizedTest
    @CsvSource({"10, 384, 385", "5, 1536, '1,537'", "-10, 384, 385"})
    void isDecidedFromTheSizeThatItNames(int target, int small, String enough) {
        String map = "Nps target >= %s { 2026 0 n %s }";
        String message = maps.onlyIssue(map(map.formatted(target, small)), ID).getMessage();
        assertTrue(message.endsWith(" A sample of " + enough + " could tell."), message);
        maps.assertNotReported(map(map.formatted(target, enough.replace(",", ""))), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Csat target >= 80 { 2026 80 n 5 }",
                "Csat target > 80.0 { 2026 80 n 500 }",
                "Nps target >= 40 { 2026 39.95 n 300 }",
            })
    void doesNotBlameTheSampleForAValueOnTheTarget(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nps target >= 40 { 2026-Q3 42 }",
                "Nps { 2026-Q3 42 n 100 }",
                "Nps target >= 40",
                "Nps target >= 20 { 2026-Q3 42 n 100 }",
                "Nps target >= 60 { 2026-Q3 42 n 100 }",
                "Effort target >= 6 { 2026-Q3 5.9 n 12 }",
                "Wait target <= 4 { 2026-Q3 4.1 n 12 }",
                "Calls target <= 4 { 2026-Q3 5 n 12 }",
                "Nqs target >= 40 { 2026-Q3 42 n 100 }",
            })
    void acceptsDecidedValueAndUnknownMargin(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void looksAtTheLatestValueWhereverItStands() {
        maps.assertNotReported(map("Nps target >= 40 { 2026-Q3 70 n 900 2026-Q1 42 n 100 }"), ID);
        maps.assertReported(
                map("Nps target >= 40 { 2026-Q3 42 n 101 2026-Q1 70 n 900 }"),
                ID,
                "Coffee.Buy.measure(Nps).2026-Q3",
                "101");
    }

    @Test
    void looksAtPersonasOnTheirOwn() {
        String map =
                map(
                        """
                        Nps target >= 40 {
                            2026-Q1 42 n 101 for Anna
                            2026-Q1 43 n 102 for Ben
                            2026-Q3 80 n 903 for Ben
                            2026-Q1 44 n 104 for Anna, Ben
                        }
                        """);
        assertEquals(
                List.of("101", "104"),
                maps.issues(map, ID).stream()
                        .map(it -> map.substring(it.getOffset(), it.getOffset() + it.getLength()))
                        .toList());
    }

    @Test
    void leavesTheSampleToItsAuthor() {
        maps.assertNotFixable(map("Nps target >= 40 { 2026-Q3 42 n 100 }"), ID);
    }

    @Test
    void passesOverMalformedPeriods() {
        maps.assertNotReported(map("Nps target >= 40 { 2026-13 42 n 100 }"), ID);
    }
}
