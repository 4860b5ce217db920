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
class PainWithoutEvidenceTest {

    private static final String ID = "pain-without-evidence";

    @Inject private Maps maps;

    private static String map(String stage) {
        return """
                source Survey "Exit survey" survey
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        %s
                    }
                }
                """
                .formatted(stage);
    }

    @Test
    void reportsPainWithoutEvidence() {
        Issue issue =
                maps.assertReported(
                        map(
                                "touchpoint Order \"Orders\" { pain Queue \"The queue is long\" high }"),
                        ID,
                        "Coffee.Buy.Order.Queue",
                        "Queue");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Pain \"The queue is long\" names no evidence: nobody can tell who measured or heard"
                        + " it.",
                issue.getMessage());
    }

    @Test
    void reportsAssumedPain() {
        Issue issue =
                maps.assertReported(
                        map("step Waits \"Waits\" { pain Cold \"It is cold\" evidence assumed }"),
                        ID,
                        "Coffee.Buy.Waits.Cold",
                        "Cold");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Pain \"It is cold\" is an assumption: nobody has measured or heard it yet.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Survey", "Survy"})
    void acceptsPainWithEvidenceEvenIfItIsNotFound(String source) {
        maps.assertNotReported(
                map(
                        "step Waits \"Waits\" { pain Cold \"It is cold\" evidence %s }"
                                .formatted(source)),
                ID);
    }

    @Test
    void acceptsPainThatDataShow() {
        maps.assertNotReported(
                map(
                        "step Waits \"Waits\" { pain Cold \"It is cold\" { seen in Survey as \"cold\" } }"),
                ID);
    }

    @Test
    void reportsAssumedPainThatDataShow() {
        maps.assertReported(
                map(
                        "step Waits \"Waits\" { pain Cold \"It is cold\" evidence assumed { seen in Survey as \"cold\" } }"),
                ID,
                "Coffee.Buy.Waits.Cold",
                "Cold");
    }

    @Test
    void acceptsPainThatIsForeseen() {
        maps.assertNotReported(
                map("step Waits \"Waits\" proposed { pain Cold \"It is cold\" }"), ID);
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" {
                    future
                    stage Buy "Buys" {
                        step Waits "Waits" {
                            pain Cold "It is cold" evidence assumed
                        }
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesThePainsOfAPersonaToItsEvidence() {
        maps.assertNotReported("persona Student \"Ben\" { pain Watched \"Feels watched\" }", ID);
    }

    @Test
    void addsEvidenceToThePain() {
        maps.assertFixed(
                map(
                        """
                        step Waits "Waits" {
                                    pain Cold "It is cold" high // said in the shop
                                    emotion -1
                                }\
                        """),
                ID,
                map(
                        """
                        step Waits "Waits" {
                                    pain Cold "It is cold" high evidence TODO // said in the shop
                                    emotion -1
                                }\
                        """));
    }

    @Test
    void addsEvidenceInABlockOnOneLine() {
        maps.assertFixed(
                map("step Waits \"Waits\" { pain Cold \"It is cold\" }"),
                ID,
                map("step Waits \"Waits\" { pain Cold \"It is cold\" evidence TODO }"));
    }

    @Test
    void leavesAnAssumptionAsItIs() {
        maps.assertNotFixable(
                map("step Waits \"Waits\" { pain Cold \"It is cold\" evidence assumed }"), ID);
    }
}
