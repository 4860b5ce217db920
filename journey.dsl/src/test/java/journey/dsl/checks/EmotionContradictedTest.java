// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
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
class EmotionContradictedTest {

    private static final String ID = "emotion-contradicted";

    @Inject private Maps maps;

    /** Csat is to be at least 80; Wait at most 4 minutes. */
    private static String map(String header, String moment) {
        return """
                metric Csat "How was it?" csat { scale 1 to 5 top 2 }
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                metric Visits "Visits" count { higher is better }
                source Exit "Exit survey" survey
                persona Anna "Anna"
                persona Ben "Ben"
                journey Coffee "Morning coffee" {
                    %s
                    stage Buy "Buys" {
                        %s
                    }
                }
                """
                .formatted(header, moment);
    }

    private static String step(String members) {
        return "step Order \"Orders\" { " + members + " }";
    }

    @Test
    void reportsAGoodEmotionWhereATargetIsMissed() {
        String map =
                map(
                        "",
                        step(
                                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 55 n 400 }"));

        Issue issue = maps.onlyIssue(map, ID);

        assertEquals(
                "The emotion at step \"Orders\" is +1, but metric \"How was it?\" was 55 in"
                        + " 2026-Q3 and misses its target, >= 80, by more than chance explains.",
                issue.getMessage());
        assertEquals(map.indexOf("+1"), issue.getOffset());
    }

    @Test
    void reportsABadEmotionWhereATargetIsMet() {
        String map =
                map(
                        "",
                        step(
                                "emotion -2 measure Wait from Exit target <= 4 { 2026-03 3 margin 0.5 }"));

        assertEquals(
                "The emotion at step \"Orders\" is -2, but metric \"Time in the queue\" was 3 in"
                        + " 2026-03 and meets its target, <= 4, by more than chance explains.",
                maps.onlyIssue(map, ID).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emotion 0 measure Csat from Exit target >= 80 { 2026-Q3 55 n 400 }",
                "emotion -1 measure Csat from Exit target >= 80 { 2026-Q3 55 n 400 }",
                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 90 n 400 }",
                "emotion +1 measure Csat from Exit { 2026-Q3 55 n 400 }",
                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 55 }",
                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 75 n 40 }",
                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q2 55 n 400 2026-Q3 82 n 40 }",
                "emotion +1 measure Wait from Exit target <= 4 { 2026-03 9 n 400 }",
                "emotion +1 measure Visits from Exit target >= 80 { 2026-03 9 }",
                "emotion +1 measure Csat from Exit target >= 80",
                "emotion +1 measure Cstat from Exit target >= 80 { 2026-Q3 55 n 400 }",
            })
    void acceptsWhatMayBeSo(String members) {
        maps.assertNotReported(map("", step(members)), ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "emotion +1|2026-Q3 55 n 400 for Anna 2026-Q3 90 n 400 for Ben|1",
                "emotion +1 for Ben|2026-Q3 55 n 400 for Anna 2026-Q3 90 n 400 for Ben|0",
                "emotion +1 for Anna|2026-Q3 55 n 400 for Anna 2026-Q3 90 n 400 for Ben|1",
                "emotion -1 for Anna emotion +1|2026-Q3 55 n 400 for Anna 2026-Q3 90 n 400|0",
                "emotion +1 for Ben emotion -1|2026-Q3 55 n 400|1",
                "emotion +1|2026-Q3 55 n 400 2026-Q3 90 n 400 for Anna, Ben|0",
            })
    void comparesWhatHoldsForTheSamePersona(String emotions, String values, int findings) {
        String members = emotions + " measure Csat from Exit target >= 80 { " + values + " }";

        assertEquals(findings, maps.issues(map("persona Anna, Ben", step(members)), ID).size());
    }

    @Test
    void looksOnlyAtThePersonasOfTheMoment() {
        String step =
                "step Order \"Orders\" for Ben { emotion +1 measure Csat from Exit target >= 80"
                        + " { 2026-Q3 55 n 400 for Anna 2026-Q3 90 n 400 for Ben } }";

        maps.assertNotReported(map("persona Anna, Ben", step), ID);
    }

    @Test
    void leavesPlansToTheAuthor() {
        String members = "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 55 n 400 }";

        assertEquals(
                List.of(0, 0, 1),
                List.of(
                        maps.issues(map("future", step(members)), ID).size(),
                        maps.issues(
                                        map(
                                                "",
                                                "step Order \"Orders\" proposed { "
                                                        + members
                                                        + " }"),
                                        ID)
                                .size(),
                        maps.issues(map("current", step(members)), ID).size()));
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        maps.assertNotFixable(
                map(
                        "",
                        step(
                                "emotion +1 measure Csat from Exit target >= 80 { 2026-Q3 55 n 400 }")),
                ID);
    }
}
