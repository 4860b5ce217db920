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
class UnreachedMomentTest {

    private static final String ID = "unreached-moment";

    @Inject private Maps maps;

    @Test
    void reportsTheFirstOfSeveralMomentsToWhichNoWayLeads() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Queue "Waits"
                                step Leave "Walks on" aside
                                step Walk "Goes to the train" aside {
                                    ends here
                                }
                                step Order "Orders"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Leave",
                        "Leave");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "No way leads from the start of the journey to step \"Walks on\".",
                issue.getMessage());
    }

    @Test
    void reportsMomentOfTheMainWayThatAllPassBy() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Queue "Waits" {
                                    choice "Time?" {
                                        leads to Order "yes"
                                        ends "no"
                                    }
                                }
                                step Look "Turns around"
                                step Order "Orders"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Look",
                        "Look");
        assertEquals(
                "No way leads from the start of the journey to step \"Turns around\".",
                issue.getMessage());
    }

    @Test
    void reportsALoopToWhichNoWayLeadsAtItsFirstMoment() {
        String map =
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            ends here
                        }
                        step Order "Orders" aside
                        step Pay "Pays" aside {
                            leads to Order "forgot something"
                        }
                    }
                }
                """;
        Issue issue = maps.onlyIssue(map, ID);
        assertEquals("Coffee.Buy.Order", issue.getUriToProblem().fragment());
        assertEquals(map.indexOf("Order"), issue.getOffset());
        assertEquals(5, issue.getLength());
        assertEquals(
                "No way leads from the start of the journey to step \"Orders\".",
                issue.getMessage());
    }

    @Test
    void reportsMomentThatOnlyOthersCanReach() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Queue "Waits" {
                                    leads to Pay "in a hurry" for Anna
                                }
                                step Order "Orders" {
                                    ends here
                                }
                                step Pay "Pays" aside {
                                    ends here
                                    leads to Talk "time to talk" for Ben
                                }
                                step Talk "Has a chat" aside
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Talk",
                        "Talk");
        assertEquals(
                "No way leads from the start of the journey to step \"Has a chat\".",
                issue.getMessage());
    }

    @Test
    void acceptsMomentThatAWayNames() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            leads to Leave "the train comes"
                        }
                        step Leave "Walks on" aside
                        step Walk "Goes to the train" aside {
                            ends here
                        }
                        step Order "Orders"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentForSomePersonas() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Queue "Waits" for Anna
                        step Leave "Walks on" for Ben
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesAWayThatNobodyCanTakeToItsOwnFinding() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            leads to Leave "no time" for Ben
                        }
                        step Leave "Walks on" for Anna aside
                        step Order "Orders"
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnknownNamesToTheirOwnErrors() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            leads to Leav "no time"
                        }
                        step Leave "Walks on" aside
                        step Order "Orders"
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnknownPersonasToTheirOwnErrors() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna
                    stage Buy "Buys" {
                        step Queue "Waits" {
                            leads to Leave "no time" for Ben
                        }
                        step Leave "Walks on" aside
                        step Order "Orders"
                    }
                }
                """,
                ID);
    }
}
