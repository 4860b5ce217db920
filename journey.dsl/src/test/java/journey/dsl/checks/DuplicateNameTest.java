// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DuplicateNameTest {
    private static final String ID = "duplicate-name";

    @Inject private Maps maps;
    @TempDir private Path folder;

    @Test
    void reportsSecondTopLevelElementOfAnyKind() {
        Issue issue =
                maps.assertReported(
                        """
                        channel Shop "Coffee shop" offline
                        team Shop "The floor"
                        """,
                        ID,
                        "Shop~2",
                        "Shop");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Team \"The floor\" has the name Shop, which channel \"Coffee shop\" has already.",
                issue.getMessage());
    }

    @Test
    void reportsSecondMomentOfAStage() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders"
                        touchpoint Order "Asks for more"
                    }
                }
                """,
                ID,
                "Coffee.Buy.Order~2",
                "Order");
    }

    @Test
    void reportsPainAndOpportunityOfOneName() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            pain Line "It is long"
                            opportunity Line "Make it shorter"
                        }
                    }
                }
                """,
                ID,
                "Coffee.Buy.Order.Line~2",
                "Line");
    }

    @Test
    void reportsEveryFurtherElement() {
        assertEquals(2, maps.issues("team A \"a\"\nteam A \"b\"\nteam A \"c\"\n", ID).size());
    }

    @Test
    void reportsNameThatDiffersOnlyInItsComposition() {
        assertEquals(1, maps.issues("team Caf\u00e9 \"a\"\nteam Cafe\u0301 \"b\"\n", ID).size());
    }

    @Test
    void reportsElementThatAnImportDeclaresToo() throws IOException {
        write("teams.journey", "team Shop \"Shop floor\"\n");
        String text = "import \"teams.journey\"\nchannel Shop \"Coffee shop\" offline\n";
        Issue issue = onlyIssueInFile(text);
        assertEquals("Shop", issue.getUriToProblem().fragment());
        assertEquals(text.lastIndexOf("Shop"), issue.getOffset());
        assertEquals("Shop".length(), issue.getLength());
        assertEquals(
                "Channel \"Coffee shop\" in map.journey has the name Shop, which team \"Shop floor\" in teams.journey has already.",
                issue.getMessage());
    }

    @Test
    void reportsClashOfTwoImportsAtTheSecond() throws IOException {
        write("teams.journey", "team Shop \"Shop floor\"\n");
        write("channels.journey", "channel Shop \"Coffee shop\" offline\n");
        String text = "import \"teams.journey\"\nimport \"channels.journey\"\n";
        Issue issue = onlyIssueInFile(text);
        assertEquals(text.lastIndexOf("\"channels.journey\""), issue.getOffset());
        assertEquals("\"channels.journey\"".length(), issue.getLength());
    }

    @Test
    void acceptsFileThatIsImportedByTwoWays() throws IOException {
        write("teams.journey", "team Shop \"Shop floor\"\n");
        write("more.journey", "import \"teams.journey\"\nteam More \"More\"\n");
        assertEquals(
                List.of(),
                issuesInFile(
                        """
                        import "teams.journey"
                        import "more.journey"
                        import "./teams.journey"
                        """));
    }

    @Test
    void acceptsSameNameInDifferentParents() {
        maps.assertNotReported(
                """
                team Order "Order desk"
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            pain Order "Hard to order"
                        }
                    }
                    stage Use "Uses" {
                        step Order "Orders more"
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsNamesThatDifferInCase() {
        maps.assertNotReported("team shop \"a\"\nteam Shop \"b\"\n", ID);
    }

    @Test
    void acceptsPainsWithoutNames() {
        maps.assertNotReported("persona A \"a\" {\n    pain \"x\"\n    pain \"y\"\n}\n", ID);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Issue> issuesInFile(String text) throws IOException {
        write("map.journey", text);
        return maps.issues(maps.read(folder.resolve("map.journey").toRealPath()));
    }

    private Issue onlyIssueInFile(String text) throws IOException {
        List<Issue> issues = issuesInFile(text);
        assertEquals(1, issues.size(), issues.toString());
        assertEquals(ID, issues.get(0).getCode());
        return issues.get(0);
    }
}
