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
class DeliversExistingMomentTest {

    private static final String ID = "delivers-existing-moment";

    @Inject private Maps maps;

    @Test
    void reportsMomentThatIsThere() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Ahead "Orders ahead"
                            }
                            action Build "Build it" {
                                delivers Ahead
                                status doing
                            }
                        }
                        """,
                        ID,
                        "Coffee.Build",
                        "Ahead");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Action \"Build it\" is still to deliver step \"Orders ahead\", which customers have already: it is not 'proposed'.",
                issue.getMessage());
    }

    @Test
    void reportsItWithoutAStatusToo() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Ahead "Orders ahead"
                            }
                            action Build "Build it" {
                                delivers Ahead
                            }
                        }
                        """,
                        ID,
                        "Coffee.Build",
                        "Ahead");
        assertEquals(
                "Action \"Build it\" is still to deliver step \"Orders ahead\", which customers have already: it is not 'proposed'.",
                issue.getMessage());
    }

    @Test
    void acceptsProposedMoment() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Ahead "Orders ahead" proposed
                    }
                    action Build "Build it" {
                        delivers Ahead
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentOfADoneAction() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Ahead "Orders ahead"
                    }
                    action Build "Build it" {
                        delivers Ahead
                        status done
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentOfADroppedAction() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Ahead "Orders ahead"
                    }
                    action Build "Build it" {
                        delivers Ahead
                        status dropped
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentOfAFutureJourney() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    future
                    stage Buy "Buys" {
                        step Ahead "Orders ahead"
                    }
                    action Build "Build it" {
                        delivers Ahead
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsOpportunityAtAMomentThatIsThere() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            opportunity Ahead "Order ahead"
                        }
                    }
                    action Build "Build it" {
                        delivers Ahead
                    }
                }
                """,
                ID);
    }
}
