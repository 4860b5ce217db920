// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.summary.EmotionCurve;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Persona;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EmotionCurvesTest {

    private static final Pattern PAIR = Pattern.compile("(-?[\\d.]+),(-?[\\d.]+)");

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private Shapes shapes;

    /** A place in a band, in pixels. */
    private record Place(double x, double y) {

        double distance(Place other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** Moments at which all feel alike, and one at which each feels in a way of his own. */
    private static String map(int personas) {
        String names =
                IntStream.range(0, personas)
                        .mapToObj(i -> "P" + i)
                        .collect(Collectors.joining(", "));
        StringBuilder map = new StringBuilder();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < personas; i++) {
            map.append("persona P%d \"Persona %d\"\n".formatted(i, i));
            own.append("emotion %d for P%d ".formatted(i % 5 - 2, i));
        }
        return map
                + """
                journey J "J" {
                    persona %s
                    stage S "S" {
                        step A "A" { emotion 2 } step B "B" { emotion -2 } step C "C" { emotion 2 }
                    }
                    stage T "T" { step D "D" { %s } step E "E" { emotion 0 } }
                }
                """
                        .formatted(names, own);
    }

    private static Stream<String> texts() {
        return Stream.concat(
                IntStream.of(1, 2, 5, 8, 12, 20).mapToObj(EmotionCurvesTest::map),
                IntStream.range(0, 20).mapToObj(GeneratedMap::of));
    }

    private Journey journey(String text) {
        return (Journey) Maps.element(maps.read(text), "J");
    }

    private Drawn drawn(Journey journey) {
        return drawn(journey, MapFilter.of(MapPicture.LANES));
    }

    private Drawn drawn(Journey journey, MapFilter filter) {
        return Drawn.of(pictures.create(journey, PictureSettings.of(filter)).svg());
    }

    private static List<Element> lines(Drawn drawn, Persona persona) {
        return paths(drawn, "curve", persona);
    }

    private static List<Element> paths(Drawn drawn, String cssClass, Persona persona) {
        return drawn.all("path").stream()
                .filter(path -> Drawn.hasClass(path, cssClass))
                .filter(path -> path.getAttribute("data-personas").equals(persona.getName()))
                .toList();
    }

    private static List<Place> places(String path) {
        List<Place> places = new ArrayList<>();
        Matcher pair = PAIR.matcher(path);
        while (pair.find()) {
            places.add(
                    new Place(
                            Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))));
        }
        return places;
    }

    /** The start of a path, and the end of each of its pieces. */
    private static List<Place> knots(Element line) {
        List<Place> all = places(line.getAttribute("d"));
        return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get).toList();
    }

    private static Place circle(Drawn drawn, String name) {
        Element point =
                drawn.groups("point").stream()
                        .filter(it -> it.getAttribute("data-journey").equals(name))
                        .findFirst()
                        .orElseThrow();
        Element circle = Drawn.all(point, "circle").get(0);
        return new Place(Drawn.number(circle, "cx"), Drawn.number(circle, "cy"));
    }

    private static Place symbol(Element symbol) {
        return places(symbol.getAttribute("transform").replace(' ', ',')).get(0);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyCurveGoesThroughItsPointsAndStaysInItsLane(String text) {
        Journey journey = journey(text);
        Drawn drawn = drawn(journey);
        for (EmotionCurve curve : EmotionCurve.of(journey)) {
            List<Place> circles =
                    curve.points().stream()
                            .map(emotion -> circle(drawn, shapes.of(emotion).name()))
                            .toList();
            for (Element line : lines(drawn, curve.persona().orElseThrow())) {
                List<Place> knots = knots(line);
                assertEquals(circles.size(), knots.size());
                for (int i = 0; i < knots.size(); i++) {
                    assertTrue(circles.get(i).distance(knots.get(i)) < 11, line.getAttribute("d"));
                }
                double height =
                        Double.parseDouble(
                                ((Element) line.getParentNode()).getAttribute("data-height"));
                assertTrue(
                        places(line.getAttribute("d")).stream()
                                .allMatch(it -> it.y() > 5 && it.y() < height - 5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 12, 20})
    void everyPersonaCanBeToldFromTheOthersWithoutColour(int personas) {
        Journey journey = journey(map(personas));
        Drawn drawn = drawn(journey);
        Set<String> kinds = new HashSet<>();
        for (Persona persona : journey.getPersonas()) {
            String line = withoutColour(lines(drawn, persona).get(0), false);
            List<String> symbols =
                    paths(drawn, "symbol", persona).stream()
                            .map(symbol -> withoutColour(symbol, true))
                            .distinct()
                            .toList();
            assertEquals(1, symbols.size());
            assertTrue(kinds.add(line + symbols), persona.getName());
            Element card = drawn.groups("card").get(kinds.size() - 1);
            assertEquals(
                    List.of(line, symbols.get(0)),
                    Drawn.all(card, "path").stream()
                            .map(path -> withoutColour(path, Drawn.hasClass(path, "symbol")))
                            .toList());
        }
    }

    private static String withoutColour(Element path, boolean withForm) {
        return path.getAttribute("class").replaceAll("(curve|symbol)-\\d", "")
                + (withForm ? path.getAttribute("d") : "");
    }

    /** A dozen is what there is room for between two circles. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 12})
    void symbolsStandOnTheirLinesAndApart(int personas) {
        Journey journey = journey(map(personas).replaceAll("emotion -?\\d for P\\d+", ""));
        Drawn drawn = drawn(journey);
        List<Place> symbols =
                journey.getPersonas().stream()
                        .flatMap(persona -> paths(drawn, "symbol", persona).stream())
                        .map(EmotionCurvesTest::symbol)
                        .toList();
        assertEquals(3 * personas, symbols.size(), "behind A, B and C");
        for (Place symbol : symbols) {
            assertEquals(1, symbols.stream().filter(it -> it.distance(symbol) < 9).count());
            Stream.of("A", "B", "C")
                    .map(step -> circle(drawn, "J.S." + step + ".emotion"))
                    .forEach(circle -> assertTrue(circle.distance(symbol) > 15));
        }
    }

    @Test
    void drawsAPieceOfLineForAPersonaWithASingleEmotion() {
        Journey journey =
                journey(
                        """
                        persona Anna "Anna" persona Ben "Ben, student"
                        journey J "J" {
                            persona Anna, Ben
                            stage S "S" { step A "A" { emotion 2 for Ben } }
                        }
                        """);
        Drawn drawn = drawn(journey);
        assertTrue(lines(drawn, journey.getPersonas().get(0)).isEmpty());
        Persona ben = journey.getPersonas().get(1);
        Element line = lines(drawn, ben).get(0);
        Place symbol = symbol(paths(drawn, "symbol", ben).get(0));
        assertTrue(line.getAttribute("d").matches("M[\\d.]+,[\\d.]+H" + (int) symbol.x()));
        assertEquals("Ben", Drawn.all(line, "title").get(0).getTextContent());
    }

    @Test
    void passesByAMomentAsideAndSaysWhoFeelsItsEmotion() {
        Journey journey =
                journey(
                        """
                        persona Anna "Anna" persona Ben "Ben, student"
                        journey J "J" {
                            persona Anna, Ben
                            stage S "S" {
                                step A "A" { emotion 2 leads to B "late" for Ben }
                                step B "B" for Ben aside { emotion -2 }
                                step C "C" { emotion 1 }
                            }
                        }
                        """);
        Drawn drawn = drawn(journey);
        Persona ben = journey.getPersonas().get(1);
        List<Element> ofBen = lines(drawn, ben);
        List<Place> knots = knots(ofBen.get(0));

        assertEquals(1, lines(drawn, journey.getPersonas().get(0)).size());
        assertEquals(2, ofBen.size());
        assertEquals(2, knots.size());
        assertTrue(circle(drawn, "J.S.C.emotion").distance(knots.get(1)) < 11);
        Place aside = circle(drawn, "J.S.B.emotion");
        assertTrue(
                ofBen.get(1).getAttribute("d").startsWith("M%d,".formatted((int) aside.x())),
                ofBen.get(1).getAttribute("d"));
        assertEquals(
                aside.y(), symbol(paths(drawn, "symbol", ben).get(1)).y(), 0.1, "beside the point");
    }

    @Test
    void needsNoSymbolsForOnePersona() {
        Journey journey = journey(map(3));
        Persona second = journey.getPersonas().get(1);
        Drawn drawn = drawn(journey, MapFilter.of(MapPicture.LANES).only(second));
        assertEquals(1, lines(drawn, second).size());
        assertFalse(drawn.all("path").stream().anyMatch(it -> Drawn.hasClass(it, "symbol")));
    }
}
