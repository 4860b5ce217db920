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
class UnusedSystemTest {

    private static final String ID = "unused-system";

    @Inject private Maps maps;

    @Test
    void reportsSystemThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        system Pos "Till"

                        journey Coffee "Morning coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits for the train"
                            }
                        }
                        """,
                        ID,
                        "Pos",
                        "Pos");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals("System \"Till\" is used by no work.", issue.getMessage());
    }

    @Test
    void acceptsSystemThatTheMapUses() {
        maps.assertNotReported(
                """
                system Pos "Till"

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        touchpoint Order "Orders" { support "Books" with Pos }
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                system Pos "Till"
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                system Pos "Till"
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
