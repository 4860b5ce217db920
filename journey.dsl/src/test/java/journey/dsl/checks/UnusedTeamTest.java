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
class UnusedTeamTest {

    private static final String ID = "unused-team";

    @Inject private Maps maps;

    @Test
    void reportsTeamThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        team Baristas "Shop floor"

                        journey Coffee "Morning coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits for the train"
                            }
                        }
                        """,
                        ID,
                        "Baristas",
                        "Baristas");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals("Team \"Shop floor\" is responsible for nothing.", issue.getMessage());
    }

    @Test
    void acceptsTeamThatTheMapUses() {
        maps.assertNotReported(
                """
                team Baristas "Shop floor"

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        touchpoint Order "Orders at the counter" by Baristas
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                team Baristas "Shop floor"
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                team Baristas "Shop floor"
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """,
                ID,
                """
                // what we know
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """);
    }
}
