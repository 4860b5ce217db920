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
class ChoiceWithOneWayTest {

    private static final String ID = "choice-with-one-way";

    @Inject private Maps maps;

    @Test
    void reportsChoiceWithASingleWay() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Queue "Waits" {
                                    choice "Time?" {
                                        leads to Order "yes"
                                    }
                                }
                                step Order "Orders"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Queue.choice",
                        "\"Time?\"");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "The choice \"Time?\" has only one way: say what those do who answer otherwise.",
                issue.getMessage());
    }

    @Test
    void reportsChoiceWithoutWays() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Queue "Waits" {
                                    choice "Time?" {
                                    }
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Queue.choice",
                        "\"Time?\"");
        assertEquals(
                "The choice \"Time?\" has no ways: say where each answer leads.",
                issue.getMessage());
    }

    @Test
    void acceptsChoiceWithAWayAndAnEnd() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            choice "Time?" {
                                leads to Order "yes"
                                ends "no"
                            }
                        }
                        step Order "Orders"
                    }
                }
                """,
                ID);
    }
}
