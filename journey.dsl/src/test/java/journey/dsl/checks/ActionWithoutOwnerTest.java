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
class ActionWithoutOwnerTest {

    private static final String ID = "action-without-owner";

    @Inject private Maps maps;

    private static String map(String facts) {
        return """
                team Product "App team"
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead in the app" {
                        %s
                    }
                }
                """
                .formatted(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status planned", "status doing", "status done"})
    void reportsActionWithoutOwner(String facts) {
        Issue issue = maps.assertReported(map(facts), ID, "Coffee.Ahead", "Ahead");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("Action \"Order ahead in the app\" has no owner.", issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner Product", "owner Prodct", "status dropped"})
    void acceptsActionThatHasAnOwnerOrIsDropped(String facts) {
        maps.assertNotReported(map(facts), ID);
    }

    @Test
    void theOwnerOfTheJourneyIsNotTheOwnerOfTheAction() {
        maps.assertReported(
                """
                team Product "App team"
                journey Coffee "Morning coffee" {
                    owner Product
                    action Ahead "Order ahead"
                }
                """,
                ID,
                "Coffee.Ahead",
                "Ahead");
    }

    @Test
    void addsOwnerAsLastLineOfTheAction() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead" { // agreed in May
                        due 2026-12-15 // before Christmas
                        // the budget is open
                    }
                }
                """,
                ID,
                """
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead" { // agreed in May
                        due 2026-12-15 // before Christmas
                        // the budget is open
                        owner TODO
                    }
                }
                """);
    }

    @Test
    void addsOwnerToABlockOnOneLine() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead" { status doing }
                }
                """,
                ID,
                """
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead" { status doing owner TODO }
                }
                """);
    }

    @Test
    void keepsTheLineBreaksOfTheFile() {
        maps.assertFixed(
                "journey Coffee \"Morning coffee\" {\r\n\taction Ahead \"Order ahead\" // soon\r\n}\r\n",
                ID,
                "journey Coffee \"Morning coffee\" {\r\n\taction Ahead \"Order ahead\" {\r\n"
                        + "\t\towner TODO\r\n\t} // soon\r\n}\r\n");
    }
}
