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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class TouchpointWithoutTeamTest {
    private static final String ID = "touchpoint-without-team";

    @Inject private Maps maps;

    @Test
    void reportsTouchpointWithoutTeam() {
        Issue issue =
                maps.assertReported(
                        """
                        channel Shop "Shop" offline
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Asks at the counter" via Shop key {
                                    emotion -1
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order",
                        "Order");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Touchpoint \"Asks at the counter\" has no team that owns it.", issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "future stage S \"s\" { touchpoint T \"t\" }",
                "stage S \"s\" { touchpoint T \"t\" proposed }"
            })
    void reportsWhatDoesNotExistYetToo(String members) {
        maps.onlyIssue("journey J \"j\" { %s }".formatted(members), ID);
    }

    @Test
    void acceptsTouchpointWithTeam() {
        maps.assertNotReported(
                """
                team Baristas "Shop floor"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Asks" key by Baristas
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsStep() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Waits "Waits"
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesUnresolvedTeamToItsOwnError() {
        assertEquals(
                List.of("unresolved-reference"),
                maps
                        .issues(
                                """
                                team Baristas "Shop floor"
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" {
                                        touchpoint Order "Asks" by Nobody
                                    }
                                }
                                """)
                        .stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(ID) || code.equals("unresolved-reference"))
                        .toList());
    }

    @Test
    void addsTeamBeforeTheBlock() {
        maps.assertFixed(
                """
                channel Shop "Shop" offline
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        // the rush hour
                        touchpoint Order "Asks" via Shop /* not in summer */ { // she is late
                            emotion -1
                        }
                    }
                }
                """,
                ID,
                """
                channel Shop "Shop" offline
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        // the rush hour
                        touchpoint Order "Asks" via Shop by TODO /* not in summer */ { // she is late
                            emotion -1
                        }
                    }
                }
                """);
    }

    @Test
    void addsTeamToTouchpointWithoutBlock() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" { touchpoint Order "Asks" key } // soon
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" { touchpoint Order "Asks" key by TODO } // soon
                }
                """);
    }
}
