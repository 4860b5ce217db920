// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.Fix;
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
class ForUnknownPersonaTest {
    private static final String ID = "for-unknown-persona";

    @Inject private Maps maps;

    private static String map(String member) {
        return """
                persona Commuter "Anna, commuter"
                persona Student "Ben, student"
                persona Tourist "Cleo, tourist"
                metric Nps "Recommend" nps
                journey Coffee "Morning coffee" {
                    persona Commuter, Student
                    stage Buy "Buys" {
                        step Order "Orders" {
                            %s
                        }
                        step Leave "Leaves"
                    }
                }
                """
                .formatted(member);
    }

    @Test
    void reportsPersonaOfAnotherJourney() {
        Issue issue =
                maps.assertReported(
                        map("emotion +1 for Tourist"),
                        ID,
                        "Coffee.Buy.Order.emotion(Tourist)",
                        "Tourist");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Persona \"Cleo, tourist\" is not among the personas of journey \"Morning coffee\".",
                issue.getMessage());
    }

    @Test
    void reportsOnlyTheWrongOneOfAList() {
        maps.assertReported(
                map("expects \"x\" for Commuter, Tourist, Student"),
                ID,
                "Coffee.Buy.Order.expectation(Commuter,Tourist,Student)",
                "Tourist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expects \"x\" for Tourist",
                "experiences \"x\" for Tourist",
                "pain P \"x\" for Tourist",
                "leads to Leave for Tourist",
                "measure Nps { 2026 31 for Tourist }"
            })
    void looksAtEverythingThatCanBeForAPersona(String member) {
        assertEquals(1, maps.issues(map(member), ID).size());
    }

    @Test
    void reportsMomentForAnotherPersona() {
        maps.assertReported(
                """
                persona Commuter "Anna"
                persona Tourist "Cleo"
                journey Coffee "Morning coffee" {
                    persona Commuter
                    stage Buy "Buys" {
                        touchpoint Order "Orders" for Tourist
                    }
                }
                """,
                ID,
                "Coffee.Buy.Order",
                "Tourist");
    }

    @Test
    void reportsPersonaInJourneyWithoutPersonas() {
        assertEquals(
                1,
                maps.issues(
                                """
                                persona Commuter "Anna"
                                journey Coffee "Morning coffee" {
                                    stage Buy "Buys" {
                                        step Order "Orders" for Commuter
                                    }
                                }
                                """,
                                ID)
                        .size());
    }

    @Test
    void acceptsPersonasOfTheJourney() {
        maps.assertNotReported(map("emotion +1 for Commuter, Student"), ID);
    }

    @Test
    void leavesUnresolvedPersonaToItsOwnError() {
        assertEquals(
                List.of("unresolved-reference"),
                maps.issues(map("emotion +1 for Studnet")).stream()
                        .filter(issue -> issue.getSeverity() == Severity.ERROR)
                        .map(Issue::getCode)
                        .toList());
    }

    @Test
    void addsPersonaBehindTheOthersOfTheJourney() {
        maps.assertFixed(
                """
                persona Commuter "Anna"
                persona Student "Ben"
                persona Tourist "Cleo"
                journey Coffee "Morning coffee" {
                    persona Commuter // she comes first
                    persona Student // since May
                    stage Buy "Buys" {
                        touchpoint Order "Orders" for Tourist
                    }
                }
                """,
                ID,
                """
                persona Commuter "Anna"
                persona Student "Ben"
                persona Tourist "Cleo"
                journey Coffee "Morning coffee" {
                    persona Commuter // she comes first
                    persona Student, Tourist // since May
                    stage Buy "Buys" {
                        touchpoint Order "Orders" for Tourist
                    }
                }
                """);
    }

    @Test
    void addsPersonaToJourneyThatHasNone() {
        maps.assertFixed(
                """
                persona ^stage "A persona with a difficult name"
                journey Coffee "Morning coffee" { // of the pilot
                    stage Buy "Buys" { step Order "Orders" for ^stage }
                }
                """
                        .replace("\n", "\r\n"),
                ID,
                """
                persona ^stage "A persona with a difficult name"
                journey Coffee "Morning coffee" { // of the pilot
                    persona ^stage
                    stage Buy "Buys" { step Order "Orders" for ^stage }
                }
                """
                        .replace("\n", "\r\n"));
    }

    @Test
    void saysWhatTheFixDoes() {
        Fix fix = maps.fix(map("emotion +1 for Tourist"), ID).orElseThrow();
        assertEquals("Add 'Tourist' to the personas of journey \"Morning coffee\"", fix.title());
        assertFalse(fix.safe());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads to Pay for Ben",
                "ends \"no\" for Ben",
                "joins Pay for Ben",
                "choice \"?\" { leads to Pay for Ben }",
                "choice \"?\" { ends \"no\" for Ben }",
                "artifact \"a\" for Ben"
            })
    void reportsItInWaysAndArtifacts(String fact) {
        String map =
                """
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Coffee" {
                    persona Anna
                    stage Buy "Buys" {
                        step Wait "Waits" { %s }
                        step Pay "Pays"
                    }
                }
                """
                        .formatted(fact);
        Issue issue = maps.onlyIssue(map, ID);
        assertEquals(map.lastIndexOf("Ben"), issue.getOffset());
        assertEquals(3, issue.getLength());
        maps.assertNotReported(map.replace("    persona Anna\n", "    persona Anna, Ben\n"), ID);
    }
}
