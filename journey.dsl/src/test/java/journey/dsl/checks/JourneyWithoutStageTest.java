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
class JourneyWithoutStageTest {
    private static final String ID = "journey-without-stage";

    @Inject private Maps maps;

    @Test
    void reportsJourneyWithoutStage() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            purpose "Learn why they leave"
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("Journey \"Morning coffee\" has no stages.", issue.getMessage());
    }

    @Test
    void reportsFutureJourneyToo() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" { stage Buy "Buys" }
                journey Later "Coffee in 2030" { future of Coffee }
                """,
                ID,
                "Later",
                "Later");
    }

    @Test
    void acceptsJourneyWithStage() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys"
                }
                """,
                ID);
    }
}
