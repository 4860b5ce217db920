// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.summary.Labels;
import journey.model.Action;
import journey.model.BackstageActivity;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Lane;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the layout of every map, whatever it shows. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapLayoutInvariantsTest {

    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    /** Latin letters are narrower than others, as in most fonts. */
    private static final TextMeasure FONT =
            (line, fontSize) -> line.chars().map(c -> c < 0x250 ? 7 : 13).sum() * fontSize / 12;

    private static final List<Class<?>> ON_MAP =
            List.of(
                    Moment.class,
                    StageGoal.class,
                    Statement.class,
                    Emotion.class,
                    Pain.class,
                    Opportunity.class,
                    Measure.class,
                    BackstageActivity.class,
                    Action.class);

    @Inject private Maps maps;

    static Stream<String> maps() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".journey"))
                    .sorted()
                    .forEach(texts::add);
        }
        IntStream.range(0, 30).mapToObj(Integer::toString).forEach(texts::add);
        return texts.stream();
    }

    private List<Journey> journeys(String map) {
        JourneyFile file =
                Maps.file(
                        map.endsWith(".journey")
                                ? maps.read(Path.of(map))
                                : maps.read(GeneratedMap.of(Long.parseLong(map))));
        return EcoreUtil2.typeSelect(file.getElements(), Journey.class);
    }

    /** All lanes and some, all personas and each, with and without what is proposed. */
    private static List<MapFilter> filters(Journey journey) {
        List<MapFilter> filters = new ArrayList<>();
        for (Set<Lane> lanes : List.of(ALL, Set.of(Lane.EMOTIONS, Lane.STEPS, Lane.MEASURES))) {
            filters.add(MapFilter.of(lanes));
            filters.add(MapFilter.of(lanes).existing());
            for (Persona persona : journey.getPersonas()) {
                filters.add(MapFilter.of(lanes).only(persona).existing());
            }
        }
        return filters;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everythingHasItsPlace(String map) {
        for (Journey journey : journeys(map)) {
            for (MapFilter filter : filters(journey)) {
                MapLayout<BoxText> layout = MapLayout.of(journey, filter, FONT);
                assertAll(
                        () -> assertNothingOverlaps(layout),
                        () -> assertBoxesLieInTheirBandAndColumn(layout, journey),
                        () -> assertTextIsWhole(layout),
                        () -> assertOrderIsThatOfTheText(layout, journey, filter),
                        () -> assertHigherEmotionsStandHigher(layout));
            }
        }
    }

    private static void assertNothingOverlaps(MapLayout<BoxText> layout) {
        assertDisjoint(layout.boxes().stream().map(Box::bounds).toList());
        assertDisjoint(layout.columns().stream().map(Column::bounds).toList());
        assertDisjoint(layout.bands().stream().map(Band::bounds).toList());
    }

    private static void assertDisjoint(List<Bounds> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds one = all.get(i);
                Bounds other = all.get(j);
                assertFalse(one.overlaps(other), () -> one + " " + other);
            }
        }
    }

    private static void assertBoxesLieInTheirBandAndColumn(
            MapLayout<BoxText> layout, Journey journey) {
        for (Box<BoxText> box : layout.boxes()) {
            Stage stage = EcoreUtil2.getContainerOfType(box.place(), Stage.class);
            Column<BoxText> column = layout.column(stage == null ? journey : stage).orElseThrow();
            Band<BoxText> band =
                    layout.bands().stream()
                            .filter(it -> it.lanes().contains(box.lane()))
                            .findFirst()
                            .orElseThrow();
            assertTrue(column.bounds().contains(box.bounds()), box::toString);
            assertTrue(band.bounds().contains(box.bounds()), box::toString);
            assertFalse(column.header().overlaps(box.bounds()), box::toString);
        }
        layout.columns().forEach(it -> assertTrue(layout.bounds().contains(it.bounds())));
        layout.bands().forEach(it -> assertTrue(layout.bounds().contains(it.bounds())));
    }

    private static void assertTextIsWhole(MapLayout<BoxText> layout) {
        for (Box<BoxText> box : layout.boxes()) {
            assertEquals(
                    letters(Labels.of(box.element())),
                    letters(String.join("", box.content().lines())));
            int padding = box.lane() == Lane.EMOTIONS ? 0 : 2 * MapLayout.PADDING;
            int lineHeight = MapLayout.lineHeight(MapLayout.FONT_SIZE);
            assertFits(box.content().lines(), box.bounds(), MapLayout.FONT_SIZE, padding);
            assertTrue(
                    box.content().lines().size() * lineHeight + padding <= box.bounds().height());
        }
        for (Column<BoxText> column : layout.columns()) {
            assertEquals(
                    letters(Labels.of(column.element())),
                    letters(String.join("", column.title().lines())));
            assertFits(
                    column.title().lines(),
                    column.header(),
                    MapLayout.HEADER_FONT_SIZE,
                    2 * MapLayout.PADDING);
        }
    }

    private static void assertFits(List<String> lines, Bounds bounds, int size, int padding) {
        lines.forEach(it -> assertTrue(FONT.width(it, size) + padding <= bounds.width(), it));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void assertOrderIsThatOfTheText(
            MapLayout<BoxText> layout, Journey journey, MapFilter filter) {
        assertEquals(
                journey.getStages(),
                layout.columns().stream()
                        .map(Column::element)
                        .filter(Stage.class::isInstance)
                        .toList());
        int end = MapLayout.MARGIN;
        for (Column<BoxText> column : layout.columns()) {
            assertTrue(column.bounds().x() >= end);
            end = column.bounds().right();
        }
        List<Moment> shown =
                EcoreUtil2.getAllContentsOfType(journey, Moment.class).stream()
                        .filter(filter::shows)
                        .filter(moment -> layout.box(moment).isPresent())
                        .toList();
        end = 0;
        for (Moment moment : shown) {
            Bounds bounds = layout.box(moment).orElseThrow().bounds();
            assertTrue(bounds.x() > end);
            end = bounds.right();
        }
    }

    private static void assertHigherEmotionsStandHigher(MapLayout<BoxText> layout) {
        List<Box<BoxText>> points =
                layout.boxes().stream().filter(box -> box.lane() == Lane.EMOTIONS).toList();
        for (Box<BoxText> one : points) {
            for (Box<BoxText> other : points) {
                int above =
                        ((Emotion) one.element()).getValue()
                                - ((Emotion) other.element()).getValue();
                assertTrue(above <= 0 || one.bounds().bottom() <= other.bounds().y());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everythingIsShownOnce(String map) {
        for (Journey journey : journeys(map)) {
            Set<EObject> expected = new HashSet<>();
            EcoreUtil.<EObject>getAllContents(journey, false)
                    .forEachRemaining(
                            element -> {
                                if (ON_MAP.stream().anyMatch(type -> type.isInstance(element))) {
                                    expected.add(element);
                                }
                            });
            MapLayout<BoxText> layout = MapLayout.of(journey, ALL, FONT);
            List<EObject> shown =
                    layout.boxes().stream()
                            .map(Box::element)
                            .filter(
                                    element ->
                                            ON_MAP.stream().anyMatch(it -> it.isInstance(element)))
                            .toList();
            assertEquals(expected.size(), shown.size());
            assertEquals(expected, new HashSet<>(shown));
            layout.boxes()
                    .forEach(
                            box ->
                                    assertEquals(
                                            box,
                                            layout.box(box.place(), box.element()).orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void layoutIsAlwaysTheSame(String map) {
        for (Journey journey : journeys(map)) {
            MapLayout<BoxText> once = MapLayout.of(journey, ALL, FONT);
            MapLayout<BoxText> again = MapLayout.of(journey, ALL, FONT);
            assertEquals(once.boxes(), again.boxes());
            assertEquals(once.columns(), again.columns());
            assertEquals(once.bands(), again.bands());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stageAtTheEndMovesNothing(int seed) {
        String map = GeneratedMap.of(seed);
        String longer =
                map.substring(0, map.lastIndexOf('}'))
                        + "stage Last \"L\" { step S \"S\" { emotion 0 } } }";
        List<Box<BoxText>> before = boxes(map);
        List<Box<BoxText>> after = boxes(longer);
        assertEquals(before.size() + 2, after.size());
        List<String> moved =
                new ArrayList<>(before.stream().map(MapLayoutInvariantsTest::place).toList());
        moved.removeAll(after.stream().map(MapLayoutInvariantsTest::place).toList());
        assertEquals(List.of(), moved);
    }

    private List<Box<BoxText>> boxes(String map) {
        return MapLayout.of((Journey) Maps.element(maps.read(map), "J"), ALL, FONT).boxes();
    }

    private static String place(Box<BoxText> box) {
        return EcoreUtil.getURI(box.element()).fragment() + box.bounds();
    }

    @Test
    void generatedMapsAreWithoutErrors() {
        for (int seed = 0; seed < 30; seed++) {
            assertEquals(List.of(), maps.read(GeneratedMap.of(seed)).getErrors());
        }
    }
}
