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
class AssumedPersonaTest {

    private static final String ID = "assumed-persona";

    @Inject private Maps maps;

    @Test
    void reportsPersonaWithoutEvidence() {
        Issue issue =
                maps.assertReported(
                        """
                        persona Student "Ben, student" {
                            pain "Feels watched"
                        }
                        """,
                        ID,
                        "Student",
                        "Student");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Persona \"Ben, student\" names no evidence: nobody can tell whether such customers"
                        + " exist.",
                issue.getMessage());
    }

    @Test
    void reportsAssumedPersona() {
        Issue issue =
                maps.assertReported(
                        "persona Student \"Ben, student\" { evidence assumed }",
                        ID,
                        "Student",
                        "Student");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Persona \"Ben, student\" is an assumption: no research stands behind it yet.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interviews", "Intervews"})
    void acceptsPersonaWithEvidenceEvenIfItIsNotFound(String source) {
        maps.assertNotReported(
                """
                source Interviews "Interviews" interview
                persona Student "Ben, student" { evidence %s }
                """
                        .formatted(source),
                ID);
    }

    @Test
    void acceptsPersonaThatDataShow() {
        maps.assertNotReported(
                """
                source Crm "Customers" crm
                persona Student "Ben, student" { seen in Crm where "segment" is "student" }
                """,
                ID);
    }

    @Test
    void addsEvidenceAsLastLineOfThePersona() {
        maps.assertFixed(
                """
                persona Student "Ben, student" {
                    segment "18-25" // at the university
                    // quotes follow
                }
                """,
                ID,
                """
                persona Student "Ben, student" {
                    segment "18-25" // at the university
                    // quotes follow
                    evidence TODO
                }
                """);
    }

    @Test
    void addsEvidenceToABlockOnOneLine() {
        maps.assertFixed(
                "persona Student \"Ben\" { segment \"18-25\" /* or so */ }\r\n",
                ID,
                "persona Student \"Ben\" { segment \"18-25\" /* or so */ evidence TODO }\r\n");
    }

    @Test
    void addsBlockToPersonaWithoutOne() {
        maps.assertFixed(
                "persona Student \"Ben\" // from the workshop\r\n",
                ID,
                "persona Student \"Ben\" {\r\n    evidence TODO\r\n} // from the workshop\r\n");
    }

    @Test
    void leavesAnAssumptionAsItIs() {
        maps.assertNotFixable("persona Student \"Ben\" { evidence assumed }", ID);
    }
}
