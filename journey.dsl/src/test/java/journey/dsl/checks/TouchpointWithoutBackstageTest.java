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
class TouchpointWithoutBackstageTest {

    private static final String ID = "touchpoint-without-backstage";

    @Inject private Maps maps;

    @Test
    void reportsTouchpointWithNothingBehindIt() {
        Issue issue =
                maps.assertReported(
                        """
                        team Crew "Crew"
                        system Pos "Till"
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" by Crew {
                                    backstage "Prints" with Pos
                                }
                                touchpoint Pay "By card" by Crew
                                step Walk "Walks on"
                                touchpoint Later "Orders ahead" by Crew proposed
                                touchpoint Serve "Is served" by Crew {
                                    support "Refills" by Crew
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Pay",
                        "Pay");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Touchpoint \"By card\" says nothing about the work behind it.",
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
                            backstage "Prints" by Crew
                        }
                        touchpoint Pay "Pays" by Crew
                    }
                }
                """,
                ID);
    }

    @Test
    void addsWorkToWrite() {
        maps.assertFixed(
                """
                team Crew "Crew"
                system Pos "Till"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" by Crew {
                            support "Prints" with Pos
                        }
                        touchpoint Pay "Pays" by Crew // by card
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
                            support "Prints" with Pos
                        }
                        touchpoint Pay "Pays" by Crew {
                            backstage "TODO"
                        } // by card
                    }
                }
                """);
    }
}
