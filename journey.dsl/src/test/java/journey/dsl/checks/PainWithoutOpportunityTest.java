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
class PainWithoutOpportunityTest {

    private static final String ID = "pain-without-opportunity";

    @Inject private Maps maps;

    private static String map(String order, String pays) {
        return """
                persona Student "Ben" { pain Crowds "Crowded rooms" high }
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" {
                            %s
                        }
                    }
                    stage Pay "Pays" {
                        step Pays "Pays" {
                            %s
                        }
                    }
                }
                """
                .formatted(order, pays);
    }

    @Test
    void reportsHighPainThatNothingResolves() {
        Issue issue =
                maps.assertReported(
                        map(
                                "pain Queue \"The queue is long\" high",
                                "pain Slow \"Slow\" high opportunity Fast \"Fast\" resolves Slow"),
                        ID,
                        "Coffee.Buy.Order.Queue",
                        "Queue");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Pain \"The queue is long\" is high, and no opportunity resolves it.",
                issue.getMessage());
    }

    @Test
    void reportsHighPainThatIsForeseen() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    future
                    stage Buy "Buys" {
                        touchpoint Ahead "Orders ahead" proposed { pain Locked "No way back" high }
                    }
                }
                """,
                ID,
                "Coffee.Buy.Ahead.Locked",
                "Locked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pain Queue \"The queue is long\"",
                "pain Queue \"The queue is long\" low",
                "pain Queue \"The queue is long\" medium",
                "pain Queue \"The queue is long\" high opportunity Ahead \"Ahead\" resolves Queue",
            })
    void acceptsPainThatIsNotHighOrResolved(String order) {
        maps.assertNotReported(map(order, ""), ID);
    }

    @Test
    void acceptsPainThatAnOpportunityElsewhereResolves() {
        maps.assertNotReported(
                map(
                        "pain Queue \"The queue is long\" high",
                        "opportunity Ahead \"Ahead\" resolves Student.Crowds, Queue"),
                ID);
    }

    @Test
    void leavesPainThatIsNotFoundToItsOwnError() {
        maps.assertNotReported(
                map(
                        "pain Queue \"The queue is long\" high",
                        "opportunity Ahead \"Ahead\" resolves Qeue"),
                ID);
    }

    @Test
    void addsOpportunityAsLastLineOfTheMoment() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" { // at the counter
                            pain ^key "Lost the key" high // and the purse
                            // more to come
                        }
                    }
                }
                """,
                ID,
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" { // at the counter
                            pain ^key "Lost the key" high // and the purse
                            // more to come
                            opportunity TODO-key "TODO: what would resolve this pain?" resolves ^key
                        }
                    }
                }
                """);
    }

    @Test
    void addsOpportunityToABlockOnOneLine() {
        String map =
                "journey A \"A\" {\r\n stage B \"B\" { step C \"C\" { pain D \"D\" high %s} } \r\n}\r\n";
        maps.assertFixed(
                map.formatted(""),
                ID,
                map.formatted(
                        "opportunity TODO-D \"TODO: what would resolve this pain?\" resolves D "));
    }
}
