// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.layout.routes.Point;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Touchpoint;
import journey.model.Work;
import journey.testing.GeneratedMap;
import journey.testing.GeneratedWork;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every blueprint: each of its arrows can be followed with a finger. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class BlueprintInvariantsTest {

    private static final TextMeasure SEVEN = (line, fontSize) -> 7 * line.length();

    @Inject private Maps maps;

    /** One line of an arrow, from corner to corner. */
    private record Line(Arrow arrow, Point from, Point to) {

        int left() {
            return Math.min(from.x(), to.x());
        }

        int top() {
            return Math.min(from.y(), to.y());
        }

        int right() {
            return Math.max(from.x(), to.x());
        }

        int bottom() {
            return Math.max(from.y(), to.y());
        }

        boolean isVertical() {
            return from.x() == to.x();
        }

        boolean goesThrough(Bounds box) {
            return left() < box.right()
                    && box.x() < right() + (isVertical() ? 1 : 0)
                    && top() < box.bottom()
                    && box.y() < bottom() + (isVertical() ? 0 : 1);
        }

        /**
         * Tells whether two lines of one direction have more than a point in common, or nearly so.
         */
        boolean fallsTogetherWith(Line other) {
            if (isVertical() != other.isVertical()) {
                return false;
            }
            return isVertical()
                    ? Math.abs(left() - other.left()) < 4
                            && top() < other.bottom()
                            && other.top() < bottom()
                    : Math.abs(top() - other.top()) < 4
                            && left() < other.right()
                            && other.left() < right();
        }

        /** Tells whether a corner of this line lies on another one, where one could turn wrong. */
        boolean turnsOn(Line other) {
            return isOn(other, from) || isOn(other, to);
        }

        private static boolean isOn(Line line, Point point) {
            return line.left() <= point.x()
                    && point.x() <= line.right()
                    && line.top() <= point.y()
                    && point.y() <= line.bottom();
        }
    }

    static Stream<String> maps() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".journey"))
                    .sorted()
                    .forEach(texts::add);
        }
        IntStream.range(0, 60).mapToObj(seed -> "work " + seed).forEach(texts::add);
        IntStream.range(0, 10).mapToObj(seed -> "map " + seed).forEach(texts::add);
        return texts.stream();
    }

    private List<Journey> journeys(String map) {
        long seed = map.endsWith(".journey") ? 0 : Long.parseLong(map.split(" ")[1]);
        JourneyFile file =
                Maps.file(
                        map.endsWith(".journey")
                                ? maps.read(Path.of(map))
                                : maps.read(
                                        map.startsWith("work")
                                                ? GeneratedWork.of(seed)
                                                : GeneratedMap.of(seed)));
        return EcoreUtil2.typeSelect(file.getElements(), Journey.class);
    }

    /** The whole blueprint, with room for ways, for one persona, and each stage on its own page. */
    private static List<MapLayout<BoxText>> layouts(Journey journey) {
        MapFilter filter = MapFilter.of(Set.of());
        LabelStyle style = new LabelStyle(SEVEN, Labels::of, Optional.empty());
        MapLayout<BoxText> whole = MapLayout.blueprint(journey, filter, style);
        List<MapLayout<BoxText>> layouts = new ArrayList<>(List.of(whole));
        MapLayout<BoxText> roomy = whole.withRoomBelowMoments(77);
        layouts.add(roomy);
        journey.getPersonas()
                .forEach(it -> layouts.add(MapLayout.blueprint(journey, filter.only(it), style)));
        for (Column<BoxText> column : whole.columns()) {
            layouts.add(roomy.part(List.of(column), roomy.bands().subList(0, 3)));
            layouts.add(roomy.part(List.of(column), roomy.bands().subList(3, 5)));
        }
        return layouts;
    }

    private static List<Line> lines(MapLayout<?> layout) {
        List<Line> lines = new ArrayList<>();
        for (Arrow arrow : layout.arrows()) {
            for (int i = 1; i < arrow.route().points().size(); i++) {
                lines.add(
                        new Line(
                                arrow,
                                arrow.route().points().get(i - 1),
                                arrow.route().points().get(i)));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noArrowGoesThroughABox(String map) {
        for (Journey journey : journeys(map)) {
            for (MapLayout<BoxText> layout : layouts(journey)) {
                for (Line line : lines(layout)) {
                    assertTrue(
                            line.isVertical() || line.from().y() == line.to().y(), line::toString);
                    for (Box<BoxText> box : layout.boxes()) {
                        assertFalse(line.goesThrough(box.bounds()), () -> line + " " + box);
                    }
                    for (Band<BoxText> band : layout.bands()) {
                        assertTrue(line.left() >= MapLayout.MARGIN, line::toString);
                    }
                    assertTrue(line.right() <= layout.bounds().right(), line::toString);
                    assertTrue(line.bottom() <= layout.bounds().bottom(), line::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void arrowsOnlyCrossEachOther(String map) {
        for (Journey journey : journeys(map)) {
            for (MapLayout<BoxText> layout : layouts(journey)) {
                List<Line> lines = lines(layout);
                for (Line line : lines) {
                    for (Line other : lines) {
                        if (line.arrow().source() != other.arrow().source()) {
                            assertFalse(line.fallsTogetherWith(other), () -> line + "\n" + other);
                            assertFalse(line.turnsOn(other), () -> line + "\n" + other);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyArrowGoesFromBoxToBox(String map) {
        for (Journey journey : journeys(map)) {
            MapLayout<BoxText> layout =
                    MapLayout.blueprint(
                            journey,
                            MapFilter.of(Set.of()),
                            new LabelStyle(SEVEN, Labels::of, Optional.empty()));
            Set<Arrow> seen = new HashSet<>();
            for (Arrow arrow : layout.arrows()) {
                assertTrue(seen.add(arrow));
                assertTrue(touches(layout, arrow.source(), arrow.route().points().get(0)));
                assertTrue(
                        touches(
                                layout,
                                arrow.target(),
                                arrow.route().points().get(arrow.route().points().size() - 1)));
            }
            long said =
                    EcoreUtil2.getAllContentsOfType(journey, Work.class).stream()
                            .mapToLong(work -> work.getAfter().stream().distinct().count())
                            .sum();
            long drawn = layout.arrows().stream().filter(it -> it.source() instanceof Work).count();
            assertEquals(said, drawn);
            assertEquals(
                    EcoreUtil2.getAllContentsOfType(journey, Touchpoint.class).size(),
                    layout.arrows().stream()
                            .filter(it -> it.source() == it.target())
                            .filter(it -> it.source() instanceof Touchpoint)
                            .count());
        }
    }

    private static boolean touches(MapLayout<BoxText> layout, EObject element, Point point) {
        return layout.boxes().stream()
                .filter(box -> box.element() == element || isChoiceOf(box, element))
                .map(Box::bounds)
                .anyMatch(
                        it ->
                                it.x() <= point.x()
                                        && point.x() <= it.right()
                                        && it.y() <= point.y()
                                        && point.y() <= it.bottom());
    }

    /** The choices of a moment stand below it. */
    private static boolean isChoiceOf(Box<BoxText> box, EObject moment) {
        return box.element() instanceof Choice && box.place() == moment;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothingOverlapsAndRowsAreAlwaysThere(String map) {
        for (Journey journey : journeys(map)) {
            for (MapLayout<BoxText> layout : layouts(journey)) {
                List<Box<BoxText>> boxes = layout.boxes();
                for (int i = 0; i < boxes.size(); i++) {
                    Box<BoxText> box = boxes.get(i);
                    boxes.subList(0, i)
                            .forEach(it -> assertFalse(it.bounds().overlaps(box.bounds())));
                    assertTrue(
                            layout.bands().stream()
                                    .anyMatch(
                                            band ->
                                                    band.lanes().contains(box.lane())
                                                            && band.bounds()
                                                                    .contains(box.bounds())));
                    assertTrue(
                            layout.columns().stream()
                                    .anyMatch(it -> it.bounds().contains(box.bounds())));
                }
            }
            assertEquals(5, layouts(journey).get(0).bands().size());
        }
    }
}
