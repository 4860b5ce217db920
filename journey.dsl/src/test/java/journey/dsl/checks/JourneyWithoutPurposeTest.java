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
class JourneyWithoutPurposeTest {
    private static final String ID = "journey-without-purpose";

    @Inject private Maps maps;

    @Test
    void reportsJourneyWithoutPurpose() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Anna "Anna"
                        journey Coffee "Morning coffee" {
                            persona Anna
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" does not say which question it is to answer.",
                issue.getMessage());
    }

    @Test
    void reportsFutureJourneyToo() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    future
                }
                """,
                ID,
                "Coffee",
                "Coffee");
    }

    @Test
    void acceptsJourneyWithPurpose() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    purpose "Learn why they leave"
                }
                """,
                ID);
    }

    @Test
    void leavesPurposeThatIsStillToBeWrittenToItsOwnFinding() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    purpose "TODO"
                }
                """,
                ID);
    }

    @Test
    void addsPurposeAsFirstLine() {
        maps.assertFixed(
                """
                // a draft
                journey Coffee "Morning coffee" { // of the pilot
                    // since May
                    current
                }
                """,
                ID,
                """
                // a draft
                journey Coffee "Morning coffee" { // of the pilot
                    purpose "TODO: which question does this map answer?"
                    // since May
                    current
                }
                """);
    }

    @Test
    void addsPurposeToBlockOnOneLine() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" { current }
                """,
                ID,
                """
                journey Coffee "Morning coffee" { purpose "TODO: which question does this map answer?" current }
                """);
    }

    @Test
    void addsBlockWithTheLineBreaksOfTheFile() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee"
                team Baristas "Shop floor"
                """
                        .replace("\n", "\r\n"),
                ID,
                """
                journey Coffee "Morning coffee" {
                    purpose "TODO: which question does this map answer?"
                }
                team Baristas "Shop floor"
                """
                        .replace("\n", "\r\n"));
    }
}
