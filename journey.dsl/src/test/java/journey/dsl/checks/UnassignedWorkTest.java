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
class UnassignedWorkTest {

    private static final String ID = "unassigned-work";

    @Inject private Maps maps;

    @Test
    void reportsWorkWithoutTeamAndSystem() {
        Issue issue =
                maps.assertReported(
                        """
                        team Crew "Crew"
                        system Pos "Till"
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" by Crew {
                                    backstage Print "Prints the ticket"
                                    backstage "Makes the drink" by Crew after Print
                                    support "Books it" with Pos
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.Print",
                        "\"Prints the ticket\"");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Nobody says who does the work \"Prints the ticket\": name a team or a system.",
                issue.getMessage());
    }

    @Test
    void acceptsJourneyThatTellsNoBlueprint() {
        maps.assertNotReported(
                """
                team Crew "Crew"
                system Pos "Till"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" by Crew {
                            backstage "Prints the ticket"
                            backstage "Makes the drink" by Crew
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnknownTeamToItsOwnError() {
        maps.assertNotReported(
                """
                team Crew "Crew"
                system Pos "Till"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" by Crew {
                            support "Prints the ticket" by Nobody
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void addsTeamToFillIn() {
        maps.assertFixed(
                """
                team Crew "Crew"
                system Pos "Till"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" by Crew {
                            support Print "Prints the ticket" after Take // at once
                            backstage Take "Takes the order" by Crew
                        }
                    }
                }
                """,
                ID,
                """
                team Crew "Crew"
                system Pos "Till"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" by Crew {
                            support Print "Prints the ticket" after Take by TODO // at once
                            backstage Take "Takes the order" by Crew
                        }
                    }
                }
                """);
    }
}
