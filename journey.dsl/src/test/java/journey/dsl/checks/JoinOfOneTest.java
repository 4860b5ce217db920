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
class JoinOfOneTest {

    private static final String ID = "join-of-one";

    @Inject private Maps maps;

    @Test
    void reportsJoinWithAMomentToWhichNoOtherWayLeads() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Order "Orders" {
                                    joins Buy.Pay
                                }
                                step Pay "Pays"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.join(Pay)",
                        "Buy.Pay");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Only this way leads to step \"Pays\": nothing joins there.", issue.getMessage());
    }

    @Test
    void acceptsJoinOfTwo() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            leads to Cash "has coins"
                            joins Leave
                        }
                        step Cash "Pays cash" aside
                        step Leave "Walks on"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsJoinWithAMomentToWhichOthersGoOn() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Order "Orders" {
                            joins Pay for Anna
                        }
                        step Pay "Pays"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsJoinWithTheFirstMoment() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            ends "has enough"
                            joins Order
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void removesJoinWithTheMomentThatFollowsAnyway() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            leads to Leave "the train comes"
                            joins Pay // all others
                        }
                        step Leave "Walks on" aside {
                            ends here
                        }
                        step Pay "Pays"
                    }
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            leads to Leave "the train comes"
                            // all others
                        }
                        step Leave "Walks on" aside {
                            ends here
                        }
                        step Pay "Pays"
                    }
                }
                """);
    }

    @Test
    void leavesJoinInPlaceOfAChoice() {
        maps.assertNotFixable(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            joins Pay
                            choice "More?" {
                                ends "no"
                                leads to Order "yes"
                            }
                        }
                        step Pay "Pays"
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesJoinAfterWhichAnotherMomentWouldFollow() {
        maps.assertNotFixable(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            joins Pay
                        }
                        step Look "Looks around" {
                            ends here
                        }
                        step Pay "Pays"
                    }
                }
                """,
                ID);
    }
}
