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
class TouchpointWithoutChannelTest {
    private static final String ID = "touchpoint-without-channel";

    @Inject private Maps maps;

    @Test
    void reportsTouchpointWithoutChannel() {
        Issue issue =
                maps.assertReported(
                        """
                        team Baristas "Shop floor"
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Asks at the counter" by Baristas key {
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
                "Touchpoint \"Asks at the counter\" does not say on which channel the customer meets the company.",
                issue.getMessage());
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
    void acceptsTouchpointWithChannel() {
        maps.assertNotReported(
                """
                channel Shop "Shop" offline
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Asks" key via Shop
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
    void leavesUnresolvedChannelToItsOwnError() {
        assertEquals(
                List.of("unresolved-reference"),
                maps
                        .issues(
                                """
                                channel Shop "Shop" offline
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" {
                                        touchpoint Order "Asks" via Nobody
                                    }
                                }
                                """)
                        .stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(ID) || code.equals("unresolved-reference"))
                        .toList());
    }

    @Test
    void addsChannelBeforeTheBlock() {
        maps.assertFixed(
                """
                team Baristas "Shop floor"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        // the rush hour
                        touchpoint Order "Asks" by Baristas /* not in summer */ { // she is late
                            emotion -1
                        }
                    }
                }
                """,
                ID,
                """
                team Baristas "Shop floor"
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        // the rush hour
                        touchpoint Order "Asks" by Baristas via TODO /* not in summer */ { // she is late
                            emotion -1
                        }
                    }
                }
                """);
    }

    @Test
    void addsChannelToTouchpointWithoutBlock() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" { touchpoint Order "Asks" key } // soon
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys" { touchpoint Order "Asks" key via TODO } // soon
                }
                """);
    }
}
