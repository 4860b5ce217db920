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
class UnmeasuredStageTest {

    private static final String ID = "unmeasured-stage";

    @Inject private Maps maps;

    @Test
    void reportsStageWithoutAnyMeasure() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Nps "Would you recommend us?" nps
                        journey Coffee "Coffee" {
                            measure Nps
                            stage Buy "Orders and pays" {
                                step Waits "Waits"
                            }
                        }
                        """,
                        ID,
                        "Coffee.Buy",
                        "Buy");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Stage \"Orders and pays\" has no measure, neither of its own nor at one of its moments.",
                issue.getMessage());
    }

    @Test
    void acceptsMeasureOfStage() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" {
                        measure Nps
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsMeasureOfOneMoment() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps
                journey Coffee "Coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits"
                        step Pays "Pays" {
                            measure Nps
                        }
                    }
                }
                """,
                ID);
    }
}
