// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
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
class GoalNotServedTest {
    private static final String ID = "goal-not-served";

    private static final String PERSONAS =
            """
            persona Anna "Anna, commuter" {
                goal InTime "Coffee before the 8:05"
                goal Cheap "Less than lunch"
            }
            persona Ben "Ben, student" {
                goal Seat "A seat with power"
            }
            """;

    @Inject private Maps maps;

    @Test
    void reportsGoalAtThePersonaOfTheJourney() {
        Issue issue =
                maps.assertReported(
                        PERSONAS
                                + """
                                        journey Coffee "Morning coffee" {
                                            persona Anna, Ben
                                            stage Buy "Buys" {
                                                goal "Quick" serves InTime
                                                goal "Cheap" serves Anna.Cheap
                                                goal "Quiet"
                                            }
                                        }
                                        """,
                        ID,
                        "Coffee",
                        "Ben");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "No stage of journey \"Morning coffee\" serves goal \"A seat with power\" of persona \"Ben, student\".",
                issue.getMessage());
    }

    @Test
    void reportsAllGoalsOfAPersonaTogether() {
        Issue issue =
                maps.assertReported(
                        PERSONAS
                                + """
                                        journey Coffee "Morning coffee" {
                                            persona Anna
                                            stage Buy "Buys"
                                        }
                                        """,
                        ID,
                        "Coffee",
                        "Anna");
        assertEquals(
                "No stage of journey \"Morning coffee\" serves these goals of persona \"Anna, commuter\": \"Coffee before the 8:05\" and \"Less than lunch\".",
                issue.getMessage());
    }

    @Test
    void reportsEveryPersona() {
        assertEquals(
                2,
                maps.issues(
                                PERSONAS
                                        + """
                                                journey Coffee "Morning coffee" {
                                                    persona Anna
                                                    persona Ben
                                                    stage Buy "Buys"
                                                }
                                                """,
                                ID)
                        .size());
    }

    @Test
    void reportsGoalThatOnlyTheCurrentJourneyServes() {
        maps.assertReported(
                PERSONAS
                        + """
                                journey Coffee "Morning coffee" {
                                    persona Ben
                                    stage Drink "Drinks" { goal "Quiet" serves Seat }
                                }
                                journey Later "Coffee in 2030" {
                                    future of Coffee
                                    persona /* as before */ Ben
                                    stage Drink "Drinks" { goal "Fast" }
                                }
                                """,
                ID,
                "Later",
                "Ben");
    }

    @Test
    void acceptsGoalsThatAreServed() {
        maps.assertNotReported(
                PERSONAS
                        + """
                                journey Coffee "Morning coffee" {
                                    persona Anna, Ben
                                    stage Buy "Buys" { goal "Quick and cheap" serves InTime, Cheap }
                                    stage Drink "Drinks" { goal "Quiet" serves Ben.Seat }
                                }
                                """,
                ID);
    }

    @Test
    void acceptsGoalThatAnotherCurrentJourneyServes() {
        maps.assertNotReported(
                PERSONAS
                        + """
                                journey Coffee "Morning coffee" {
                                    persona Anna
                                    stage Buy "Buys" { goal "Quick" serves InTime }
                                }
                                journey Gift "Coffee for a friend" {
                                    persona Anna
                                    stage Buy "Buys" { goal "Cheap" serves Cheap }
                                }
                                """,
                ID);
    }

    @Test
    void acceptsGoalOfPersonaWhoseJourneyThisIsNot() {
        maps.assertNotReported(
                PERSONAS
                        + """
                                journey Coffee "Morning coffee" {
                                    persona Ben
                                    stage Drink "Drinks" { goal "Quiet" serves Seat }
                                }
                                """,
                ID);
    }

    @Test
    void leavesJourneyWithoutStagesToItsOwnFinding() {
        maps.assertNotReported(
                PERSONAS
                        + """
                                journey Coffee "Morning coffee" {
                                    persona Anna
                                }
                                """,
                ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persona Ben stage S \"s\" { goal \"g\" serves Saet }",
                "persona Bne stage S \"s\""
            })
    void leavesUnresolvedReferencesToTheirOwnError(String members) {
        assertEquals(
                List.of("unresolved-reference"),
                maps
                        .issues(PERSONAS + "journey Coffee \"Coffee\" { %s }".formatted(members))
                        .stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(ID) || code.equals("unresolved-reference"))
                        .toList());
    }
}
