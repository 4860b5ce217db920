// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
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
class WayWithoutEndTest {

    private static final String ID = "way-without-end";

    @Inject private Maps maps;

    @Test
    void reportsALoopOnceAtItsFirstMoment() {
        String map =
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Queue "Waits"
                        step Sip "Takes a sip"
                        step Cool "Waits until it is cooler" {
                            choice "Cold?" {
                                leads to Sip "yes"
                                leads to Cool "no"
                            }
                        }
                        step Leave "Walks on" aside
                    }
                }
                """;
        Issue issue = maps.onlyIssue(map, ID);
        assertEquals("Coffee.Buy.Sip", issue.getUriToProblem().fragment());
        assertEquals(map.indexOf("Sip"), issue.getOffset());
        assertEquals(3, issue.getLength());
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "No way leads from step \"Takes a sip\" to an end of the journey: all lead back.",
                issue.getMessage());
    }

    @Test
    void namesThoseWhoDoNotComeOut() {
        String map =
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        step Sip "Sips" {
                            joins Sip for Ben
                        }
                        step Leave "Walks on"
                    }
                }
                """;
        Issue issue = maps.onlyIssue(map, ID);
        assertEquals("Coffee.Buy.Sip", issue.getUriToProblem().fragment());
        assertEquals(map.indexOf("Sip"), issue.getOffset());
        assertEquals(3, issue.getLength());
        assertEquals(
                "No way of persona \"Ben\" leads from step \"Sips\" to an end of the journey: all lead back.",
                issue.getMessage());
    }

    @Test
    void reportsTwoLoopsEach() {
        assertEquals(
                List.of("Coffee.Buy.A", "Coffee.Buy.B"),
                maps
                        .issues(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" {
                                        step Start "s" {
                                            leads to B "by chance"
                                        }
                                        step A "a" {
                                            joins A
                                        }
                                        step B "b" {
                                            joins B
                                        }
                                    }
                                }
                                """,
                                ID)
                        .stream()
                        .map(issue -> issue.getUriToProblem().fragment())
                        .toList());
    }

    @Test
    void acceptsALoopWithAnEnd() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Sip "Sips" {
                            ends "the cup is empty"
                        }
                        step Cool "Waits" {
                            joins Sip
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsALoopForSome() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Sip "Sips"
                        step Cool "Waits" {
                            leads to Sip "the cup is not empty"
                        }
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
                        step Sip "Sips"
                        step Cool "Waits" {
                            joins Sip
                            leads to Nowhere "by chance"
                        }
                    }
                }
                """,
                ID);
    }
}
