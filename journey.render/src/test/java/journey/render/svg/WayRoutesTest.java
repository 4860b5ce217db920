// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.Column;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.layout.routes.Channel;
import journey.layout.routes.Point;
import journey.layout.routes.Route;
import journey.layout.ways.WayLine;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.GeneratedMap;
import journey.testing.GeneratedWays;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No way goes through a box or a text, and none shares a line with a way that goes elsewhere. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WayRoutesTest {

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(it -> it.toString().endsWith(".journey")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsCrossedInGeneratedMaps(long seed) {
        assertLegible(maps.read(GeneratedWays.of(seed)));
        assertLegible(maps.read(GeneratedMap.of(seed)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsCrossedInExamples(Path example) {
        assertLegible(maps.read(example));
    }

    @Test
    void nothingIsCrossedByTwoHundredWays() {
        assertLegible(
                maps.read(
                        GeneratedWays.of(
                                40,
                                i ->
                                        IntStream.rangeClosed(1, 5)
                                                .mapToObj(
                                                        k ->
                                                                "leads to M%d \"reason %d of %d\""
                                                                        .formatted(
                                                                                (i * 7 + k * 11)
                                                                                        % 40,
                                                                                k,
                                                                                i))
                                                .collect(Collectors.joining("\n")))));
    }

    @Test
    void nothingIsCrossedByTwoHundredWaysOfOneMoment() {
        assertLegible(
                maps.read(
                        GeneratedWays.of(
                                3,
                                i ->
                                        i != 1
                                                ? ""
                                                : IntStream.range(0, 200)
                                                        .mapToObj(
                                                                k ->
                                                                        "leads to M%d \"reason %d\""
                                                                                .formatted(
                                                                                        k % 3, k))
                                                        .collect(Collectors.joining("\n")))));
    }

    @Test
    void nothingIsCrossedByTwentyChoicesInARow() {
        assertLegible(
                maps.read(
                        GeneratedWays.of(
                                20,
                                i ->
                                        """
                                        choice "Is it number %d?" {
                                            leads to M%d "yes" usual
                                            leads to M%d "no, it is another one"
                                            ends "gives up"
                                        }"""
                                                .formatted(i, (i + 1) % 20, (i + 5) % 20))));
    }

    @Test
    void nothingIsCrossedByTwentyChoicesOfOneMoment() {
        String choices =
                IntStream.range(0, 20)
                        .mapToObj(
                                k ->
                                        "choice \"Number %d?\" { leads to M0 \"yes\" leads to M2 \"no\" }"
                                                .formatted(k))
                        .collect(Collectors.joining("\n"));
        assertLegible(maps.read(GeneratedWays.of(3, i -> i == 1 ? choices : "")));
    }

    /** Else one takes the words for those of another line. */
    @ParameterizedTest
    @MethodSource("examples")
    void noArrowStandsBetweenAWayOfABlueprintAndItsWords(Path example) {
        for (Journey journey :
                EcoreUtil2.typeSelect(Maps.file(maps.read(example)).getElements(), Journey.class)) {
            MapPicture picture =
                    pictures.create(
                            journey,
                            PictureSettings.of(MapFilter.of(MapPicture.LANES))
                                    .as(PictureKind.BLUEPRINT));
            MapLayout<BoxDrawing> layout = picture.layout();
            List<Bounds> arrows =
                    layout.arrows().stream()
                            .filter(it -> it.source() instanceof Moment)
                            .flatMap(it -> Bounds.of(it.route()).stream())
                            .toList();
            for (WayLine<WayLines> line : picture.ways(layout).lines()) {
                line.text()
                        .map(words -> gap(words.bounds(), line.route()))
                        .ifPresent(gap -> assertTrue(isFree(gap, arrows), () -> text(line) + gap));
            }
        }
    }

    private static boolean isFree(Bounds gap, List<Bounds> arrows) {
        return arrows.stream().noneMatch(it -> gap.x() < it.x() && it.right() < gap.right());
    }

    /** Between words and the piece of a way that they stand on or beside. */
    private static Bounds gap(Bounds words, Route route) {
        int y = words.bottom() + Channel.ABOVE_LINE;
        Bounds piece =
                Bounds.of(route).stream()
                        .filter(it -> it.height() == 1 && it.y() == y)
                        .findFirst()
                        .orElseThrow();
        int left = Math.min(words.right(), piece.right());
        int right = Math.max(words.x(), piece.x());
        return new Bounds(left, y, Math.max(0, right - left), 1);
    }

    private void assertLegible(XtextResource map) {
        for (Journey journey : EcoreUtil2.typeSelect(Maps.file(map).getElements(), Journey.class)) {
            MapFilter all = MapFilter.of(MapPicture.LANES);
            List<MapFilter> filters = new ArrayList<>(List.of(all, all.existing()));
            for (Persona persona : journey.getPersonas()) {
                filters.add(all.only(persona));
            }
            for (MapFilter filter : filters) {
                MapPicture picture = pictures.create(journey, PictureSettings.of(filter));
                MapLayout<BoxDrawing> layout = picture.layout();
                assertLegible(picture, layout);
                for (Column<BoxDrawing> column : layout.columns()) {
                    assertLegible(picture, layout.part(List.of(column), layout.bands()));
                }
            }
        }
    }

    private static void assertLegible(MapPicture picture, MapLayout<BoxDrawing> layout) {
        List<WayLine<WayLines>> lines = picture.ways(layout).lines();
        List<Bounds> boxes = boxes(layout);
        List<Bounds> words =
                lines.stream().flatMap(it -> it.text().stream()).map(it -> it.bounds()).toList();
        for (int i = 0; i < words.size(); i++) {
            Bounds word = words.get(i);
            assertTrue(word.x() > MapLayout.MARGIN && word.y() >= 0, word::toString);
            assertTrue(word.right() <= layout.bounds().right(), word::toString);
            boxes.forEach(it -> assertApart(it, word));
            words.subList(0, i).forEach(it -> assertApart(it, word));
        }
        for (int i = 0; i < lines.size(); i++) {
            WayLine<WayLines> line = lines.get(i);
            List<Bounds> drawn = new ArrayList<>(Bounds.of(line.route()));
            line.startSign().ifPresent(it -> drawn.add(sign(line.route().start())));
            line.endSign().ifPresent(it -> drawn.add(sign(line.route().end())));
            for (Bounds piece : drawn) {
                boxes.forEach(it -> assertApart(inner(it), piece));
                words.forEach(it -> assertApart(it, piece));
            }
            lines.subList(0, i).forEach(other -> assertShareNothing(line, other));
        }
    }

    /** The moments and choices, in the coordinates of their band. */
    private static List<Bounds> boxes(MapLayout<BoxDrawing> layout) {
        List<Bounds> boxes = new ArrayList<>();
        for (Band<BoxDrawing> band : layout.bands()) {
            if (band.hasMoments()) {
                for (Box<BoxDrawing> box : layout.boxes()) {
                    if (band.lanes().contains(box.lane())) {
                        boxes.add(inBand(box, band.bounds().y()));
                    }
                }
            }
        }
        return boxes;
    }

    private static Bounds inBand(Box<BoxDrawing> box, int top) {
        Bounds it = box.bounds();
        int tip = box.element() instanceof Choice ? MapLayout.TIP : 0;
        return new Bounds(it.x() - tip, it.y() - top, it.width() + 2 * tip, it.height());
    }

    private static Bounds sign(Point middle) {
        int radius = WaySign.RADIUS;
        return new Bounds(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    /** Without its edge, on which ways begin and end. */
    private static Bounds inner(Bounds box) {
        return new Bounds(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
    }

    private static void assertApart(Bounds one, Bounds other) {
        assertFalse(one.overlaps(other), () -> one + " and " + other);
    }

    /** Ways from one place share how they leave it, ways to one place how they come to it. */
    private static void assertShareNothing(WayLine<WayLines> one, WayLine<WayLines> other) {
        Route a = one.route();
        Route b = other.route();
        for (int i = 0; i < Bounds.of(a).size(); i++) {
            for (int j = 0; j < Bounds.of(b).size(); j++) {
                boolean leaveTogether =
                        a.start().equals(b.start()) && i < turns(one) && j < turns(other);
                boolean arriveTogether =
                        a.end().equals(b.end())
                                && i >= Bounds.of(a).size() - arrivals(one)
                                && j >= Bounds.of(b).size() - arrivals(other);
                Bounds piece = Bounds.of(a).get(i);
                Bounds otherPiece = Bounds.of(b).get(j);
                assertTrue(
                        leaveTogether || arriveTogether || !runAlong(piece, otherPiece),
                        () -> piece + " and " + otherPiece + a + b);
            }
        }
    }

    /** How many pieces a way has until it runs on its own; one past a moment goes over it first. */
    private static int turns(WayLine<WayLines> line) {
        return line.strand().edge().isPast() ? 4 : 2;
    }

    /** How many pieces a way has after its own; one without words goes up to the main row first. */
    private static int arrivals(WayLine<WayLines> line) {
        boolean isStraight =
                line.strand().from().isPresent() && Bounds.of(line.route()).size() <= 3;
        return isStraight || line.strand().edge().isPast() ? 3 : 2;
    }

    private static boolean runAlong(Bounds one, Bounds other) {
        int width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        int height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 && (width > 1 || height > 1);
    }

    private List<String> titles(String stages) {
        Journey journey =
                (Journey) Maps.element(maps.read("journey J \"J\" {" + stages + "}"), "J");
        return Drawn.of(
                        pictures.create(journey, PictureSettings.of(MapFilter.of(MapPicture.LANES)))
                                .svg())
                .groups("way")
                .stream()
                .map(it -> Drawn.all(it, "title").get(0).getTextContent())
                .toList();
    }

    /** Who reads the picture sees why it is not one line. */
    @Test
    void namesThoseWhoGoOnElsewhereByTheSameWay() {
        Journey journey =
                (Journey)
                        Maps.element(
                                maps.read(
                                        """
                                        persona Anna "Anna" persona Ben "Ben"
                                        journey J "J" {
                                            persona Anna, Ben
                                            stage S "S" {
                                                step A "A" { leads to C "late" joins D }
                                                step B "B"
                                                step C "C" for Ben
                                                step D "D"
                                            }
                                        }
                                        """),
                                "J");
        MapPicture picture =
                pictures.create(journey, PictureSettings.of(MapFilter.of(MapPicture.LANES)));
        assertEquals(
                List.of("late Anna", "late Ben"),
                picture.ways(picture.layout()).lines().stream()
                        .map(WayRoutesTest::text)
                        .filter(it -> it.startsWith("late"))
                        .sorted()
                        .toList());
    }

    private static String text(WayLine<WayLines> line) {
        return line.text().stream()
                .flatMap(it -> it.words().lines().stream())
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void saysWhereEachWayLeads() {
        assertEquals(
                List.of(
                        "Way from Reads to Orders",
                        "Way past from Reads to Orders",
                        "Join from Asks to Pays",
                        "Branch from Orders to Pays: yes (usual)",
                        "Way from the start to Reads",
                        "Ending from Leaves to the end (all who come here)",
                        "Way from Pays to the end",
                        "Branch from Orders to Leaves: no",
                        "Branch from Pays to Asks: no money",
                        "Ending from Pays to the end: no card"),
                titles(
                        """
                        stage S "S" {
                            step Reads "Reads" optional
                            step Orders "Orders" {
                                choice "Time?" { leads to Pays "yes" usual leads to Leaves "no" }
                            }
                            step Leaves "Leaves" aside { ends here }
                            step Asks "Asks" aside { joins Pays }
                            step Pays "Pays" { leads to Asks "no money" ends "no card" }
                        }
                        """));
    }
}
