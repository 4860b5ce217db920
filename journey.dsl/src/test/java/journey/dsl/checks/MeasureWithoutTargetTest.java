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
class MeasureWithoutTargetTest {

    private static final String ID = "measure-without-target";

    @Inject private Maps maps;

    private static String map(String measure) {
        return """
                source Till "Till records" events
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        %s
                    }
                }
                """
                .formatted(measure);
    }

    @Test
    void reportsNumbersWithoutTarget() {
        Issue issue =
                maps.assertReported(
                        map("measure Wait from Till { 2026-03 7.5 }"),
                        ID,
                        "Coffee.Buy.measure(Wait)",
                        "Wait");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Metric \"Time in the queue\" has no target for stage \"Orders and pays\": nobody can"
                        + " tell which value would be good enough.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure Wait target <= 4 { 2026-03 7.5 }",
                "measure Wait target > 0 { 2026-03 7.5 }",
                "measure Wait",
                "measure Wait from Till",
                "measure Wate { 2026-03 7.5 }",
                "touchpoint Order \"Orders\" { measure Wait }",
            })
    void acceptsMeasureWithTargetOrThatHasNotBegun(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void expectsTargetAtProposedMoments() {
        maps.assertReported(
                map("touchpoint Order \"Orders\" proposed { measure Wait }"),
                ID,
                "Coffee.Buy.Order.measure(Wait)",
                "Wait");
    }

    @Test
    void expectsTargetInAFutureJourney() {
        maps.assertReported(
                """
                metric Nps "Would you recommend us?" nps
                journey Coffee "Morning coffee" {
                    future
                    measure Nps
                }
                """,
                ID,
                "Coffee.measure(Nps)",
                "Nps");
    }

    @Test
    void leavesTheTargetToTheTeam() {
        maps.assertNotFixable(map("measure Wait { 2026-03 7.5 }"), ID);
    }
}
