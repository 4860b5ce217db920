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

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class AnswersWithoutDataTest {

    private static final String ID = "answers-without-data";

    @Inject private Maps maps;

    private static String map(String source, String members) {
        return """
                source Exit "Exit survey" survey { %s }
                metric Nps "Would you recommend us?" nps
                channel Shop "Coffee shop" offline %s
                """
                .formatted(source, members);
    }

    @Test
    void reportsAnswersWithoutRows() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Nps "Would you recommend us?" nps
                        source Exit "Exit survey" survey { answers Nps in "q1" }
                        """,
                        ID,
                        "Exit.answers(Nps)",
                        "Nps");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Answers are to stand in source \"Exit survey\", which has neither 'data' nor 'table'.",
                issue.getMessage());
    }

    @Test
    void reportsWhatIsSeenInASourceWithoutRows() {
        Issue issue =
                maps.assertReported(
                        map("url \"https://example.org\"", "{ seen in Exit }"),
                        ID,
                        "Shop.binding(Exit)",
                        "Exit");
        assertEquals(
                "Channel \"Coffee shop\" is to be seen in source \"Exit survey\", which has neither 'data' nor 'table'.",
                issue.getMessage());
    }

    @Test
    void reportsASourceOnce() {
        maps.onlyIssue(
                map("answers Nps in \"q1\"", "{ seen in Exit as \"a\" seen in Exit as \"b\" }"),
                ID);
    }

    @Test
    void acceptsSourceWithFilesOrATable() {
        String seen = "{ seen in Exit }";
        maps.assertNotReported(map("data \"e.csv\" answers Nps in \"q1\"", seen), ID);
        maps.assertNotReported(map("table \"exit.answers\" answers Nps in \"q1\"", seen), ID);
    }

    @Test
    void acceptsSourceInWhichNothingIsSeen() {
        maps.assertNotReported(map("time \"at\"", ""), ID);
    }

    @Test
    void passesOverSourceThatIsNotFound() {
        maps.assertNotReported(map("", "{ seen in Exits }"), ID);
    }
}
