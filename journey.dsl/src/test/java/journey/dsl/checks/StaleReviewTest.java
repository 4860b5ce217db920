// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import journey.dsl.check.CheckSettings;
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
class StaleReviewTest {

    private static final String ID = "stale-review";

    @Inject private Maps maps;

    private static String map(String facts) {
        return """
                journey Coffee "Morning coffee" {
                    %s
                }
                """
                .formatted(facts);
    }

    private List<Issue> on(String today, Map<String, Integer> options) {
        CheckSettings settings =
                new CheckSettings(LocalDate.parse(today), Map.of(), Map.of(ID, options));
        return maps.issues(map("reviewed 2026-03-31"), ID, settings);
    }

    @Test
    void reportsOldReview() {
        Issue issue =
                maps.assertReported(map("current reviewed 2020-03-31"), ID, "Coffee", "2020-03-31");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" was last reviewed on 2020-03-31, more than 6 months ago.",
                issue.getMessage());
    }

    @Test
    void countsFromTheDayOfTheReview() {
        assertEquals(0, on("2026-03-31", Map.of()).size());
        assertEquals(0, on("2026-09-30", Map.of()).size());
        assertEquals(1, on("2026-10-01", Map.of()).size());
    }

    @Test
    void asManyMonthsAsTheProjectSays() {
        assertEquals(0, on("2027-03-31", Map.of("months", 12)).size());
        assertEquals(1, on("2027-04-01", Map.of("months", 12)).size());
        assertEquals(0, on("2026-04-30", Map.of("months", 1)).size());
        assertEquals(
                "Journey \"Morning coffee\" was last reviewed on 2026-03-31, more than 1 month ago.",
                on("2026-05-01", Map.of("months", 1)).get(0).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "future", "reviewed 2099-01-01"})
    void acceptsJourneyThatWasReviewedOrDoesNotSay(String facts) {
        maps.assertNotReported(map(facts), ID);
    }

    @Test
    void leavesTheReviewToPeople() {
        maps.assertNotFixable(map("future reviewed 2020-03-31"), ID);
    }
}
