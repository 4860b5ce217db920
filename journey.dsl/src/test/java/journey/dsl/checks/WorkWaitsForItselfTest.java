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
class WorkWaitsForItselfTest {

    private static final String ID = "work-waits-for-itself";

    @Inject private Maps maps;

    @Test
    void reportsACircleOnceWithTheWayRound() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" {
                                    backstage Print "Prints" after Pay.Make
                                    backstage Take "Takes" after Print, Book
                                }
                                touchpoint Pay "Pays" {
                                    support Book "Books" after Print
                                    support Make "Makes" after Book
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.Print",
                        "Pay.Make");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Backstage activity Print can never begin: it waits for itself, by way of support process Make and support process Book.",
                issue.getMessage());
    }

    @Test
    void reportsWorkThatNamesItself() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" {
                                    backstage Take "Takes"
                                    backstage Print "Prints" after Take, Print
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order.Print",
                        "Print");
        assertEquals(
                "Backstage activity Print can never begin: it waits for itself.",
                issue.getMessage());
    }

    @Test
    void acceptsWorkThatSeveralWaitFor() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" {
                            backstage Take "Takes"
                            backstage Print "Prints" after Take
                            backstage Make "Makes" after Print, Take
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnknownWorkToItsOwnError() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" {
                            backstage Take "Takes" after Nothing
                        }
                    }
                }
                """,
                ID);
    }
}
