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
class JourneyWithoutPersonaTest {
    private static final String ID = "journey-without-persona";

    @Inject private Maps maps;

    @Test
    void reportsJourneyWithoutPersona() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        journey Coffee "Morning coffee" {
                            purpose "Learn why they leave"
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" does not say whose journey it is.", issue.getMessage());
    }

    @Test
    void acceptsJourneyWithPersona() {
        maps.assertNotReported(
                """
                persona Anna "Anna"
                journey Coffee "Morning coffee" {
                    persona Anna
                }
                """,
                ID);
    }

    @Test
    void leavesUnresolvedPersonaToItsOwnError() {
        assertEquals(
                List.of("unresolved-reference"),
                maps
                        .issues(
                                """
                                persona Anna "Anna"
                                journey Coffee "Morning coffee" {
                                    persona Ana
                                }
                                """)
                        .stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(ID) || code.equals("unresolved-reference"))
                        .toList());
    }

    @Test
    void addsPersonaAsFirstLine() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" { // of the pilot
                    // the question of the board
                    purpose "Learn why they leave"
                }
                """,
                ID,
                """
                journey Coffee "Morning coffee" { // of the pilot
                    persona TODO
                    // the question of the board
                    purpose "Learn why they leave"
                }
                """);
    }

    @Test
    void addsPersonaToBlockOnOneLine() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" { current }
                """,
                ID,
                """
                journey Coffee "Morning coffee" { persona TODO current }
                """);
    }

    @Test
    void addsBlockWithTheLineBreaksOfTheFile() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" // of the pilot
                team Baristas "Shop floor"
                """
                        .replace("\n", "\r\n"),
                ID,
                """
                journey Coffee "Morning coffee" {
                    persona TODO
                } // of the pilot
                team Baristas "Shop floor"
                """
                        .replace("\n", "\r\n"));
    }
}
