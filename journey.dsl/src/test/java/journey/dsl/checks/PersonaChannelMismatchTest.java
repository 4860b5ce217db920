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
class PersonaChannelMismatchTest {

    private static final String ID = "persona-channel-mismatch";

    @Inject private Maps maps;

    private static String map(String stage, String state) {
        return """
                channel App "Shop app" online
                channel Chat "Chat" online
                channel Shop "Coffee shop" offline
                persona Anna "Anna, commuter" { prefers Shop }
                persona Ben "Ben, student" { prefers App, Chat }
                journey Coffee "Morning coffee" {
                    %s
                    stage Buy "Buys" {
                        touchpoint Order "Orders" via Shop
                        %s
                    }
                    persona Anna, Ben
                }
                """
                .formatted(state, stage);
    }

    @Test
    void reportsPersonaWhomTheJourneyNeverMeetsWhereItLikes() {
        Issue issue = maps.assertReported(map("", "current"), ID, "Coffee", "Ben");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Persona \"Ben, student\" prefers channel \"Shop app\" and channel \"Chat\", but"
                        + " journey \"Morning coffee\" has no touchpoint for this persona there.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touchpoint Ad \"Sees an ad\" via App for Anna",
                "touchpoint Ad \"Sees an ad\" via App proposed",
                "step Ad \"Sees an ad\"",
            })
    void reportsPersonaWhomOtherTouchpointsDoNotMeet(String stage) {
        assertEquals(1, maps.issues(map(stage, "current"), ID).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touchpoint Ad \"Sees an ad\" via App",
                "touchpoint Ad \"Sees an ad\" via Shop, Chat for Ben",
            })
    void acceptsPersonaWhomTheJourneyMeets(String stage) {
        maps.assertNotReported(map(stage, "current"), ID);
    }

    @Test
    void countsWhatIsProposedInAFutureJourney() {
        maps.assertNotReported(map("touchpoint Ad \"Sees an ad\" via App proposed", "future"), ID);
    }

    @Test
    void acceptsPersonaOfWhomNobodyKnowsWhereToMeet() {
        maps.assertNotReported(
                """
                channel App "Shop app" online
                channel Shop "Coffee shop" offline
                persona Anna "Anna" { prefers App }
                persona Ben "Ben"
                journey Empty "Empty" { persona Anna, Ben }
                journey Coffee "Morning coffee" {
                    persona Anna, Ben
                    stage Buy "Buys" {
                        touchpoint Order "Orders"
                        touchpoint Pays "Pays" via Shop for Ben
                    }
                }
                """,
                ID);
    }

    @Test
    void leavesChannelsAndPersonasThatAreNotFoundToTheirOwnErrors() {
        String map = map("", "current");
        maps.assertNotReported(map("touchpoint Ad \"Ad\" via Ap", "current"), ID);
        maps.assertNotReported(map.replace("prefers App, Chat", "prefers Ap, Chat"), ID);
        maps.assertNotReported(map.replace("persona Anna, Ben", "persona Anna, Benn"), ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        maps.assertNotFixable(map("", "current"), ID);
    }
}
