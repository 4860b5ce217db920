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
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class IncomparableMeasuresTest {

    private static final String ID = "incomparable-measures";

    @Inject private Maps maps;

    private static String map(String one, String other) {
        return """
                metric One %s
                metric Other %s
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" { measure One }
                    stage Drink "Drinks" { measure Other }
                }
                """
                .formatted(one, other);
    }

    @Test
    void reportsAnotherScale() {
        Issue issue =
                maps.assertReported(
                        map(
                                "\"How satisfied?\" csat { scale 1 to 5 top 2 }",
                                "\"How happy?\" csat { scale 1 to 7 top 2 }"),
                        ID,
                        "Coffee.Drink.measure(Other)",
                        "Other");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"How happy?\" has another scale than metric \"How satisfied?\": their values"
                        + " cannot be compared.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    scale 1 to 7 method mean higher is better | scale 0 to 7 method mean higher is better | has another scale than
                    scale 1 to 7 method mean higher is better | scale 1 to 5 method net lower is better   | has another scale than
                    scale 1 to 7 method mean higher is better | scale 1 to 7 method net higher is better  | is counted in another way than
                    scale 1 to 7 method mean higher is better | scale 1 to 7 method mean lower is better  | is counted in another way than
                    scale 1 to 7 method top 2 higher is better | scale 1 to 7 method top 3 higher is better | is counted in another way than
                    """)
    void reportsAnotherScaleOrMethod(String one, String other, String fault) {
        String message =
                maps.onlyIssue(
                                map(
                                        "\"Easy\" ces { " + one + " }",
                                        "\"Easy to pay\" ces { " + other + " }"),
                                ID)
                        .getMessage();
        assertEquals(
                "Metric \"Easy to pay\" "
                        + fault
                        + " metric \"Easy\": their values cannot be compared.",
                message);
    }

    @Test
    void tellsMetricsWithTheSameTitleApart() {
        assertEquals(
                "Metric \"How happy?\" has another scale than metric One: their values cannot be"
                        + " compared.",
                maps.onlyIssue(
                                map(
                                        "\"How happy?\" csat { scale 1 to 5 top 2 }",
                                        "\"How happy?\" csat { scale 1 to 7 top 2 }"),
                                ID)
                        .getMessage());
    }

    @Test
    void reportsAnotherQuestion() {
        assertEquals(
                "Metric \"Would you recommend our app?\" asks something else than metric \"Would you"
                        + " recommend us?\": their values cannot be compared.",
                maps.onlyIssue(
                                map(
                                        "\"Would you recommend us?\" nps",
                                        "\"Would you recommend our app?\" nps"),
                                ID)
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "Recommend?" nps                                     | "Recommend?" nps
                    "Happy?" csat { scale 1 to 5 top 2 }                 | "Happy?" csat { scale 1.0 to 5.0 top 2 }
                    "Happy?" csat { scale 1 to 5 top 2 }                 | "Easy?" ces { scale 1 to 7 method mean higher is better }
                    "App" sus                                            | "Portal" sus
                    "Came back" rate { higher is better }                | "Refused" rate { lower is better }
                    "Queue" duration { unit minutes lower is better }    | "Lead time" duration { unit days lower is better }
                    "Pain" score { scale 0 to 10 lower is better }       | "Stars" score { scale 1 to 5 higher is better }
                    "Calls" count { lower is better }                    | "Orders" count { higher is better }
                    "Happy?" csat { scale 1 to 5 top 2 }                 | "Happy?" csat { top 2 }
                    "Happy?" csat { scale 1 to 5 top 2 }                 | "Happy?" csat { scale 1 to 5 }
                    """)
    void acceptsWhatIsAskedAlikeOrMeasuresSomethingElse(String one, String other) {
        maps.assertNotReported(map(one, other), ID);
    }

    @Test
    void looksAtMomentsAndReportsEachMetricOnce() {
        String map =
                """
                metric First "Happy?" csat { scale 1 to 5 top 2 }
                metric Second "Happy?" csat { scale 1 to 7 top 2 }
                metric Third "Happy?" csat { scale 0 to 10 top 2 }
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" { measure Unknown step Order "Orders" { measure First } }
                    stage Drink "Drinks" { measure First measure Second step Sits "Sits" { measure Third } }
                    stage Leave "Leaves" { measure Second measure Third }
                }
                """;
        assertEquals(
                List.of("Coffee.Drink.measure(Second)", "Coffee.Drink.Sits.measure(Third)"),
                maps.issues(map, ID).stream()
                        .map(issue -> issue.getUriToProblem().fragment())
                        .toList());
    }

    @Test
    void doesNotCompareWithTheJourneyOrWithAnotherJourney() {
        maps.assertNotReported(
                """
                metric One "Happy?" csat { scale 1 to 5 top 2 }
                metric Other "Happy?" csat { scale 1 to 7 top 2 }
                metric Third "Happy?" csat { scale 1 to 10 top 2 }
                journey Coffee "Coffee" { measure Third stage Buy "Buys" { measure One } }
                journey Tea "Tea" { stage Buy "Buys" { measure Other } }
                """,
                ID);
    }

    @Test
    void leavesTheQuestionToItsAuthor() {
        maps.assertNotFixable(map("\"One?\" nps", "\"Two?\" nps"), ID);
    }
}
