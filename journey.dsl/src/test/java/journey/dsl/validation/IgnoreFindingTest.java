// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class IgnoreFindingTest {

    private static final String CHECK = "stage-without-touchpoint";

    @Inject private Maps maps;

    @Test
    void writesCommentAboveLine() {
        String map =
                """
                journey Coffee "Coffee" {
                    stage Buy "Buys"
                }
                """;
        String ignored = ignore(map, " the shop\nopens in May ");
        assertEquals(
                """
                journey Coffee "Coffee" {
                    // journey:ignore stage-without-touchpoint -- the shop opens in May
                    stage Buy "Buys"
                }
                """,
                ignored);
        maps.assertNotReported(ignored, CHECK);
        maps.assertNotReported(ignored, "unused-ignore");
    }

    @Test
    void keepsLineBreaksOfFile() {
        assertEquals(
                "journey Coffee \"Coffee\" {\r\n"
                        + "\t// journey:ignore stage-without-touchpoint -- known\r\n"
                        + "\tstage Buy \"Buys\"\r\n"
                        + "}\r\n",
                ignore("journey Coffee \"Coffee\" {\r\n\tstage Buy \"Buys\"\r\n}\r\n", "known"));
    }

    @Test
    void leavesTextAloneThatBeginsOnEarlierLine() {
        String map =
                """
                journey Coffee "Coffee
                and cake" { stage Buy "Buys" }
                """;
        assertEquals(Optional.empty(), edit(map, "known"));
    }

    @Test
    void ignoresNoError() {
        assertFalse(IgnoreFinding.isPossible("syntax"));
        assertFalse(IgnoreFinding.isPossible("no-such-check"));
    }

    private String ignore(String map, String reason) {
        return Edits.apply(map, List.of(edit(map, reason).orElseThrow()));
    }

    private Optional<TextEdit> edit(String map, String reason) {
        XtextResource resource = maps.read(map);
        Issue issue =
                maps.issues(resource).stream()
                        .filter(it -> it.getCode().equals(CHECK))
                        .findFirst()
                        .orElseThrow();
        return IgnoreFinding.edit(resource, issue, reason);
    }
}
