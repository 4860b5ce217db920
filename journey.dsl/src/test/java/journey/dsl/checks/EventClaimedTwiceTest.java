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
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EventClaimedTwiceTest {

    private static final String ID = "event-claimed-twice";

    @Inject private Maps maps;

    private static String map(String order, String again, String personas) {
        return """
                persona Anna "Anna" persona Ben "Ben"
                source Till "Till records" events { data "till.csv" event "kind" }
                source Web "Web" analytics { data "web.csv" event "kind" }
                journey Coffee "Morning coffee" {
                    persona Anna, Ben
                    stage Buy "Orders and pays" {
                        step Order "Orders" for Anna { seen in %s }
                    }
                    stage Use "Drinks" {
                        step Again "Orders again" %s { seen in %s }
                    }
                }
                """
                .formatted(order, personas, again);
    }

    private static String map(String order, String again) {
        return map(order, again, "");
    }

    @Test
    void reportsEventThatAnotherMomentTakes() {
        Issue issue =
                maps.assertReported(
                        map("Till as \"sale\", \"card\"", "Till as \"other\", \"card\""),
                        ID,
                        "Coffee.Use.Again.binding(Till)",
                        "\"card\"");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Step \"Orders again\" never gets a row of \"card\" from source \"Till records\": step \"Orders\", which comes before it, takes them all.",
                issue.getMessage());
    }

    @Test
    void reportsSourceOfWhichAnotherMomentTakesAll() {
        assertEquals(
                "Step \"Orders again\" never gets a row from source \"Till records\": step \"Orders\", which comes before it, takes them all.",
                maps.onlyIssue(map("Till", "Till where \"a\" is \"b\""), ID).getMessage());
    }

    /** All that satisfies the conditions of the later one satisfies those of the earlier one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Till                                  | Till as 'x'
                    Till as 'x'                           | Till as 'x' where 'a' is 'b'
                    Till as 'x' where 'a' is 'b'          | Till as 'x' where 'a' is 'b'
                    Till as 'x' where 'a' is 'b'          | Till as 'x' where 'c' > 3 and 'a' is 'b'
                    Till as 'x' where 'a' is 'b', 'c'     | Till as 'x' where 'a' is 'c'
                    Till as 'x' where 'a' is not 'b'      | Till as 'x' where 'a' is not 'b', 'c'
                    Till as 'x' where 'a' begins with 'b' | Till as 'x' where 'a' begins with 'b'
                    Till as 'x' where 'a' contains 'b'    | Till as 'x' where 'a' contains 'b'
                    Till as 'x' where 'n' >= 3            | Till as 'x' where 'n' >= 3.0
                    """)
    void reportsConditionsThatDoNotTellThemApart(String order, String again) {
        assertEquals(1, maps.issues(quoted(order, again), ID).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Till as 'x'                              | Till as 'y'
                    Till as 'x'                              | Web as 'x'
                    Till as 'x'                              | Till
                    Till as 'x' where 'a' is 'b'             | Till as 'x'
                    Till as 'x' where 'a' is 'b'             | Till as 'x' where 'a' is 'c'
                    Till as 'x' where 'a' is 'b'             | Till as 'x' where 'a' is 'b', 'c'
                    Till as 'x' where 'a' is 'b'             | Till as 'x' where 'c' is 'b'
                    Till as 'x' where 'a' is not 'b', 'c'    | Till as 'x' where 'a' is not 'b'
                    Till as 'x' where 'a' begins with 'b'    | Till as 'x' where 'a' contains 'b'
                    Till as 'x' where 'n' >= 3               | Till as 'x' where 'n' < 3
                    Till as 'x' where 'n' >= 3               | Till as 'x' where 'n' >= 2
                    Till as 'x' where 'n' >= 3               | Till as 'x' where 'n' is '3'
                    """)
    void acceptsWhatIsToldApart(String order, String again) {
        assertEquals(List.of(), maps.issues(quoted(order, again), ID));
    }

    private static String quoted(String order, String again) {
        return map(order.replace("'", "\""), again.replace("'", "\""));
    }

    @Test
    void acceptsMomentsOfOtherPersonas() {
        maps.assertNotReported(map("Till as \"sale\"", "Till as \"sale\"", "for Ben"), ID);
    }

    @Test
    void reportsMomentsThatShareAPersona() {
        maps.onlyIssue(map("Till as \"sale\"", "Till as \"sale\"", "for Ben, Anna"), ID);
    }

    @Test
    void acceptsOneMomentThatClaimsAnEventTwice() {
        maps.assertNotReported(
                map("Till as \"sale\" seen in Till as \"sale\"", "Till as \"served\""), ID);
    }

    @Test
    void acceptsMomentsOfTwoJourneys() {
        maps.assertNotReported(
                """
                source Till "Till records" events { data "till.csv" event "kind" }
                journey A "A" { stage S "S" { step X "X" { seen in Till as "sale" } } }
                journey B "B" { stage S "S" { step X "X" { seen in Till as "sale" } } }
                """,
                ID);
    }

    @Test
    void passesOverSourceThatIsNotFound() {
        maps.assertNotReported(map("Tills as \"sale\"", "Tills as \"sale\""), ID);
    }
}
