// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is added to a source gives no other name to what was there. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportedNamesTest {

    private static final String ALPHA =
            """
            ```mermaid
            journey
              title Alpha
              section Pay
                Choose: 3: Ann
            ```
            """;

    @TempDir private Path folder;
    @Inject private Maps maps;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    @Test
    void aDiagramAboveRenamesNothingBelow() throws IOException {
        cli.file("old.md", ALPHA);
        cli.file("new.md", ALPHA.replace("Alpha", "New") + "\n" + ALPHA);
        assertOnlyNewJourney("mermaid", ".md");
    }

    @Test
    void anActorCalledLikeAJourneyBelowRenamesItNot() throws IOException {
        cli.file("old.md", ALPHA);
        cli.file("new.md", ALPHA.replace("Alpha", "New").replace("Ann", "Alpha") + "\n" + ALPHA);
        assertOnlyNewJourney("mermaid", ".md");
    }

    @Test
    void aRowAboveRenamesNothingBelow() throws IOException {
        cli.file("old.csv", "Journey,Stage,Step,Pain\nAlpha,Pay,Choose,Slow\n");
        cli.file(
                "new.csv", "Journey,Stage,Step,Pain\nNew,Pay,Choose,Slow\nAlpha,Pay,Choose,Slow\n");
        assertOnlyNewJourney("csv", ".csv");
    }

    @Test
    void aTeamCalledLikeAJourneyBelowRenamesItNot() throws IOException {
        cli.file("old.csv", "Journey,Stage,Step,Team\nAlpha,Pay,Choose,\n");
        cli.file("new.csv", "Journey,Stage,Step,Team\nNew,Pay,Choose,Alpha\nAlpha,Pay,Choose,\n");
        assertOnlyNewJourney("csv", ".csv");
    }

    /** The journey New is new; nothing else has become another element. */
    private void assertOnlyNewJourney(String kind, String extension) {
        for (String name : List.of("old", "new")) {
            String[] command = {
                "import", kind, cli.path(name + extension), "-o", cli.path(name + ".journey"),
            };
            cli.run(command).assertStatus(0);
        }
        String diff = cli.run("diff", cli.path("old.journey"), cli.path("new.journey")).out();
        List<String> differences = diff.lines().filter(it -> it.startsWith("  ")).toList();
        assertTrue(diff.contains("journey \"New\" (New) is new, with 1 stage"), diff);
        assertTrue(differences.stream().allMatch(it -> it.contains(" is new")), diff);
    }

    @Test
    void equalTitlesInOneParentGetNumbers() throws IOException {
        cli.file(
                "twice.mmd",
                """
                journey
                  title Day
                  section Pay
                    Wait: 3: Ann
                    Pay: 3: Ann
                    Wait: 2: Ann
                  section Pay
                    Wait: 1: Ann
                """);
        String map = cli.run("import", "mermaid", cli.path("twice.mmd")).assertStatus(0).out();
        assertEquals(
                List.of(
                        "stage Pay",
                        "step Wait",
                        "step Pay",
                        "step Wait2",
                        "stage Pay2",
                        "step Wait"),
                map.lines()
                        .map(String::strip)
                        .filter(it -> it.matches("(?:stage|step) .*"))
                        .map(it -> it.replaceFirst(" \".*", ""))
                        .toList());
        assertEquals(List.of(), maps.errors(map));
    }

    @Test
    void anOpportunityResolvesThePainOfItsOwnMoment() throws IOException {
        cli.file(
                "pains.csv",
                """
                Journey,Stage,Step,Pain,Opportunity
                A,Pay,Choose,Slow,Faster
                A,Pay,Wait,Slow,Faster
                """);
        String map = cli.run("import", "csv", cli.path("pains.csv")).assertStatus(0).out();
        assertEquals(
                2, map.split("opportunity Faster \"Faster\" resolves Slow", -1).length - 1, map);
        assertEquals(List.of(), maps.errors(map));
    }
}
