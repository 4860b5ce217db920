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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class TouchpointWithoutExperienceTest {
    private static final String ID = "touchpoint-without-experience";

    @Inject private Maps maps;

    @Test
    void reportsTouchpointWithExpectationOnly() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Asks at the counter" {
                                    expects "A short wait"
                                    expects "A smile"
                                }
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy.Order",
                        "Order");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Touchpoint \"Asks at the counter\" says what the customer expects, but not what the customer experiences.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touchpoint T \"t\" { expects \"e\" experiences \"x\" }",
                "touchpoint T \"t\" { experiences \"x\" }",
                "touchpoint T \"t\" { emotion -1 }",
                "touchpoint T \"t\"",
                "touchpoint T \"t\" proposed { expects \"e\" }",
                "step T \"t\" { expects \"e\" }"
            })
    void acceptsWhatSaysMoreOrNothing(String moment) {
        maps.assertNotReported("journey J \"j\" { stage S \"s\" { %s } }".formatted(moment), ID);
    }

    @Test
    void acceptsFutureJourney() {
        maps.assertNotReported(
                """
                journey Coffee "Coffee" {
                    future
                    stage Buy "Buys" {
                        touchpoint Order "Asks" { expects "A short wait" }
                    }
                }
                """,
                ID);
    }
}
