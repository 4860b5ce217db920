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
class UnfinishedTextTest {

    private static final String ID = "unfinished-text";

    @Inject private Maps maps;

    @Test
    void reportsTextThatBeginsWithTodo() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Coffee" {
                            purpose "TODO: which question?"
                        }
                        """,
                        ID,
                        "Coffee",
                        "\"TODO: which question?\"");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("Somebody still has to write \"TODO: which question?\".", issue.getMessage());
    }

    @Test
    void reportsOneOfSeveralTexts() {
        maps.assertReported(
                """
                persona Anna "Anna" {
                    quote "I walk on."
                    quote "TODO"
                }
                """,
                ID,
                "Anna",
                "\"TODO\"");
    }

    @Test
    void acceptsTextThatOnlyMentionsIt() {
        maps.assertNotReported(
                """
                journey Coffee "Her TODO list" {
                    purpose "Learn what stays on the TODO list"
                }
                """,
                ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artifact \"TODO\"",
                "backstage \"TODO\"",
                "support Books \"TODO\"",
                "leads to A \"TODO\"",
                "ends \"TODO\"",
                "choice \"TODO\" { ends here leads to A }",
                "choice \"?\" { ends here leads to A \"TODO\" }"
            })
    void reportsItInWaysAndWork(String fact) {
        maps.onlyIssue(
                "journey J \"j\" { stage S \"s\" { step A \"a\" { %s } } }".formatted(fact), ID);
    }
}
