// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import journey.dsl.summary.Descriptions;
import journey.dsl.summary.Emotions;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;
import journey.render.mermaid.MermaidDiagram;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code MermaidIT} shows of Mermaid itself, the import says of it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportMermaidTest {

    @TempDir private Path folder;
    @Inject private Maps maps;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    @Test
    void makesAMapOfADiagram() throws IOException {
        cli.file(
                "day.mmd",
                """
                journey
                    title My working day
                    section Go to work
                      Make tea: 5: Me
                      Go upstairs: 3: Me
                      Do work: 1: Me, Cat
                """);
        CliRunner.Result result = cli.run("import", "mermaid", cli.path("day.mmd")).assertStatus(0);
        assertEquals(
                """
                persona Me "Me" {
                    evidence assumed
                }

                persona Cat "Cat" {
                    evidence assumed
                }

                journey MyWorkingDay "My working day" {
                    current
                    persona Me, Cat

                    stage GoToWork "Go to work" {
                        step MakeTea "Make tea" for Me {
                            emotion +2
                        }
                        step GoUpstairs "Go upstairs" for Me {
                            emotion 0
                        }
                        step DoWork "Do work" {
                            emotion -2
                        }
                    }
                }
                """,
                result.out());
        assertEquals(
                "Read 1 journey, 1 stage, 3 steps and 2 personas. All of it was taken literally.\n",
                result.err().replace("\r", ""));
    }

    @Test
    void tellsEverythingThatCouldNotBeTakenLiterally() throws IOException {
        cli.file(
                "odd.mmd",
                """
                ---
                title: "Café: <b>morning</b>"
                config:
                  theme: dark
                ---
                %%{init: {"theme": "forest"}}%%
                %% a comment
                # another
                journey
                  accTitle: Something else
                  accDescr {
                    How a day #quot;goes#quot;
                    by#58; slowly. }
                  Wakes up: 2: Me
                  section Go to work; early
                    Pay: card: 3: Me
                    Pay #1: 3: Me
                    Pay: 7: Me, Cat,
                    Pay: 2.5: Cat # often
                    Pay: 4: Cat %% often
                    Do work: : Me, Cat
                    Do work: fine: Me, Cat
                    Do<br/>nothing: 3
                    Just talk
                    Talk: Me
                    : 3: Me
                    Title page: 4: Me
                    journey on: 4: Me, Me
                  section お金: 払う
                    🙂: -1: 猫: 犬;
                    Feels#58; odd #quot;so#quot;: 1: Me
                  title The last title # 1
                """);
        cli.run("import", "mermaid", cli.path("odd.mmd")).assertGolden("import-mermaid-odd");
    }

    @Test
    void makesNoErrorOfAnything() throws IOException {
        for (String name : List.of("odd.mmd", "empty.mmd")) {
            tellsEverythingThatCouldNotBeTakenLiterally();
            cli.file("empty.mmd", "journey\n");
            String map = cli.run("import", "mermaid", cli.path(name)).assertStatus(0).out();
            assertEquals(List.of(), maps.errors(map));
        }
    }

    @Test
    void findsTheDiagramsOfAPage() throws IOException {
        cli.file(
                "page.md",
                """
                # Journey of the day

                ```mermaid
                flowchart LR
                ```

                > ~~~mermaid
                > journey
                >   title One
                >   section A
                >     Sleep: 9: Me
                > ~~~

                - In a list:
                  ```{mermaid}
                  journey
                    title Two
                    section A
                      Sleep: 5: Me
                  ```

                ::: mermaid
                journey
                  title Three
                """);
        CliRunner.Result result = cli.run("import", "mermaid", cli.path("page.md")).assertStatus(0);
        assertEquals(List.of("One", "Two", "Three"), titles(result.out()));
        assertEquals(
                """
                ROOT/page.md:4: A diagram of another kind (flowchart) was passed over.
                ROOT/page.md:11: The score 9 is none of 1, 2, 3, 4 and 5. Taken as 5, emotion +2.
                ROOT/page.md:22: This diagram is never closed. It was read to line 24.
                Read 3 journeys, 2 stages, 2 steps and 1 persona. 3 things could not be taken literally.
                """,
                result.err().replace(cli.root(), "ROOT").replace("\r", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flowchart LR",
                "Journeys are fun.",
                "---\ntitle: x",
                "journeys",
                "Journey\n===\n"
            })
    void refusesAFileWithoutJourneyDiagram(String text) throws IOException {
        CliRunner.Result result =
                cli.input(text.getBytes(StandardCharsets.UTF_8))
                        .run("import", "mermaid", "-")
                        .assertStatus(2)
                        .assertNoStackTrace();
        assertEquals("", result.out());
        assertTrue(result.err().contains("no journey diagram"), result.err());
    }

    @Test
    void overwritesNothingUnlessForced() throws IOException {
        cli.file("day.mmd", "journey\n section A\n Sleep: 5\n");
        Path map = cli.file("day.journey", "// mine\n");
        String[] command = {
            "import", "mermaid", cli.path("day.mmd"), "-o", cli.path("day.journey"),
        };
        CliRunner.Result refused = cli.run(command).assertStatus(2);
        assertTrue(refused.err().contains("is there already"), refused.err());
        assertEquals("// mine\n", Files.readString(map));
        String[] forced = Arrays.copyOf(command, 6);
        forced[5] = "--force";
        assertEquals("", cli.run(forced).assertStatus(0).out());
        assertTrue(Files.readString(map).startsWith("journey Day \"day\" {\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "missing.mmd, it does not exist.",
        "., it is a folder.",
    })
    void saysWhyAFileCannotBeRead(String name, String reason) {
        CliRunner.Result result = cli.run("import", "mermaid", cli.path(name)).assertStatus(2);
        assertTrue(result.err().endsWith("cannot be read: " + reason + "\n"), result.err());
    }

    @Test
    void takesHostileText() throws IOException {
        cli.file(
                "hostile.mmd",
                "journey\n section a\u0000\u001b[2J\u202eb\n \"*/ }\\: 3: </script>\n x: 1e999: A\n");
        CliRunner.Result result =
                cli.run("import", "mermaid", cli.path("hostile.mmd")).assertStatus(0);
        assertEquals(List.of(), maps.errors(result.out()));
        assertFalse(result.err().contains("\u001b"), result.err());
    }

    @Test
    void readsALineOfTenMegabytes() throws IOException {
        cli.file("long.mmd", "journey\n section A\n " + "x".repeat(10_000_000) + ": 3: Me\n");
        cli.run("import", "mermaid", cli.path("long.mmd")).assertStatus(0).assertNoStackTrace();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee-shop/coffee-shop.journey",
                "online-grocery/current.journey",
                "online-grocery/future.journey",
                "telecom-onboarding/onboarding.journey",
                "hospital-visit/handoperation.journey",
            })
    void givesBackTheDescriptionStagesMomentsAndEmotionsOfAMap(String example) throws IOException {
        JourneyFile file = Maps.file(maps.read(Pages.ROOT.resolve("examples").resolve(example)));
        for (Journey journey : journeys(file)) {
            cli.file(
                    "map.mmd", MermaidDiagram.of(journey, MapFilter.of(EnumSet.allOf(Lane.class))));
            CliRunner.Result result =
                    cli.run("import", "mermaid", cli.path("map.mmd")).assertStatus(0);
            assertTrue(result.err().endsWith("All of it was taken literally.\n"), result.err());
            Journey read = journeys(Maps.file(maps.read(result.out()))).get(0);
            assertEquals(outline(journey), outline(read));
        }
    }

    /** The titles of stages and moments, and how each persona feels at them. */
    private static List<String> outline(Journey journey) {
        List<String> outline = new ArrayList<>(List.of(journey.getTitle()));
        Descriptions.of(journey).ifPresent(it -> outline.add(it.replaceAll("\\s+", " ")));
        for (Stage stage : journey.getStages()) {
            outline.add("- " + stage.getTitle());
            for (Moment moment : stage.getMoments()) {
                outline.add("  - " + moment.getTitle());
                journey.getPersonas().stream()
                        .flatMap(persona -> feeling(persona, moment).stream())
                        .sorted()
                        .forEach(outline::add);
            }
        }
        return outline;
    }

    private static Optional<String> feeling(Persona persona, Moment moment) {
        return Emotions.of(persona, moment)
                .map(emotion -> persona.getTitle() + " " + emotion.getValue());
    }

    private List<String> titles(String map) {
        return journeys(Maps.file(maps.read(map))).stream().map(Journey::getTitle).toList();
    }

    private static List<Journey> journeys(JourneyFile file) {
        return file.getElements().stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .toList();
    }
}
