// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Persona;
import journey.render.Goldens;
import journey.render.html.MapPageFactory;
import journey.testing.GeneratedWork;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
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
class BlueprintPictureTest {

    private static final String MAP =
            """
            persona Anna "Anna" persona Ben "Ben"
            channel Shop "Coffee shop" offline channel App "Order app" online
            team Baristas "Baristas" system Pos "Till system"
            journey J "Coffee" {
                persona Anna, Ben
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop by Baristas {
                        artifact "Menu board"
                        backstage Ring "Rings it up" by Baristas with Pos
                        support Prices "Keeps prices" after Ring
                    }
                    step Walks "Walks on" for Ben {
                        backstage Cleans "Cleans up"
                    }
                }
                stage Get "Gets it" {
                    touchpoint Collect "Collects" via App {
                        backstage Call "Calls the name" after Ring, Cleans
                    }
                    touchpoint Rate "Rates"
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private MapPageFactory pages;

    private MapPicture picture(String map, MapFilter filter) {
        return pictures.create(
                (Journey) Maps.element(maps.read(map), "J"),
                PictureSettings.of(filter).as(PictureKind.BLUEPRINT));
    }

    private Drawn drawn(String map) {
        return Drawn.of(picture(map, MapFilter.of(Set.of())).svg());
    }

    private static List<String> texts(Element group) {
        return Drawn.all(group, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<String> boxes(Drawn drawn, String cssClass) {
        return drawn.groups(cssClass).stream().map(box -> String.join(" | ", texts(box))).toList();
    }

    private static List<String> arrows(Drawn drawn) {
        return drawn.groups("arrow").stream()
                .map(it -> Drawn.all(it, "title").get(0).getTextContent())
                .toList();
    }

    @Test
    void drawsTheSameElementsAtTheSamePlaces() throws IOException {
        Goldens.assertGolden("blueprint.outline.txt", drawn(MAP).outline());
    }

    @Test
    void hasItsRowsAndLinesAlsoWhenTheyAreEmpty() {
        Drawn empty = drawn("journey J \"Coffee\" {}");
        List<String> rows =
                List.of("artifacts", "steps touchpoints", "channels teams", "backstage", "support");
        assertEquals(
                rows,
                empty.groups("band").stream().map(it -> it.getAttribute("data-lanes")).toList());
        assertEquals(
                List.of(
                        "Line of interaction",
                        "Line of visibility",
                        "Line of internal interaction"),
                empty.groups("band").stream()
                        .map(
                                band ->
                                        Drawn.all(band, "text").stream()
                                                .filter(it -> Drawn.hasClass(it, "small"))
                                                .map(Element::getTextContent)
                                                .collect(Collectors.joining(" ")))
                        .filter(it -> !it.isEmpty())
                        .toList());
        assertTrue(arrows(empty).isEmpty());
    }

    @Test
    void saysWhereAndWhomTheCustomerMeetsAndWhatIsNotSaid() {
        Drawn drawn = drawn(MAP);
        assertEquals(
                List.of("Coffee shop | Baristas", "Order app", "Channel not said | Team not said"),
                boxes(drawn, "onstage"));
        assertEquals(List.of("Orders", "Collects", "Rates"), boxes(drawn, "touchpoint"));
    }

    @Test
    void drawsAnArrowForAllThatSetsOffSomething() {
        assertEquals(
                Set.of(
                        "Onstage: Orders",
                        "Orders, then: Rings it up",
                        "Onstage: Collects",
                        "Onstage: Rates",
                        "Walks on, then: Cleans up",
                        "Rings it up, then: Keeps prices",
                        "Rings it up, then: Calls the name",
                        "Cleans up, then: Calls the name"),
                new HashSet<>(arrows(drawn(MAP))));
        assertEquals(8, drawn(MAP).groups("arrow").size());
    }

    /** An arrow tells what is near; words name what is far, and what is not in the picture. */
    @Test
    void namesWorkThatIsFarAway() {
        XtextResource map = maps.read(MAP);
        MapFilter ofAnna = MapFilter.of(Set.of()).only((Persona) Maps.element(map, "Anna"));
        assertTrue(
                boxes(drawn(MAP), "backstageactivity")
                        .contains("Calls the name | After: Rings it up | After: Cleans up"));
        assertEquals(List.of("Keeps prices"), boxes(drawn(MAP), "supportprocess"));
        Drawn anna =
                Drawn.of(
                        pictures.create(
                                        (Journey) Maps.element(map, "J"),
                                        PictureSettings.of(ofAnna).as(PictureKind.BLUEPRINT))
                                .svg());
        assertFalse(arrows(anna).contains("Cleans up, then: Calls the name"));
        assertTrue(boxes(anna, "step").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noArrowGoesThroughABoxOrTheWordsOfAWay(long seed) {
        Drawn drawn = drawn(GeneratedWork.of(seed));
        List<Drawn.Area> taken =
                new ArrayList<>(drawn.groups("box").stream().map(Drawn::box).toList());
        for (String way : List.of("branch", "way")) {
            drawn.groups(way).stream()
                    .flatMap(it -> Drawn.all(it, "text").stream())
                    .map(Drawn::text)
                    .forEach(taken::add);
        }
        drawn.groups("arrow").stream()
                .flatMap(it -> lines(it).stream())
                .forEach(
                        line ->
                                taken.forEach(
                                        it ->
                                                assertFalse(
                                                        line.overlaps(it), () -> line + " " + it)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** The lines of an arrow, a little shorter than drawn: it touches the boxes at its ends. */
    private static List<Drawn.Area> lines(Element arrow) {
        Element path = Drawn.all(arrow, "path").get(0);
        List<Double> numbers =
                Pattern.compile("-?\\d+")
                        .matcher(path.getAttribute("d"))
                        .results()
                        .map(it -> Double.valueOf(it.group()))
                        .toList();
        List<Drawn.Area> lines = new ArrayList<>();
        for (int i = 2; i < numbers.size(); i += 2) {
            double left = Math.min(numbers.get(i - 2), numbers.get(i));
            double top = Math.min(numbers.get(i - 1), numbers.get(i + 1));
            double width = Math.abs(numbers.get(i - 2) - numbers.get(i));
            double height = Math.abs(numbers.get(i - 1) - numbers.get(i + 1));
            lines.add(
                    new Drawn.Area(
                            left + Drawn.shift(path, 1) + 0.5,
                            top + Drawn.shift(path, 2) + 0.5,
                            Math.max(0.1, width - 1),
                            Math.max(0.1, height - 1),
                            arrow.getAttribute("data-journey")));
        }
        return lines;
    }

    @Test
    void isCalledABlueprint() {
        MapPicture picture = picture(MAP, MapFilter.of(Set.of()));
        assertEquals("Coffee: service blueprint", picture.title());
        assertTrue(picture.svg().contains("A service blueprint of 2 stages: Buys and Gets it."));
        assertTrue(pages.create(picture).html().contains("<title>Coffee: service blueprint"));
    }

    /** A page asks for the details of each shape by its name. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyShapeHasANameThatItsPageKnows(long seed) {
        MapPicture picture = picture(GeneratedWork.of(seed), MapFilter.of(Set.of()));
        Set<String> known =
                pages.create(picture).details().stream()
                        .map(details -> details.name())
                        .collect(Collectors.toSet());
        for (Element group : Drawn.of(picture.svg()).groups("arrow")) {
            assertTrue(known.contains(group.getAttribute("data-journey")), group::toString);
        }
        for (Element group : Drawn.of(picture.svg()).groups("box")) {
            assertTrue(known.contains(group.getAttribute("data-journey")), group::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSameMapAlwaysGivesTheSameBytes(long seed) {
        assertEquals(
                picture(GeneratedWork.of(seed), MapFilter.of(Set.of())).svg(),
                picture(GeneratedWork.of(seed), MapFilter.of(Set.of())).svg());
    }

    /** On a page, arrows stay in the frame of the columns, and those that leave it have no head. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pagesShowWhatOfAnArrowIsOnThem(long seed) {
        MapPicture picture = picture(GeneratedWork.of(seed), MapFilter.of(Set.of()));
        long heads =
                Drawn.of(picture.svg()).groups("arrow").stream()
                        .filter(it -> Drawn.all(it, "path").size() == 2)
                        .count();
        long onPages =
                picture.pages(700, 500).stream()
                        .flatMap(page -> Drawn.of(page).groups("arrow").stream())
                        .filter(it -> Drawn.all(it, "path").size() == 2)
                        .count();
        assertEquals(heads, onPages);
    }
}
