// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    private static final String MAP =
            """
            persona Anna "Anna" persona Ben "Ben"
            journey Coffee "Coffee" {
                persona Anna, Ben
                stage Buy "Buys" {
                    step Pay "Pays" for Anna { emotion -1 }
                    step Idea "Pays by glance" proposed
                }
                view Board "For the board" { show emotions }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void startWithAnEmptyFolder() {
        cli = new CliRunner(folder);
    }

    private List<String> written(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(cli.path(name)))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String content(String name) throws IOException {
        return Files.readString(Path.of(cli.path(name)));
    }

    @Test
    void writesOneFileForEachJourneyAndFormat() throws IOException {
        cli.file("maps/a.journey", MAP + "journey Tea \"Tea\" {}");
        cli.run(
                        "render",
                        cli.path("maps"),
                        "-o",
                        cli.path("out"),
                        "--format",
                        "svg",
                        "--format",
                        "md",
                        "--format",
                        "svg")
                .assertStatus(0)
                .assertGolden("render/two-formats");
        assertEquals(List.of("Coffee.md", "Coffee.svg", "Tea.md", "Tea.svg"), written("out"));
        assertTrue(content("out/Coffee.svg").contains(">Pays<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "md", "mermaid", "json"})
    void writesEveryFormat(String format) throws IOException {
        cli.file("a.journey", MAP);
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out"), "--format", format)
                .assertStatus(0);
        assertEquals(1, written("out").size());
        assertTrue(Files.size(Path.of(cli.path("out")).resolve(written("out").get(0))) > 100);
    }

    @Test
    void showsAViewForOnePersonaWithoutWhatIsProposed() throws IOException {
        cli.file("a.journey", MAP);
        cli.run(
                        "render",
                        cli.path("a.journey"),
                        "-o",
                        cli.path("out"),
                        "--view",
                        "Board",
                        "--persona",
                        "Anna",
                        "--existing",
                        "--theme",
                        "dark")
                .assertStatus(0);
        String svg = content("out/Coffee-Board-Anna.svg");
        assertTrue(svg.contains("data-lanes=\"emotions\""), svg);
        assertFalse(svg.contains(">Pays<") || svg.contains(">Ben<"), svg);
        assertTrue(svg.contains("#0f172a"), svg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "png", "pdf", "md"})
    void writesABlueprintOfEveryJourney(String format) throws IOException {
        cli.file("a.journey", MAP);
        cli.run(
                        "render",
                        cli.path("a.journey"),
                        "-o",
                        cli.path("out"),
                        "--blueprint",
                        "--persona",
                        "Anna",
                        "--format",
                        format)
                .assertStatus(0);
        assertEquals(List.of("Coffee-blueprint-Anna." + format), written("out"));
        if (!List.of("png", "pdf").contains(format)) {
            assertTrue(
                    content("out/" + written("out").get(0)).contains("Coffee: service blueprint"));
        }
    }

    /** What a view of this name shows does not change: the blueprint is another option. */
    @Test
    void showsTheViewThatIsCalledBlueprint() throws IOException {
        cli.file("a.journey", MAP.replace("Board", "blueprint"));
        cli.run("render", cli.root(), "-o", cli.path("out"), "--view", "blueprint").assertStatus(0);
        assertTrue(content("out/Coffee-blueprint.svg").contains("data-lanes=\"emotions\""));
    }

    @Test
    void refusesABlueprintWithTheLanesOfAView() throws IOException {
        cli.file("a.journey", MAP);
        cli.run("render", cli.root(), "--blueprint", "--view", "Board")
                .assertStatus(2)
                .assertGolden("render/blueprint-of-a-view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "mermaid"})
    void saysWhereThereIsNoBlueprint(String format) throws IOException {
        cli.file("a.journey", MAP);
        CliRunner.Result result =
                cli.run("render", cli.root(), "--blueprint", "--format", format).assertStatus(2);
        assertEquals(
                "journey: There is no blueprint as %s; there is one as svg, html, png, pdf and md.\n"
                        .formatted(format),
                result.err());
    }

    @Test
    void saysWhenNoMapHasTheView() throws IOException {
        cli.file("a.journey", MAP);
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out"), "--view", "Bord")
                .assertStatus(2)
                .assertGolden("render/unknown-view");
    }

    @Test
    void rendersWhatItCanOfAMapWithErrors() throws IOException {
        cli.file("a.journey", MAP.replace("for Anna", "for Nobody"));
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out"))
                .assertStatus(1)
                .assertGolden("render/map-with-errors");
        assertTrue(content("out/Coffee.svg").contains("This map has 1 error"));
        assertTrue(content("out/Coffee.svg").contains(">Pays<"));
    }

    @Test
    void rendersWhatItCanOfATextThatBreaksOff() throws IOException {
        cli.file("a.journey", MAP.substring(0, MAP.indexOf("step Idea")));
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out")).assertStatus(1);
        assertTrue(content("out/Coffee.svg").contains(">Pays<"));
    }

    @Test
    void refusesToWriteTwoMapsToOneFile() throws IOException {
        cli.file("a.journey", "journey Coffee \"First\" {}");
        cli.file("b.journey", "journey coffee \"Second\" {}");
        cli.run("render", cli.root(), "-o", cli.path("out"))
                .assertStatus(2)
                .assertGolden("render/same-file");
        assertTrue(content("out/Coffee.svg").contains("First"));
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        cli.file("a.journey", MAP);
        cli.file("out", "a file");
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out"))
                .assertStatus(2)
                .assertGolden("render/folder-is-a-file");
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out/below"))
                .assertStatus(2)
                .assertNoStackTrace();
    }

    @Test
    void saysThatThereIsNothingToRender() throws IOException {
        cli.file("a.journey", "persona Anna \"Anna\"");
        cli.run("render", cli.path("a.journey"), "-o", cli.path("out"))
                .assertStatus(2)
                .assertGolden("render/no-journey");
    }

    @Test
    void leavesNoFolderBehindWhenNothingIsWritten() throws IOException {
        cli.file("team.journey", "team A \"A\"\n");
        cli.run("render", cli.path("team.journey"), "-o", cli.path("out/pictures")).assertStatus(2);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void namesTheFormatsThatThereAre() throws IOException {
        cli.run("render", cli.root(), "--format", "gif")
                .assertStatus(2)
                .assertGolden("render/unknown-format");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200})
    void rendersAnyNumberOfStages(int stages) throws IOException {
        StringBuilder map = new StringBuilder("journey J \"J\" {\n");
        for (int i = 0; i < stages; i++) {
            map.append("stage S%d \"Stage %d\" { step X \"Does it\" }\n".formatted(i, i));
        }
        cli.file("a.journey", map.append("}\n").toString());
        cli.run(
                        "render",
                        cli.path("a.journey"),
                        "-o",
                        cli.path("out"),
                        "--format",
                        "svg",
                        "--format",
                        "png",
                        "--format",
                        "pdf")
                .assertStatus(0)
                .assertNoStackTrace();
        assertEquals(List.of("J.pdf", "J.png", "J.svg"), written("out"));
    }
}
