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
class ActionWithoutMetricTest {

    private static final String ID = "action-without-metric";

    @Inject private Maps maps;

    private static String map(String facts) {
        return """
                metric Nps "Recommend" nps
                journey Coffee "Morning coffee" {
                    action Ahead "Order ahead in the app" {
                        %s
                    }
                }
                """
                .formatted(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status doing", "status done measured 2026-Q1 to 2026-Q3"})
    void reportsActionThatExpectsNothing(String facts) {
        Issue issue = maps.assertReported(map(facts), ID, "Coffee.Ahead", "Ahead");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Action \"Order ahead in the app\" does not say which metric it will change,"
                        + " and by how much.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expects Nps +5", "expects Npps +5", "status dropped"})
    void acceptsActionThatExpectsSomethingOrIsDropped(String facts) {
        maps.assertNotReported(map(facts), ID);
    }

    @Test
    void makesUpNoHypothesis() {
        maps.assertNotFixable(map(""), ID);
    }
}
