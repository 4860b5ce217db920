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
class EmotionOutOfRangeTest {
    private static final String ID = "emotion-out-of-range";

    @Inject private Maps maps;

    private static String map(String emotion) {
        return """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders a coffee" {
                            emotion %s
                        }
                    }
                }
                """
                .formatted(emotion);
    }

    @Test
    void reportsEmotionAboveTheScale() {
        Issue issue =
                maps.assertReported(map("+3 \"great\""), ID, "Coffee.Buy.Order.emotion", "+3");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "The emotion at step \"Orders a coffee\" is +3, but emotions go from -2 (very bad) to +2 (very good).",
                issue.getMessage());
    }

    @Test
    void reportsEmotionBelowTheScale() {
        maps.assertReported(map("-3"), ID, "Coffee.Buy.Order.emotion", "-3");
    }

    @Test
    void reportsTheLeastNumberThereIs() {
        maps.assertReported(map("-2147483648"), ID, "Coffee.Buy.Order.emotion", "-2147483648");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-1", "0", "+0", "1", "+2", "2"})
    void acceptsTheScaleWithBothEnds(String emotion) {
        maps.assertNotReported(map(emotion), ID);
    }
}
