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

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class KeyMomentUnmeasuredTest {
    private static final String ID = "key-moment-unmeasured";

    @Inject private Maps maps;

    @Test
    void reportsKeyMomentWithoutMeasureOfItsOwn() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Nps "Recommend" nps
                        journey Coffee "Coffee" {
                            measure Nps
                            stage Buy "Buys" {
                                measure Nps
                                touchpoint Order "Asks at the counter" key {
                                    emotion -2
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order",
                        "Order");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Touchpoint \"Asks at the counter\" is a moment of truth, but has no measure of its own.",
                issue.getMessage());
    }

    @Test
    void reportsKeyStep() {
        maps.assertReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Leaves "Walks on" key
                    }
                }
                """,
                ID,
                "Coffee.Buy.Leaves",
                "Leaves");
    }

    @Test
    void acceptsKeyMomentWithMeasure() {
        maps.assertNotReported(
                """
                metric Nps "Recommend" nps
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Leaves "Walks on" key { measure Nps }
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentThatIsNotKey() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Asks"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsProposedMoment() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Asks" key proposed
                    }
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
                    stage Buy "Buys" {
                        touchpoint Order "Asks" key
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnresolvedMetricToItsOwnError() {
        assertEquals(
                List.of("unresolved-reference"),
                maps
                        .issues(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" {
                                        touchpoint Order "Asks" key { measure Nsp }
                                    }
                                }
                                """)
                        .stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(ID) || code.equals("unresolved-reference"))
                        .toList());
    }
}
