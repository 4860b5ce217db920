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
class CircularImportTest {
    private static final String ID = "circular-import";

    @Inject private Maps maps;
    @TempDir private Path folder;

    @Test
    void reportsFileThatImportsItself() throws IOException {
        Issue issue = onlyIssue("a", "import \"a.journey\"\nteam A \"a\"\n");
        assertEquals(ID, issue.getCode());
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals("import(a%2Ejourney)", issue.getUriToProblem().fragment());
        assertEquals("import ".length(), issue.getOffset());
        assertEquals("\"a.journey\"".length(), issue.getLength());
        assertEquals("This file imports itself.", issue.getMessage());
    }

    @Test
    void reportsFileThatImportsItselfThroughALinkedFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        Issue issue = onlyIssue("a", "import \"loop/a.journey\"\nteam A \"a\"\n");
        assertEquals("This file imports itself.", issue.getMessage());
    }

    @Test
    void reportsFileThatImportsItselfThroughALinkedFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("other.journey"), Path.of("a.journey"));
        Issue issue = onlyIssue("a", "import \"other.journey\"\nteam A \"a\"\n");
        assertEquals("This file imports itself.", issue.getMessage());
    }

    @Test
    void reportsCircleOfTwo() throws IOException {
        write("b", "import \"a.journey\"\nteam B \"b\"\n");
        Issue issue =
                onlyIssue("a", "import \"b.journey\"\nteam A \"a\"\njourney J \"j\" { owner B }\n");
        assertEquals(ID, issue.getCode());
        assertEquals(
                "'b.journey' leads back to this file: b.journey → a.journey.", issue.getMessage());
    }

    @Test
    void reportsCircleOfThree() throws IOException {
        write("b", "import \"c.journey\"\nteam B \"b\"\n");
        write("c", "import \"a.journey\"\nteam C \"c\"\n");
        Issue issue =
                onlyIssue("a", "import \"b.journey\"\nteam A \"a\"\njourney J \"j\" { owner C }\n");
        assertEquals(
                "'b.journey' leads back to this file: b.journey → c.journey → a.journey.",
                issue.getMessage());
    }

    @Test
    void namesTheFirstAndTheLastFileOfALongCircle() throws IOException {
        for (int i = 1; i < 12; i++) {
            write("m" + i, "import \"m%d.journey\"\nteam T%d \"t\"\n".formatted((i + 1) % 12, i));
        }
        assertEquals(
                "'m1.journey' leads back to this file: m1.journey → m2.journey → m3.journey → m4.journey"
                        + " → m5.journey → m6.journey → m7.journey → m8.journey → m9.journey → … → m0.journey.",
                onlyIssue(
                                "m0",
                                "import \"m1.journey\"\nteam T0 \"t\"\njourney J \"j\" { owner T1 }\n")
                        .getMessage());
    }

    @Test
    void acceptsFileThatMerelyImportsACircle() throws IOException {
        write("b", "import \"c.journey\"\nteam B \"b\"\n");
        write("c", "import \"b.journey\"\nteam C \"c\"\n");
        assertEquals(List.of(), issues("a", "import \"b.journey\"\nteam A \"a\"\n"));
    }

    @Test
    void acceptsTwoWaysToOneFile() throws IOException {
        write("b", "import \"d.journey\"\nteam B \"b\"\n");
        write("c", "import \"d.journey\"\nteam C \"c\"\n");
        write("d", "team D \"d\"\n");
        assertEquals(
                List.of(),
                issues(
                        "a",
                        "import \"b.journey\"\nimport \"c.journey\"\njourney J \"j\" { owner D }\n"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".journey"), text);
    }

    private List<Issue> issues(String name, String text) throws IOException {
        write(name, text);
        return maps.issues(maps.read(folder.resolve(name + ".journey").toRealPath())).stream()
                .filter(issue -> issue.getCode().equals(ID))
                .toList();
    }

    private Issue onlyIssue(String name, String text) throws IOException {
        List<Issue> issues = issues(name, text);
        assertEquals(1, issues.size(), issues.toString());
        return issues.get(0);
    }
}
