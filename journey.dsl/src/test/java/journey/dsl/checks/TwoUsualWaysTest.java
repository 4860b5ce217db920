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
class TwoUsualWaysTest {

    private static final String ID = "two-usual-ways";

    @Inject private Maps maps;

    @Test
    void reportsTheSecondUsualWay() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Order "Orders" {
                                    choice "Cash or card?" {
                                        leads to Card "card" usual
                                        leads to Cash "cash" usual for Anna
                                    }
                                }
                                step Card "Holds the card" aside
                                step Cash "Looks for coins" aside
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.choice.branch(Cash)",
                        "usual");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Step \"Orders\" has a usual way already, and only one can be the way that most take.",
                issue.getMessage());
    }

    @Test
    void reportsUsualEndBesideAUsualWayWithoutPersonas() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step Order "Orders" {
                                    leads to Order "wants more" usual
                                    ends "has enough" usual
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.ending",
                        "usual");
        assertEquals(
                "Step \"Orders\" has a usual way already, and only one can be the way that most take.",
                issue.getMessage());
    }

    @Test
    void acceptsOneForEachPersona() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Order "Orders" {
                            leads to Card "card" usual for Ben
                            leads to Cash "cash" usual for Anna
                            ends "neither"
                        }
                        step Card "Holds the card"
                        step Cash "Looks for coins"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsOneWayToParallelMoments() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            leads to Wait "yes" usual
                        }
                        step Look "Looks"
                        step Wait "Waits"
                        step Talk "Talks" while Wait
                    }
                }
                """,
                ID);
    }
}
