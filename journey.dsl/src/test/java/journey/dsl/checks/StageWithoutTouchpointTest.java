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
class StageWithoutTouchpointTest {
    private static final String ID = "stage-without-touchpoint";

    @Inject private Maps maps;

    @Test
    void reportsStageOfStepsOnly() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            stage ComeBack "Comes back" {
                                step Remembers "Remembers the shop"
                            }
                        }
                        """,
                        ID,
                        "Coffee.ComeBack",
                        "ComeBack");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Stage \"Comes back\" has no touchpoint: the customer never meets the company in it.",
                issue.getMessage());
    }

    @Test
    void reportsStageWithoutBlock() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    current
                    stage ComeBack "Comes back"
                }
                """,
                ID,
                "Coffee.ComeBack",
                "ComeBack");
    }

    @Test
    void reportsStageWhoseOnlyTouchpointIsProposed() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    stage ComeBack "Comes back" {
                        touchpoint Stamp "Gets a stamp" proposed
                    }
                }
                """,
                ID,
                "Coffee.ComeBack",
                "ComeBack");
    }

    @Test
    void acceptsOneTouchpointAmongSteps() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    stage ComeBack "Comes back" {
                        step Remembers "Remembers the shop"
                        touchpoint Stamp "Gets a stamp"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsStageOfAFutureJourney() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    future
                    stage ComeBack "Comes back" {
                        touchpoint Stamp "Gets a stamp" proposed
                    }
                }
                """,
                ID);
    }
}
