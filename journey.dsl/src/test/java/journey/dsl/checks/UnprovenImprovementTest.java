// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import journey.dsl.check.CheckSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnprovenImprovementTest {

    private static final String ID = "unproven-improvement";

    @Inject private Maps maps;

    private static String map(String observations, String facts) {
        return """
                metric Nps "Would you recommend us?" nps
                metric Csat "How satisfied are you?" csat { scale 1 to 5 top 2 }
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                metric Vague "What?" score { scale 1 to 5 }
                journey Coffee "Morning coffee" {
                    measure Nps { %1$s }
                    measure Csat { %1$s }
                    measure Wait { %1$s }
                    measure Vague { %1$s }
                    action Ahead "Order ahead in the app" {
                        %2$s
                    }
                }
                """
                .formatted(observations, facts);
    }

    private static String done(String effect) {
        return "status done measured 2026-Q1 to 2026-Q3 expects " + effect;
    }

    private String fault(String observations, String effect) {
        return maps.onlyIssue(map(observations, done(effect)), ID).getMessage();
    }

    /** The known answer: 39 (n 94) to 46 (n 87) is no significant change. */
    @Test
    void reportsImprovementByChanceInTheWorstCase() {
        Issue issue =
                maps.assertReported(
                        map("2026-Q1 39 n 94 2026-Q3 46 n 87", done("Nps +5")),
                        ID,
                        "Coffee.Ahead.effect(Nps)",
                        "Nps");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Action \"Order ahead in the app\" is done, but metric \"Would you recommend us?\""
                        + " went from 39 to 46: at worst, chance alone can explain that.",
                issue.getMessage());
    }

    @Test
    void reportsImprovementByChance() {
        assertEquals(
                "Action \"Order ahead in the app\" is done, but metric \"How satisfied are you?\" went"
                        + " from 50 to 55: chance alone can explain that.",
                fault("2026-Q1 50 n 100 2026-Q3 55 n 100", "Csat +5"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q1 70 n 900 2026-Q3 50 n 900, Nps +5, 70, 50",
        "2026-Q1 46 2026-Q3 39, Csat +5, 46, 39",
        "2026-Q1 5 2026-Q3 6, Wait -2, 5, 6",
        "2026-Q1 5 2026-Q3 5.0, Wait -2, 5, 5.0",
    })
    void reportsWhatIsNoBetter(String observations, String effect, String before, String after) {
        String message = fault(observations, effect);
        assertTrue(
                message.endsWith(
                        " is no better: it was %s before and is %s now.".formatted(before, after)),
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"39 46", "39 n 94 46", "39 46 n 87"})
    void reportsShareWithoutSampleSizes(String values) {
        String observations = "2026-Q1 " + values.replaceFirst(" (?=46)", " 2026-Q3 ");
        assertEquals(
                "Action \"Order ahead in the app\" is done, and metric \"Would you recommend us?\""
                        + " went from 39 to 46: without the sizes of both samples this proves"
                        + " nothing.",
                fault(observations, "Nps +5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-Q1 39 n 94", "2026-Q3 46 n 87", "2026-01 39 n 94 2026-Q3 90 n 87"})
    void reportsMissingObservations(String observations) {
        assertEquals(
                "Action \"Order ahead in the app\" is done, but metric \"Would you recommend us?\" was"
                        + " not observed in both 2026-Q1 and 2026-Q3.",
                fault(observations, "Nps +5"));
    }

    @Test
    void reportsActionThatWasNeverMeasured() {
        Issue issue =
                maps.assertReported(
                        map("2026-Q1 39 2026-Q3 46", "expects Nps +5 expects Wait -1 status done"),
                        ID,
                        "Coffee.Ahead",
                        "done");
        assertEquals(
                "Action \"Order ahead in the app\" is done, and nobody has said when its effect is"
                        + " measured.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q1 39 n 940 2026-Q3 52 n 870, Nps +5",
        "2026-Q1 50 n 1000 2026-Q3 60 n 1000, Csat +12",
        "2026-Q1 50 n 1000 2026-Q3 60 n 1000, Csat +2",
        "2026-Q1 7 n 99 margin 0.2 2026-Q3 5 n 99 margin 0.2, Wait -2",
        "2026-Q1 7 2026-Q3 6.9, Wait -2",
        "2026-Q1 4 2026-Q3 3, Vague +1",
        "2026-Q1 4 2026-Q3 3, Vague -1",
    })
    void acceptsImprovementAsFarAsItCanBeShown(String observations, String effect) {
        maps.assertNotReported(map(observations, done(effect)), ID);
    }

    /** What is better by chance, and surely not by what was expected, is not as expected. */
    @ParameterizedTest
    @CsvSource({
        "2026-Q1 50 n 1000 2026-Q3 60 n 1000, Csat +20, from 50 to 60, +20",
        "2026-Q1 50 n 1000 2026-Q3 51 n 1000, Csat +20, from 50 to 51, +20",
        "2026-Q1 7 n 99 margin 0.2 2026-Q3 6 n 99 margin 0.2, Wait -2.5, from 7 to 6, -2.5",
    })
    void reportsLessThanWasExpected(
            String observations, String effect, String change, String expected) {
        String message = fault(observations, effect);
        assertTrue(
                message.endsWith(
                        " went %s: that is not the %s that it expects, and chance does not explain the difference."
                                .formatted(change, expected)),
                message);
    }

    /** To wait longer may be the price of something else. */
    @ParameterizedTest
    @ValueSource(strings = {"Nps -5", "Wait +1", "Nps 0", "Wait 0", "Nqs +5"})
    void expectsNoProofOfWhatIsNoImprovement(String effect) {
        maps.assertNotReported(map("", done(effect)), ID);
        maps.assertNotReported(map("", "status done expects " + effect), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expects Nps +5",
                "expects Nps +5 status planned",
                "expects Nps +5 status doing measured 2026-Q1 to 2026-Q3",
                "expects Nps +5 status dropped measured 2026-Q1 to 2026-Q3",
                "status done measured 2026-Q1 to 2026-Q3",
                "status done",
            })
    void acceptsActionThatIsNotDoneOrExpectsNothing(String facts) {
        maps.assertNotReported(map("2026-Q1 39 n 94 2026-Q3 46 n 87", facts), ID);
    }

    @Test
    void waitsForTheEndOfTheSecondPeriod() {
        String map = map("2026-Q1 39 n 94", done("Nps +5"));
        for (String day : List.of("2026-04-01", "2026-09-30")) {
            assertEquals(
                    List.of(), maps.issues(map, ID, CheckSettings.defaults(LocalDate.parse(day))));
        }
        LocalDate over = LocalDate.parse("2026-10-01");
        assertEquals(1, maps.issues(map, ID, CheckSettings.defaults(over)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13 to 2026-Q3", "2026-Q1 to 2026-13"})
    void passesOverMalformedPeriods(String measured) {
        String facts = "status done expects Nps +5 measured " + measured;
        maps.assertNotReported(map("", facts), ID);
    }

    @Test
    void reportsEveryEffectOnItsOwn() {
        List<Issue> issues =
                maps.issues(
                        map(
                                "2026-Q1 39 n 94 2026-Q3 46 n 87",
                                done("Wait -2 expects Csat +5 expects Nps +5")),
                        ID);
        assertEquals(
                List.of(
                        "Coffee.Ahead.effect(Wait)",
                        "Coffee.Ahead.effect(Csat)",
                        "Coffee.Ahead.effect(Nps)"),
                issues.stream().map(issue -> issue.getUriToProblem().fragment()).toList());
    }

    @Test
    void acceptsImprovementOfOneGroup() {
        maps.assertNotReported(
                """
                persona Anna "Anna" persona Ben "Ben"
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    persona Anna, Ben
                    measure Wait {
                        2026-Q1 5 for Anna 2026-Q3 6 for Anna
                        2026-Q1 5 for Ben 2026-Q3 4 for Ben
                    }
                    action Ahead "Order ahead" { status done expects Wait -1 measured 2026-Q1 to 2026-Q3 }
                }
                """,
                ID);
    }

    @Test
    void leavesTheProofToTheTeam() {
        maps.assertNotFixable(map("", done("Nps +5")), ID);
    }
}
