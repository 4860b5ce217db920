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
class ScoreOutOfRangeTest {
    private static final String ID = "score-out-of-range";

    @Inject private Maps maps;

    private static String map(String scores) {
        return """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            opportunity Ahead "Let them order ahead" %s
                        }
                    }
                }
                """
                .formatted(scores);
    }

    @Test
    void reportsImportanceAboveTheScale() {
        Issue issue =
                maps.assertReported(
                        map("importance 10.1 satisfaction 3"),
                        ID,
                        "Coffee.Buy.Order.Ahead",
                        "10.1");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "The importance of opportunity \"Let them order ahead\" is 10.1, but it goes from 0 to 10.",
                issue.getMessage());
    }

    @Test
    void reportsSatisfactionBelowTheScale() {
        Issue issue =
                maps.assertReported(
                        map("importance 8.1 satisfaction -0.5"),
                        ID,
                        "Coffee.Buy.Order.Ahead",
                        "-0.5");
        assertEquals(
                "The satisfaction of opportunity \"Let them order ahead\" is -0.5, but it goes from 0 to 10.",
                issue.getMessage());
    }

    @Test
    void reportsBothScores() {
        assertEquals(2, maps.issues(map("importance 81 satisfaction 39"), ID).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "importance 0 satisfaction 10",
                "importance 10.0 satisfaction -0",
                "satisfaction 9.99"
            })
    void acceptsTheScaleWithBothEnds(String scores) {
        maps.assertNotReported(map(scores), ID);
    }
}
