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
class UnusedSourceTest {

    private static final String ID = "unused-source";

    @Inject private Maps maps;

    @Test
    void reportsSourceThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        source ExitSurvey "Exit survey" survey

                        journey Coffee "Morning coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits for the train"
                            }
                        }
                        """,
                        ID,
                        "ExitSurvey",
                        "ExitSurvey");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Source \"Exit survey\" backs no claim and no measure, and nothing is seen in it.",
                issue.getMessage());
    }

    @Test
    void acceptsSourceThatTheMapUses() {
        maps.assertNotReported(
                """
                source ExitSurvey "Exit survey" survey

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train" { emotion -1 evidence ExitSurvey }
                    }
                }
                """,
                ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step Waits \"Waits\" { seen in ExitSurvey }",
                "step Waits \"Waits\" { pain Queue \"Queue\" { seen in ExitSurvey as \"a\" } }",
                "measure Nps from ExitSurvey"
            })
    void acceptsSourceInWhichSomethingIsSeen(String member) {
        maps.assertNotReported(
                """
                source ExitSurvey "Exit survey" survey
                metric Nps "Would you recommend us?" nps

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        %s
                    }
                }
                """
                        .formatted(member),
                ID);
    }

    @Test
    void reportsSourceWithAnswersThatNobodyLooksAt() {
        maps.assertReported(
                """
                source ExitSurvey "Exit survey" survey { data "e.csv" answers Nps in "q1" }
                metric Nps "Would you recommend us?" nps

                journey Coffee "Morning coffee"
                """,
                ID,
                "ExitSurvey",
                "ExitSurvey");
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                source ExitSurvey "Exit survey" survey
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                source ExitSurvey "Exit survey" survey
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
