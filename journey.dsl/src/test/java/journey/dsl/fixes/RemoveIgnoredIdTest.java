// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.validation.Fixes;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
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
class RemoveIgnoredIdTest {

    private static final String ID = "unused-ignore";

    @Inject private Maps maps;
    @Inject private Fixes fixes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// journey:ignore unused-team -- why",
                "//journey: ignore   unused-team   --why -- and why",
                "//\tjourney:ignore\tunused-team\t--\twhy",
                "// journey:ignore , unused-team , -- why",
            })
    void removesTheLineOfACommentThatIgnoresNothing(String comment) {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    // before
                    %s
                    purpose "Learn" // behind
                }
                """
                        .formatted(comment),
                ID,
                """
                journey Coffee "Coffee" {
                    // before
                    purpose "Learn" // behind
                }
                """);
    }

    @Test
    void removesACommentAtTheEndOfALine() {
        maps.assertFixed(
                """
                journey Coffee "Coffee" {
                    purpose "Learn"    // journey:ignore unused-team -- why
                }
                """,
                ID,
                """
                journey Coffee "Coffee" {
                    purpose "Learn"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'unmeasured-stage, unused-team'          | 'unmeasured-stage'",
                "'unused-team, unmeasured-stage'          | 'unmeasured-stage'",
                "'unused-team unmeasured-stage'           | 'unmeasured-stage'",
                "'unmeasured-stage unused-team'           | 'unmeasured-stage'",
                "'unused-team\tunmeasured-stage'          | 'unmeasured-stage'",
                "'unmeasured-stage\t,\tunused-team'       | 'unmeasured-stage'",
                "'unmeasured-stage,unused-team,'          | 'unmeasured-stage,'",
                "'unmeasured-stage, unmeasured-stage'     | 'unmeasured-stage'",
                "'unmeasured-stage, syntax'               | 'unmeasured-stage'",
            })
    void removesOneIdOfSeveral(String ids, String left) {
        String text =
                """
                journey Coffee "Coffee" {
                    // journey:ignore %s -- why
                    stage Buy "Orders"
                }
                """;
        maps.assertFixed(text.formatted(ids), ID, text.formatted(left));
    }

    @Test
    void removesACommentInVainLineByLine() {
        String text =
                "// journey:ignore unused-team, unused-metric, unused-source -- why\r\n"
                        + "journey Coffee \"Coffee\"";
        for (int i = 0; i < 3; i++) {
            XtextResource resource = maps.read(text);
            Issue issue = issues(resource).get(0);
            text = Edits.apply(text, fixes.fixFor(resource, issue).orElseThrow().edits());
        }
        assertEquals("journey Coffee \"Coffee\"", text);
    }

    @Test
    void correctsAMisspeltIdOnlyIfAsked() {
        String text =
                """
                journey Coffee "Coffee" {
                    // journey:ignore unmeasured-stagee -- the survey starts in May
                    stage Buy "Orders"
                }
                """;
        Fix fix = maps.fix(text, ID).orElseThrow();
        assertFalse(fix.safe());
        assertEquals("Correct the id to 'unmeasured-stage'", fix.title());
        maps.assertFixed(text, ID, text.replace("stagee", "stage"));
    }

    @Test
    void removesACommentWithoutIdsOnlyIfAsked() {
        String text =
                """
                journey Coffee "Coffee" {
                    // journey:ignore -- the survey starts in May
                    stage Buy "Orders"
                }
                """;
        assertFalse(maps.fix(text, ID).orElseThrow().safe());
        maps.assertFixed(
                text,
                ID,
                """
                journey Coffee "Coffee" {
                    stage Buy "Orders"
                }
                """);
    }

    @Test
    void removesWhatIsNoCheckAtAll() {
        String text = "// journey:ignore everything -- why\njourney Coffee \"Coffee\"\n";
        assertTrue(maps.fix(text, ID).orElseThrow().safe());
        maps.assertFixed(text, ID, "journey Coffee \"Coffee\"\n");
    }

    private List<Issue> issues(XtextResource resource) {
        return maps.issues(resource).stream().filter(it -> it.getCode().equals(ID)).toList();
    }
}
