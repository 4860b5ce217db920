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
class UnusedPersonaTest {

    private static final String ID = "unused-persona";

    @Inject private Maps maps;

    @Test
    void reportsPersonaThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Weekday commuter"
                        team Shop "Shop floor"

                        journey Coffee "Morning coffee" {
                            owner Shop
                        }
                        """,
                        ID,
                        "Anna",
                        "Anna");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals("Persona \"Weekday commuter\" takes part in no journey.", issue.getMessage());
    }

    @Test
    void acceptsPersonaThatTheMapUses() {
        maps.assertNotReported(
                """
                persona Anna "Weekday commuter"

                journey Coffee "Morning coffee" {
                    persona Anna
                }
                """,
                ID);
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                persona Anna "Weekday commuter"
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                persona Anna "Weekday commuter"
                // the map
                journey Coffee "Morning coffee" {
                    purpose "Learn"
                }
                """,
                ID,
                """
                // what we know
                // the map
                journey Coffee "Morning coffee" {
                    purpose "Learn"
                }
                """);
    }
}
