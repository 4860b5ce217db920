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

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class StageWithoutEmotionTest {
    private static final String ID = "stage-without-emotion";

    @Inject private Maps maps;

    @Test
    void reportsStageWithoutEmotion() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Orders" {
                                step Order "Orders" { emotion -1 }
                                step Pays "Pays"
                            }
                            stage Drink "Has the coffee" {
                                step Train "On the train"
                                touchpoint Table "At a table"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Drink",
                        "Drink");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Stage \"Has the coffee\" does not say how the customer feels in it.",
                issue.getMessage());
    }

    @Test
    void reportsJourneyWithoutAnyEmotionOnce() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            stage Buy "Orders" { step Order "Orders" }
                            stage Drink "Has it" { step Train "On the train" }
                            stage Return "Comes back"
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" does not say in any of its stages how the customer feels.",
                issue.getMessage());
    }

    @Test
    void reportsTheOnlyStageWithMoments() {
        maps.assertReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" { step Order "Orders" }
                    stage Drink "Has it"
                }
                """,
                ID,
                "Coffee.Buy",
                "Buy");
    }

    @Test
    void countsNoEmotionOfProposedMoments() {
        maps.assertReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders" { step Order "Orders" { emotion -1 } }
                    stage Drink "Has it" {
                        step Train "On the train"
                        touchpoint Table "At a table" proposed { emotion +1 }
                    }
                }
                """,
                ID,
                "Coffee.Drink",
                "Drink");
    }

    @Test
    void acceptsStageInWhichNothingHappensYet() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders"
                    stage Drink "Has it" { touchpoint Table "At a table" proposed }
                }
                """,
                ID);
    }

    @Test
    void acceptsEmotionOfOnePersonaAndOfZero() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                journey Coffee "Coffee" {
                    persona Anna
                    stage Buy "Orders" { step Order "Orders" { emotion 0 for Anna } }
                }
                """,
                ID);
    }

    @Test
    void acceptsFutureJourney() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    future
                    stage Buy "Orders" { step Order "Orders" }
                }
                """,
                ID);
    }
}
