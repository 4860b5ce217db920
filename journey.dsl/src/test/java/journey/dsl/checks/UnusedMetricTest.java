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
class UnusedMetricTest {

    private static final String ID = "unused-metric";

    @Inject private Maps maps;

    @Test
    void reportsMetricThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Nps "Would you recommend us?" nps

                        journey Coffee "Morning coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits for the train"
                            }
                        }
                        """,
                        ID,
                        "Nps",
                        "Nps");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Metric \"Would you recommend us?\" is measured nowhere, and no action expects to change it.",
                issue.getMessage());
    }

    @Test
    void acceptsMetricToWhichASourceHasAnswers() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps
                source Exit "Exit survey" survey { data "e.csv" answers Nps in "q1" }

                journey Coffee "Morning coffee"
                """,
                ID);
    }

    @Test
    void acceptsMetricThatTheMapUses() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        measure Nps
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                metric Nps "Would you recommend us?" nps
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                metric Nps "Would you recommend us?" nps
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """,
                ID,
                """
                // what we know
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """);
    }
}
