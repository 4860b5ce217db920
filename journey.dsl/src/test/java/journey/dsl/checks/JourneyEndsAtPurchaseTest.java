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
class JourneyEndsAtPurchaseTest {
    private static final String ID = "journey-ends-at-purchase";

    @Inject private Maps maps;

    @Test
    void reportsJourneyThatEndsAtPurchase() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            stage Discover "Discovers" as awareness
                            stage Looks "Looks around"
                            stage Buy "Buys" as purchase
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" has no stage after the purchase: how the customer fares then is not on the map.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage A \"a\" as awareness",
                "stage A \"a\" as purchase stage B \"b\" as consideration",
                "future stage A \"a\" as purchase"
            })
    void reportsEveryJourneyThatGoesNoFurther(String members) {
        maps.onlyIssue("journey Coffee \"Coffee\" { %s }".formatted(members), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stage A \"a\"",
                "stage A \"a\" as purchase stage B \"b\" as onboarding",
                "stage A \"a\" as exit stage B \"b\" as awareness",
                "stage A \"a\" as purchase stage B \"b\"",
                "stage A \"a\" as purchase continues in Loyalty",
                "stage A \"a\" as purchase part of Loyalty",
                "stage A \"a\" as purchase continues in TODO"
            })
    void acceptsJourneyThatGoesOnOrMayGoOn(String members) {
        maps.assertNotReported(
                "journey Loyalty \"Loyalty\" { } journey Coffee \"Coffee\" { %s }"
                        .formatted(members),
                ID);
    }
}
