// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.personas.Personas;
import journey.dsl.summary.Descriptions;
import journey.dsl.summary.Emotions;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mermaid itself reads the diagrams, and does what the import says of it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MermaidIT {

    private static final Path SOURCES = Path.of("src/test/npm").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/npm").toAbsolutePath();
    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    private static final List<String> EXAMPLES =
            List.of(
                    "coffee-shop/coffee-shop.journey",
                    "online-grocery/current.journey",
                    "online-grocery/future.journey",
                    "telecom-onboarding/onboarding.journey",
                    "hospital-visit/handoperation.journey");

    @Inject private Maps maps;

    @BeforeAll
    static void installMermaid() throws Exception {
        assumeTrue(runs("node", "--version"), "There is no Node.js to run Mermaid.");
        assumeTrue(runs("npm", "--version"), "There is no npm to install Mermaid.");
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        boolean installed =
                Files.exists(FOLDER.resolve("node_modules/mermaid"))
                        && Files.exists(lock)
                        && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
        for (String name : List.of("package.json", "package-lock.json", "mermaid.mjs")) {
            Files.copy(
                    SOURCES.resolve(name),
                    FOLDER.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        boolean done =
                installed || runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        assumeTrue(
                done || System.getenv("CI") != null,
                "npm cannot install Mermaid, perhaps for lack of a network.");
        assertTrue(done, "npm ci failed");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(FOLDER.toFile().exists() ? FOLDER.toFile() : null)
                            .redirectErrorStream(true)
                            .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonArray read(List<String> diagrams) throws Exception {
        Process node =
                new ProcessBuilder("node", "mermaid.mjs")
                        .directory(FOLDER.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = node.getOutputStream()) {
            in.write(new Gson().toJson(diagrams).getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), out);
        return JsonParser.parseString(out).getAsJsonArray();
    }

    @Test
    void readsTheExamplesAsTheyAre() throws Exception {
        List<Journey> journeys = EXAMPLES.stream().flatMap(this::journeys).toList();
        JsonArray read =
                read(journeys.stream().map(journey -> MermaidDiagram.of(journey, ALL)).toList());
        for (int i = 0; i < journeys.size(); i++) {
            assertIs(journeys.get(i), read.get(i).getAsJsonObject());
        }
    }

    private Stream<Journey> journeys(String example) {
        return Maps.file(maps.read(Pages.ROOT.resolve("examples").resolve(example)))
                .getElements()
                .stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private static void assertIs(Journey journey, JsonObject read) {
        assertEquals(journey.getTitle(), read.get("title").getAsString(), read::toString);
        assertEquals(journey.getTitle(), read.get("accTitle").getAsString());
        assertEquals(Descriptions.of(journey).orElse(""), read.get("accDescr").getAsString());
        assertEquals(
                journey.getStages().stream().map(Stage::getTitle).toList(),
                strings(read.getAsJsonArray("sections")));
        List<String> expected = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            for (Moment moment : stage.getMoments()) {
                expected.addAll(feelings(journey, stage, moment));
            }
        }
        List<String> actual = new ArrayList<>();
        for (var each : read.getAsJsonArray("tasks")) {
            JsonObject task = each.getAsJsonObject();
            for (String actor : strings(task.getAsJsonArray("people"))) {
                actual.add(
                        line(
                                task.get("section").getAsString(),
                                task.get("task").getAsString(),
                                task.get("score").getAsString(),
                                actor));
            }
        }
        assertEquals(sorted(expected), sorted(actual));
    }

    /** Who feels how at a moment, as Mermaid counts. */
    private static List<String> feelings(Journey journey, Stage stage, Moment moment) {
        return journey.getPersonas().stream()
                .filter(persona -> Personas.isFor(moment, persona))
                .map(persona -> feeling(stage, moment, persona))
                .toList();
    }

    private static String feeling(Stage stage, Moment moment, Persona persona) {
        int score = Emotions.of(persona, moment).map(it -> it.getValue() + 3).orElse(3);
        return line(stage.getTitle(), moment.getTitle(), String.valueOf(score), persona.getTitle());
    }

    private static String line(String... parts) {
        return String.join(" | ", parts);
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(each -> each.getAsString()).toList();
    }

    @Test
    void showsEveryTitleAsItIs() throws Exception {
        List<String> titles =
                List.of(
                        "Pay: card: 3: Me",
                        "50 %% off",
                        "%%{init: {}}%%",
                        "a; b;",
                        "#1 & #colon; &lt;",
                        "<b>R&D</b><br>",
                        "title page",
                        "Section B",
                        "journey",
                        "accDescr { x }",
                        "accTitle: x",
                        "a, b, and c",
                        "---",
                        "```",
                        "style: #fff;",
                        "\\\"quoted\\\" 'so'",
                        "{ } [ ] ( ) | \\\\ / * _ ~ `",
                        "お金を払う 🙂 👩‍👩‍👧",
                        "مرحبا: بالعالم");
        List<String> diagrams = new ArrayList<>();
        for (String title : titles) {
            diagrams.add(
                    MermaidDiagram.of(
                            (Journey)
                                    Maps.element(
                                            maps.read(
                                                    """
                                                    persona P "%1$s"
                                                    /** %2$s */
                                                    journey C "%1$s" { persona P
                                                    stage S "%1$s" { step A "%1$s" step B "B" } }
                                                    """
                                                            .formatted(title, unescaped(title))),
                                            "C"),
                            ALL));
        }
        JsonArray read = read(diagrams);
        for (int i = 0; i < titles.size(); i++) {
            String title = unescaped(titles.get(i));
            JsonObject diagram = read.get(i).getAsJsonObject();
            assertTrue(diagram.has("tasks"), title + diagram);
            assertEquals(title, diagram.get("title").getAsString());
            assertEquals(title, diagram.get("accTitle").getAsString());
            assertEquals(title, diagram.get("accDescr").getAsString());
            assertEquals(List.of(title), strings(diagram.getAsJsonArray("sections")));
            JsonArray tasks = diagram.getAsJsonArray("tasks");
            assertEquals(2, tasks.size());
            JsonObject task = tasks.get(0).getAsJsonObject();
            assertEquals(title, task.get("task").getAsString());
            assertEquals(List.of(title), strings(task.getAsJsonArray("people")));
        }
    }

    private static String unescaped(String title) {
        return title.replaceAll("\\\\(.)", "$1");
    }

    /** The claims of the import about lines that authors write. */
    @Test
    void doesWhatTheImportSays() throws Exception {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("Pay: card: 3: Me", "Pay NaN [3]");
        claims.put("Pay: : Me", "Pay 0 [Me]");
        claims.put("Pay: fine: Me", "Pay NaN [Me]");
        claims.put("Talk: Me", "Talk NaN []");
        claims.put("Pay: 3: A: B", "Pay 3 [A]");
        claims.put("Pay: 3: A,,B", "Pay 3 [A, , B]");
        claims.put("Pay: 7: Me", "Pay 7 [Me]");
        claims.put("Pay: 2.5: Me", "Pay 2.5 [Me]");
        claims.put("Pay: 3: Me # often", "Pay 3 [Me]");
        claims.put("Pay: 3: Me %% often", "Pay 3 [Me %% often]");
        claims.put("Pay#58; card: 3: Me", "Pay: card 3 [Me]");
        claims.put("Title page: 4: Me", "title page: 4: Me");
        claims.put("section A # b", "section A");
        claims.put("title A # b", "title A");
        claims.put("Pay: 3: Me;", "refused");
        claims.put("Pay; now: 3: Me", "refused");
        claims.put("Pay #1: 3: Me", "refused");
        claims.put("Just talk", "refused");
        claims.put(": 3: Me", "refused");
        claims.put("journey on: 3: Me", "refused");
        claims.put("section A; b", "refused");
        claims.put("section A: b", "refused");
        claims.put("title A; b", "refused");
        List<String> diagrams =
                claims.keySet().stream()
                        .map(line -> "journey\n  title T\n  section S\n    " + line + "\n")
                        .toList();
        Map<String, String> readings = new LinkedHashMap<>();
        Iterator<JsonElement> read = read(diagrams).iterator();
        claims.keySet().forEach(it -> readings.put(it, reading(read.next().getAsJsonObject())));
        assertEquals(claims, readings);
    }

    @Test
    void knowsADiagramByItsFirstWordAsItIsWritten() throws Exception {
        List<String> words = List.of("journey", "Journey", "JOURNEY", "journey-beta");
        JsonArray read =
                read(words.stream().map(it -> it + "\n  section S\n    A: 3: Me\n").toList());
        assertEquals(
                List.of(false, true, true, true),
                read.asList().stream().map(it -> it.getAsJsonObject().has("error")).toList());
    }

    private static String reading(JsonObject diagram) {
        if (diagram.has("error")) {
            return "refused";
        }
        JsonArray tasks = diagram.getAsJsonArray("tasks");
        List<String> sections = strings(diagram.getAsJsonArray("sections"));
        if (!tasks.isEmpty()) {
            JsonObject task = tasks.get(0).getAsJsonObject();
            return "%s %s %s"
                    .formatted(
                            task.get("task").getAsString(),
                            task.get("score").getAsString(),
                            strings(task.getAsJsonArray("people")));
        }
        return sections.size() > 1
                ? "section " + sections.get(1).strip()
                : "title " + diagram.get("title").getAsString().strip();
    }
}
