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
class StageWithoutGoalTest {

    private static final String ID = "stage-without-goal";

    @Inject private Maps maps;

    @Test
    void reportsStageWithoutGoal() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy",
                        "Buy");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Stage \"Orders and pays\" does not say what the customer wants in it.",
                issue.getMessage());
    }

    @Test
    void acceptsStageWithGoal() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" {
                        goal "Coffee in hand"
                    }
                }
                """,
                ID);
    }

    @Test
    void addsGoalAsFirstLineOfTheStage() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" { // the rush hour
                        // she is late
                        step Waits "Waits"
                    }
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" { // the rush hour
                        goal "TODO: what does the customer want here?"
                        // she is late
                        step Waits "Waits"
                    }
                }
                """);
    }

    @Test
    void addsBlockToStageWithoutOne() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" // later
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" {
                        goal "TODO: what does the customer want here?"
                    } // later
                }
                """);
    }
}
