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
class NegativeEmotionWithoutPainTest {

    private static final String ID = "negative-emotion-without-pain";

    @Inject private Maps maps;

    private static String map(String moment) {
        return """
                persona Commuter "Anna, commuter"
                persona Student "Ben, student"
                journey Coffee "Morning coffee" {
                    persona Commuter, Student
                    stage Buy "Buys" {
                        step Waits "Waits outside" {
                            %s
                        }
                    }
                }
                """
                .formatted(moment);
    }

    @Test
    void reportsNegativeEmotionWithoutPain() {
        Issue issue =
                maps.assertReported(
                        map("emotion -2 \"it is cold\""), ID, "Coffee.Buy.Waits.emotion", "-2");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "The emotion at step \"Waits outside\" is -2, and no pain there explains it.",
                issue.getMessage());
    }

    @Test
    void reportsEmotionOfAPersonaWhomThePainSpares() {
        Issue issue =
                maps.assertReported(
                        map("pain Cold \"It is cold\" for Student emotion -1 for Commuter"),
                        ID,
                        "Coffee.Buy.Waits.emotion(Commuter)",
                        "-1");
        assertEquals(
                "The emotion of persona \"Anna, commuter\" at step \"Waits outside\" is -1, and no pain"
                        + " there explains it.",
                issue.getMessage());
    }

    @Test
    void reportsEmotionAtAMomentThatIsOnlyPlanned() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    future
                    stage Buy "Buys" {
                        touchpoint Pays "Pays in advance" proposed { emotion -1 }
                    }
                }
                """,
                ID,
                "Coffee.Buy.Pays.emotion",
                "-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emotion 0",
                "emotion +1",
                "emotion -1 pain Cold \"It is cold\"",
                "emotion -1 for Commuter pain Cold \"It is cold\"",
                "emotion -1 pain Cold \"It is cold\" for Student",
                "emotion -1 for Commuter, Student pain Cold \"It is cold\" for Student",
            })
    void acceptsEmotionThatIsNotNegativeOrExplained(String moment) {
        maps.assertNotReported(map(moment), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emotion -1 for Comuter",
                "emotion -1 for Commuter pain Cold \"It is cold\" for Studnt",
            })
    void leavesPersonaThatIsNotFoundToItsOwnError(String moment) {
        maps.assertNotReported(map(moment), ID);
    }

    @Test
    void addsPainAsLastLineOfTheMoment() {
        maps.assertFixed(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Waits "Waits" { // in winter
                            emotion -2 "it is cold" // since November
                        }
                    }
                }
                """,
                ID,
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Waits "Waits" { // in winter
                            emotion -2 "it is cold" // since November
                            pain TODO "TODO: what hurts here?"
                        }
                    }
                }
                """);
    }

    @Test
    void addsPainForThePersonasOfTheEmotion() {
        String emotion = "emotion -2 for Commuter, Student";
        maps.assertFixed(
                map(emotion),
                ID,
                map(
                        emotion
                                + "\n            "
                                + "pain TODO-Commuter-Student \"TODO: what hurts here?\" for Commuter,"
                                + " Student"));
    }

    @Test
    void addsPainToABlockOnOneLine() {
        String map =
                "journey A \"A\" {\r\n stage B \"B\" { step C \"C\" { emotion -1 %s} } \r\n}\r\n";
        maps.assertFixed(
                map.formatted(""), ID, map.formatted("pain TODO \"TODO: what hurts here?\" "));
    }
}
