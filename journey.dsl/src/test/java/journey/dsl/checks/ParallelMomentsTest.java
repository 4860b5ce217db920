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
class ParallelMomentsTest {

    private static final String ID = "parallel-moments";

    @Inject private Maps maps;

    @Test
    void reportsTheFirstMomentThatIsOneTooMany() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step S0 "0"
                                step S1 "1" while S0
                                step S2 "2" while S0
                                step S3 "3" while S0
                                step S4 "4" while S0
                                step S5 "5" while S0
                                step S6 "6" while S1
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.S5",
                        "S0");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "7 moments happen at the same time here, but 5 is the most: remove 'while' from those that can follow.",
                issue.getMessage());
    }

    @Test
    void reportsMomentWhileItself() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Wait "Waits" while Wait
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Wait",
                        "Wait");
        assertEquals(
                "Step \"Waits\" is 'while' itself: name the other moment that happens at the same time.",
                issue.getMessage());
    }

    @Test
    void reportsMomentWhileALaterOne() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Talk "Talks" while Buy.Wait
                                step Wait "Waits"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Talk",
                        "Buy.Wait");
        assertEquals(
                "Step \"Talks\" happens at the same time as step \"Waits\", which comes only after it: say 'while' at the later of the two.",
                issue.getMessage());
    }

    @Test
    void reportsMomentThatDoesNotStandDirectlyAfter() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Wait "Waits"
                                step Pay "Pays"
                                step Talk "Talks" while Wait
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Talk",
                        "Wait");
        assertEquals(
                "Step \"Talks\" happens at the same time as step \"Waits\", but does not stand directly after it in the same stage: move it there.",
                issue.getMessage());
    }

    @Test
    void reportsMomentInAnotherStage() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Wait "Waits"
                            }
                            stage Drink "Drinks" {
                                step Talk "Talks" while Wait
                            }
                        }
                        """,
                        ID,
                        "Coffee.Drink.Talk",
                        "Wait");
        assertEquals(
                "Step \"Talks\" happens at the same time as step \"Waits\", but does not stand directly after it in the same stage: move it there.",
                issue.getMessage());
    }

    @Test
    void reportsWayInAChoiceFromOneToTheOther() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Wait "Waits" {
                                    choice "Bored?" {
                                        leads to Buy.Talk "yes"
                                        ends "no"
                                    }
                                }
                                step Talk "Talks" while Wait
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Wait.choice.branch(Talk)",
                        "Buy.Talk");
        assertEquals(
                "Step \"Waits\" and step \"Talks\" happen at the same time, so no way can lead from one to the other: remove the way or the 'while'.",
                issue.getMessage());
    }

    @Test
    void reportsJoinFromOneToTheOther() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Wait "Waits"
                                step Talk "Talks" while Wait {
                                    joins Wait
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Talk.join(Wait)",
                        "Wait");
        assertEquals(
                "Step \"Talks\" and step \"Waits\" happen at the same time, so no way can lead from one to the other: remove the way or the 'while'.",
                issue.getMessage());
    }

    @Test
    void acceptsFiveMoments() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step S0 "0"
                        step S1 "1" while S0
                        step S2 "2" while S0
                        step S3 "3" while S0
                        step S4 "4" while S0
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMomentAfterAnotherThatIsParallel() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Wait "Waits"
                        step Talk "Talks" while Wait
                        step Look "Looks" while Talk
                        step Pay "Pays" {
                            leads to Wait "wants more"
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnknownMomentToItsOwnError() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Wait "Waits"
                        step Talk "Talks" while Nobody
                    }
                }
                """,
                ID);
    }
}
