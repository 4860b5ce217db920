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
class WayForOtherPersonasTest {

    private static final String ID = "way-for-other-personas";

    @Inject private Maps maps;

    @Test
    void reportsWayToAMomentOfOthers() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Work "Works" for Ben aside
                                step Seat "Sits down" for Anna {
                                    joins Work
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Seat.join(Work)",
                        "Work");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Nobody can take this way: step \"Sits down\" and step \"Works\" are for different personas.",
                issue.getMessage());
    }

    @Test
    void reportsWayForAPersonaWhoDoesNotComeThere() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Seat "Sits down"
                                step Work "Works" for Ben
                                step Leave "Leaves" {
                                    choice "Again?" {
                                        leads to Work "yes" for Anna
                                        ends "no"
                                    }
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Leave.choice.branch(Work)",
                        "Anna");
        assertEquals(
                "This way is for persona \"Anna\", but step \"Works\", to which it leads, is not.",
                issue.getMessage());
    }

    @Test
    void reportsWayForAPersonaWhoIsNotThere() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Seat "Sits down" for Ben {
                                    ends "no time" for Ben, Anna
                                }
                                step Work "Works"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Seat.ending(Ben,Anna)",
                        "Anna");
        assertEquals(
                "This way is for persona \"Anna\", but step \"Sits down\" is not.",
                issue.getMessage());
    }

    @Test
    void acceptsWayForThoseOfBothMoments() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Seat "Sits down" {
                            leads to Work "has a laptop" for Ben
                        }
                        step Drink "Drinks"
                        step Work "Works" for Ben
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsWayThatSomeCanTake() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Seat "Sits down" {
                            joins Work
                        }
                        step Work "Works" for Ben
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
                        step Seat "Sits down" for Anna {
                            leads to Work "has a laptop" for Ben
                            leads to Nowhere "by chance" for Nobody
                        }
                        step Work "Works" for Anna
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsWayToAMomentOfTheMainWayThatOthersPassBy() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Seat "Sits down" for Anna {
                            joins Work
                        }
                        step Work "Works" for Ben
                        step Leave "Leaves"
                    }
                }
                """,
                ID);
    }
}
