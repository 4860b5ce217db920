// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.dsl.ways.Ways;
import journey.layout.MapFilter;
import journey.model.Branch;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Pain;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapPictureTest {

    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private Shapes shapes;

    static Stream<String> maps() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".journey"))
                    .sorted()
                    .forEach(texts::add);
        }
        IntStream.range(0, 20).mapToObj(Integer::toString).forEach(texts::add);
        return texts.stream();
    }

    private List<Journey> journeys(String map) {
        XtextResource resource =
                map.endsWith(".journey")
                        ? maps.read(Path.of(map))
                        : maps.read(GeneratedMap.of(Long.parseLong(map)));
        return EcoreUtil2.typeSelect(Maps.file(resource).getElements(), Journey.class);
    }

    private MapPicture picture(Journey journey, MapFilter filter) {
        return pictures.create(journey, PictureSettings.of(filter));
    }

    private Drawn drawn(String text) {
        return Drawn.of(picture(only(text), MapFilter.of(ALL)).svg());
    }

    private Journey only(String text) {
        return EcoreUtil2.typeSelect(Maps.file(maps.read(text)).getElements(), Journey.class)
                .get(0);
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.all("text").stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyTextIsWholeAndApart(String map) {
        for (Journey journey : journeys(map)) {
            List<String> documents = new ArrayList<>();
            for (Set<Lane> lanes : List.of(ALL, MapPicture.LANES)) {
                MapPicture picture = picture(journey, MapFilter.of(lanes));
                documents.add(picture.svg());
                documents.addAll(picture.pages(1310, 898));
            }
            for (String document : documents) {
                Drawn drawn = Drawn.of(document);
                assertAll(
                        () -> assertNothingOverlaps(drawn),
                        () -> assertTextLiesInItsBox(drawn),
                        () -> assertAllLiesInThePicture(drawn));
            }
        }
    }

    private static void assertNothingOverlaps(Drawn drawn) {
        assertDisjoint(drawn.all("text").stream().map(Drawn::text).toList());
        assertDisjoint(
                Stream.of("box", "card")
                        .flatMap(it -> drawn.groups(it).stream())
                        .map(Drawn::box)
                        .toList());
    }

    private static void assertDisjoint(List<Drawn.Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                Drawn.Area one = areas.get(i);
                Drawn.Area other = areas.get(j);
                assertFalse(one.overlaps(other), () -> one + " and " + other);
            }
        }
    }

    private static void assertTextLiesInItsBox(Drawn drawn) {
        Stream.of("box", "card")
                .flatMap(it -> drawn.groups(it).stream())
                .forEach(
                        group -> {
                            Drawn.Area box = Drawn.box(group);
                            for (Element text : Drawn.all(group, "text")) {
                                Drawn.Area area = Drawn.text(text);
                                assertTrue(box.contains(area), () -> area + " in " + box);
                            }
                        });
    }

    private static void assertAllLiesInThePicture(Drawn drawn) {
        Drawn.Area whole = Drawn.box(drawn.root());
        drawn.all("text").stream()
                .map(Drawn::text)
                .forEach(area -> assertTrue(whole.contains(area), area::toString));
        drawn.groups("column").stream()
                .map(Drawn::box)
                .forEach(area -> assertTrue(whole.contains(area), area::toString));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyElementCanBeFound(String map) {
        for (Journey journey : journeys(map)) {
            MapFilter filter = MapFilter.of(ALL);
            Set<String> names = names(List.of(picture(journey, filter).svg()));
            Set<String> onPages = names(picture(journey, filter).pages(700, 500));
            List<EObject> elements = new ArrayList<>(EcoreUtil2.eAllContentsAsList(journey));
            elements.removeIf(it -> !isDrawn(it));
            for (EObject element : elements) {
                String name = shapes.of(element).name();
                assertTrue(names.contains(name), name);
                assertTrue(onPages.contains(name), name);
                assertNotNull(element.eResource().getEObject(name), name);
            }
        }
    }

    private static boolean isDrawn(EObject element) {
        String kind = element.eClass().getName();
        return !List.of("View", "Observation", "ExpectedEffect", "Binding", "Condition")
                        .contains(kind)
                && !(element instanceof Branch branch && !isTaken(branch));
    }

    private static boolean isTaken(Branch branch) {
        Journey journey = EcoreUtil2.getContainerOfType(branch, Journey.class);
        return Ways.of(journey)
                .all()
                .anyMatch(way -> way.said().filter(branch::equals).isPresent());
    }

    private static Set<String> names(List<String> documents) {
        Set<String> names = new java.util.HashSet<>();
        for (String document : documents) {
            Drawn.of(document).all("g").forEach(it -> names.add(it.getAttribute("data-journey")));
        }
        return names;
    }

    @Test
    void saysWhatTheMapIsAbout() {
        Drawn drawn =
                drawn(
                        """
                        persona Anna "Anna, commuter" {
                            segment "Takes the 8:05" goal Coffee "Coffee in time" quote "I walk on."
                            evidence assumed
                        }
                        team Crew "The crew"
                        journey J "A morning" {
                            purpose "Learn why" current persona Anna owner Crew reviewed 2026-10-01
                            stage Buy "Buys" {}
                        }
                        """);
        assertEquals(
                List.of(
                        "A morning",
                        "Learn why",
                        "Current map · owner: The crew · reviewed 2026-10-01",
                        "Anna, commuter",
                        "Takes the 8:05",
                        "Wants: Coffee in time",
                        "“I walk on.”",
                        "Assumed",
                        "Buys",
                        "Steps and",
                        "touchpoints"),
                texts(drawn));
        assertEquals("graphics-document document", drawn.root().getAttribute("role"));
        assertEquals("A morning", drawn.all("title").get(0).getTextContent());
        assertEquals(
                "A customer journey map of 1 stage: Buys.",
                drawn.all("desc").get(0).getTextContent());
    }

    @Test
    void saysByWordsAndSignsWhatColoursSay() {
        Drawn drawn =
                drawn(
                        """
                        channel App "App" online source Talks "Talks" interview
                        metric Nps "Recommend?" nps
                        journey J "J" {
                            stage S "S" {
                                touchpoint T "Pays" via App key proposed {
                                    pain P "It hurts" high evidence Talks
                                    opportunity O "Help" resolves P importance 9 satisfaction 2
                                    measure Nps from Talks target >= 40 {
                                        2026-Q1 10 n 2000 2026-Q2 12 n 2000
                                    }
                                }
                            }
                            action A "Do it" { delivers O due 2026-12-01 status doing }
                        }
                        """);
        assertTrue(
                texts(drawn)
                        .containsAll(
                                List.of(
                                        "Moment of truth",
                                        "Proposed",
                                        "App",
                                        "High",
                                        "Talks",
                                        "Score 16",
                                        "Resolves: It hurts",
                                        "Nps 12",
                                        "n 2,000, up to ±4.4",
                                        "target ≥ 40: missed",
                                        "Doing",
                                        "due 2026-12-01")),
                () -> texts(drawn).toString());
        Element touchpoint = drawn.groups("touchpoint").get(0);
        assertTrue(Drawn.hasClass(touchpoint, "key") && Drawn.hasClass(touchpoint, "proposed"));
        assertEquals(1, drawn.all("polyline").size());
        List<String> legend =
                Drawn.all(drawn.groups("legend").get(0), "text").stream()
                        .map(Element::getTextContent)
                        .toList();
        assertEquals(
                List.of(
                        "An online channel",
                        "A moment of truth",
                        "Does not exist yet",
                        "Evidence",
                        "High severity",
                        "Target missed",
                        "In the works",
                        "Due"),
                legend);
    }

    @Test
    void drawsACurveForEachPersonaThroughItsEmotions() {
        Drawn drawn =
                drawn(
                        """
                        persona Anna "Anna" persona Ben "Ben"
                        journey J "J" {
                            persona Anna, Ben
                            stage S "S" {
                                step X "X" { emotion +2 emotion -2 for Ben }
                                step Y "Y" { emotion 0 }
                                step Z "Z" for Ben { emotion +1 }
                            }
                        }
                        """);
        List<Element> curves =
                drawn.all("path").stream().filter(it -> Drawn.hasClass(it, "curve")).toList();
        List<Element> inMap =
                curves.stream().filter(it -> it.hasAttribute("data-personas")).toList();
        assertEquals(
                List.of("Anna", "Ben"),
                inMap.stream().map(it -> it.getAttribute("data-personas")).toList());
        assertEquals(1, inMap.get(0).getAttribute("d").chars().filter(c -> c == 'C').count());
        assertEquals(2, inMap.get(1).getAttribute("d").chars().filter(c -> c == 'C').count());
        assertEquals(4, drawn.groups("point").size());
        assertEquals(4, curves.size(), "with a sample on each card");
    }

    /** Nothing but a title stands on a card, so that a name would be a riddle. */
    @Test
    void callsPersonasByTheTitlesOnTheirCards() {
        Drawn drawn =
                drawn(
                        """
                        persona P1 "Anna, weekday commuter" { goal G "In time" }
                        persona P2 "Ben, student" persona P3 "Ben, pensioner"
                        metric Nps "Recommend?" nps
                        journey J "J" {
                            persona P1, P2, P3
                            stage S "S" {
                                goal "Coffee" serves G
                                step X "X" for P1, P2 {
                                    emotion -1 "late" for P1
                                    pain P "Hurts" for P2
                                    measure Nps { 2026 12 for P1 }
                                    leads to Y "gives up" for P1
                                }
                                step Y "Y" for P3
                            }
                        }
                        """);
        List<String> texts = texts(drawn);
        assertTrue(
                texts.containsAll(
                        List.of(
                                "Anna, weekday commuter",
                                "Anna: In time",
                                "Anna, and Ben, student",
                                "Ben, pensioner")),
                texts::toString);
        assertEquals(3, texts.stream().filter("Anna"::equals).count(), texts::toString);
        assertTrue(
                texts.stream().noneMatch(text -> text.matches(".*\\bP[1-3].*")), texts::toString);
    }

    @Test
    void tellsForWhomEachShapeHolds() {
        Drawn drawn =
                drawn(
                        """
                        persona Anna "Anna" persona Ben "Ben"
                        journey J "J" {
                            persona Anna, Ben
                            stage S "S" {
                                step X "X" { emotion +2 emotion -2 for Ben leads to Z }
                                step Y "Y" for Nobody { emotion 0 }
                                step Z "Z" for Ben { emotion +1 pain "P" high }
                            }
                        }
                        """);
        assertEquals(
                List.of(
                        "J.S.X for all",
                        "J.S.Y for all",
                        "J.S.Z for Ben",
                        "J.S.X.emotion for Anna",
                        "J.S.X.emotion(Ben) for Ben",
                        "J.S.Y.emotion for all",
                        "J.S.Z.emotion for Ben",
                        "J.S.Z.pain for Ben",
                        "J.S.X.branch(Z) for Anna",
                        "J.S.X.branch(Z) for Ben"),
                Stream.of("step", "emotion", "pain", "way")
                        .flatMap(kind -> drawn.groups(kind).stream())
                        .filter(shape -> shape.hasAttribute("data-journey"))
                        .map(
                                shape ->
                                        shape.getAttribute("data-journey")
                                                + " for "
                                                + (shape.hasAttribute("data-personas")
                                                        ? shape.getAttribute("data-personas")
                                                        : "all"))
                        .toList());
    }

    @Test
    void showsTheJourneyOfOnePersona() {
        Journey journey =
                only(
                        """
                        persona Anna "Anna" persona Ben "Ben"
                        journey J "J" {
                            persona Anna, Ben
                            stage S "S" { step X "Only Ben" for Ben step Y "Both" }
                        }
                        """);
        MapFilter filter = MapFilter.of(ALL).only(journey.getPersonas().get(0));
        Drawn drawn = Drawn.of(picture(journey, filter).svg());
        assertFalse(texts(drawn).contains("Only Ben"));
        assertTrue(texts(drawn).contains("Both"));
        assertEquals(1, drawn.groups("card").size());
    }

    @Test
    void leadsWaysOutOfAPageAndIntoAnother() {
        Journey journey =
                only(
                        """
                        journey J "J" {
                            stage A "A" { step X "X" { leads to Z "gives up" } }
                            stage B "B" { step Y "Y" }
                            stage C "C" { step Z "The end" }
                        }
                        """);
        List<String> pages = picture(journey, MapFilter.of(ALL)).pages(360, 400);
        assertEquals(3, pages.size());
        Drawn first = Drawn.of(pages.get(0));
        assertEquals(3, first.groups("way").size());
        assertTrue(texts(first).containsAll(List.of("gives up", "→ The end", "→ Y")));
        Drawn last = Drawn.of(pages.get(2));
        assertEquals(3, last.groups("way").size());
        assertTrue(texts(last).containsAll(List.of("From X", "From Y")));
    }

    @Test
    void marksWhatHasChanged() {
        Journey journey =
                only(
                        """
                        journey J "J" { stage S "S" { step X "X" { pain P "Hurts" high } } }
                        """);
        Marks marks =
                element ->
                        element instanceof Pain ? Optional.of(Marks.Mark.ADDED) : Optional.empty();
        PictureSettings settings =
                new PictureSettings(MapFilter.of(ALL), Theme.LIGHT, marks, List.of());
        Drawn drawn = Drawn.of(pictures.create(journey, settings).svg());
        assertEquals(
                List.of("J.S.X.P"),
                drawn.groups("mark").stream().map(it -> it.getAttribute("data-journey")).toList());
        assertTrue(texts(drawn).contains("New"));
    }

    @Test
    void drawsWhatHoldsForAWholeJourneyAndNoStageAtAll() {
        Drawn drawn = drawn("journey J \"Empty\" {}");
        assertTrue(drawn.groups("column").isEmpty());
        assertTrue(texts(drawn).contains("Empty"));
        assertEquals(
                "A customer journey map of 0 stages.", drawn.all("desc").get(0).getTextContent());
    }

    @Test
    void drawsHostileTextAsText() {
        String title = "</text><script>alert(1)</script>\u202Egnp.exe 👨‍👩‍👧 שלום مرحبا 受け取り";
        Journey journey =
                only(
                        "journey J \"x\" { stage S \"%s\" { step X \"%s\" } }"
                                .formatted(title, title));
        String svg = picture(journey, MapFilter.of(ALL)).svg();
        assertEquals(title, Labels.of(journey.getStages().get(0)));
        assertFalse(svg.contains("<script"));
        assertFalse(svg.contains("\u202E"));
        assertTrue(svg.contains("\uFFFDgnp.exe"));
        assertTrue(svg.contains("👨‍👩‍👧"));
        assertNothingOverlaps(Drawn.of(svg));
    }

    @Test
    void writesFromRightToLeftWhereTheScriptDoes() {
        Drawn drawn = drawn("journey J \"J\" { stage S \"S\" { step X \"שלום עולם\" } }");
        Element text =
                drawn.all("text").stream()
                        .filter(it -> it.getTextContent().equals("שלום עולם"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("rtl", text.getAttribute("direction"));
        Drawn.Area box = Drawn.box(drawn.groups("step").get(0));
        assertEquals(
                box.x() + box.width() - 6, Drawn.text(text).x() + Drawn.text(text).width(), 0.1);
    }

    @Test
    void wrapsATitleOfTenThousandCharacters() {
        Drawn drawn =
                drawn(
                        "journey J \"J\" { stage S \"S\" { step X \"%s\" } }"
                                .formatted("x".repeat(10_000)));
        String lines =
                String.join(
                        "",
                        Drawn.all(drawn.groups("step").get(0), "text").stream()
                                .map(Element::getTextContent)
                                .toList());
        assertEquals("x".repeat(10_000), lines);
        assertTextLiesInItsBox(drawn);
    }

    @Test
    void givesTheSameDocumentEachTime() throws IOException {
        Path map = Pages.ROOT.resolve("examples/coffee-shop/coffee-shop.journey");
        assertEquals(
                picture(journeys(map.toString()).get(0), MapFilter.of(ALL)).svg(),
                picture(journeys(map.toString()).get(0), MapFilter.of(ALL)).svg());
    }
}
