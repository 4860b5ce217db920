// SPDX-License-Identifier: EPL-2.0
package journey.layout.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.flow.Flow;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.BoxText;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.layout.TextMeasure;
import journey.layout.routes.Point;
import journey.layout.ways.WayText;
import journey.model.Journey;
import journey.model.Lane;
import journey.testing.GeneratedFlow;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the lane of customers of every map, whatever they did. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnknownRoutesTest {

    private static final TextMeasure SEVEN = (line, size) -> 7 * line.length();

    @Inject private Maps maps;

    private Journey journey;
    private MapFilter filter;
    private MapLayout<BoxText> layout;
    private UnknownRoutes<Words> routes;

    private record Words(int width, int height) implements WayText {
        @Override
        public boolean fitsOneLine() {
            return true;
        }
    }

    private void layOut(int seed) {
        journey = (Journey) Maps.element(maps.read(GeneratedMap.of(seed)), "J");
        Optional<Flow> flow = Optional.of(GeneratedFlow.of(journey, seed));
        filter = MapFilter.of(EnumSet.allOf(Lane.class)).with(flow);
        MapLayout<BoxText> narrow = MapLayout.of(journey, filter, SEVEN);
        routes = routes(narrow, narrow);
        layout = narrow.withRoomBelowCustomers(routes.height());
    }

    private UnknownRoutes<Words> routes(MapLayout<BoxText> part, MapLayout<BoxText> whole) {
        List<UnknownWay> ways =
                UnknownWay.of(
                        journey,
                        filter.customers().orElseThrow(),
                        it -> whole.customers(it).isPresent());
        return new UnknownRoutes<>(
                (way, width) -> new Words(Math.min(width, 7 * way.words().length()), 15),
                part,
                ways);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void nothingOverlapsAndNothingLeavesTheLane(int seed) {
        layOut(seed);
        assertNothingOverlaps(layout, routes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void pagesHaveTheWaysOfTheirStages(int seed) {
        layOut(seed);
        MapLayout<BoxText> narrow = MapLayout.of(journey, filter, SEVEN);
        Set<UnknownWay> drawn = new HashSet<>();
        for (var column : narrow.columns()) {
            MapLayout<BoxText> part = narrow.part(List.of(column), narrow.bands());
            UnknownRoutes<Words> ofPart = routes(part, narrow);
            assertNothingOverlaps(part.withRoomBelowCustomers(ofPart.height()), ofPart);
            ofPart.lines().forEach(it -> drawn.add(it.way()));
        }
        assertEquals(
                new HashSet<>(
                        UnknownWay.of(
                                journey,
                                filter.customers().orElseThrow(),
                                it -> narrow.customers(it).isPresent())),
                drawn);
    }

    @Test
    void generatedMapsHaveWaysThatTheyDoNotKnow() {
        layOut(3);
        assertTrue(routes.lines().size() > 10);
    }

    private static void assertNothingOverlaps(
            MapLayout<BoxText> layout, UnknownRoutes<Words> routes) {
        if (layout.customerBand().isEmpty()) {
            assertTrue(routes.lines().isEmpty());
            return;
        }
        Band<BoxText> band = layout.customerBand().get();
        Bounds whole = new Bounds(0, 0, band.bounds().width(), band.bounds().height());
        List<Bounds> boxes =
                layout.boxes().stream()
                        .filter(box -> box.lane() == Lane.CUSTOMERS)
                        .map(Box::bounds)
                        .map(
                                it ->
                                        new Bounds(
                                                it.x(),
                                                it.y() - band.bounds().y(),
                                                it.width(),
                                                it.height()))
                        .toList();
        List<Bounds> words = routes.lines().stream().map(UnknownLine::at).toList();
        List<Bounds> all = new ArrayList<>(boxes);
        all.addAll(words);
        for (int i = 0; i < all.size(); i++) {
            assertTrue(whole.contains(all.get(i)), all.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(all.get(i).overlaps(all.get(j)), all.get(i) + " " + all.get(j));
            }
        }
        for (UnknownLine<Words> line : routes.lines()) {
            for (Bounds piece : Bounds.of(line.route())) {
                assertTrue(whole.contains(piece), piece::toString);
                for (Bounds text : words) {
                    assertFalse(piece.overlaps(text), () -> piece + " crosses words " + text);
                }
                for (Bounds box : boxes) {
                    assertFalse(box.overlaps(piece), () -> piece + " in " + box);
                }
            }
        }
        assertNoTwoLinesFallTogether(routes);
    }

    /** Lines side by side have a height each; those that share a moment may share its line down. */
    private static void assertNoTwoLinesFallTogether(UnknownRoutes<Words> routes) {
        Map<Integer, List<int[]>> along = new HashMap<>();
        for (UnknownLine<Words> line : routes.lines()) {
            List<Point> points = line.route().points();
            for (int i = 1; i < points.size(); i++) {
                Point one = points.get(i - 1);
                Point other = points.get(i);
                if (one.y() == other.y()) {
                    int[] piece = {Math.min(one.x(), other.x()), Math.max(one.x(), other.x())};
                    for (int[] taken : along.computeIfAbsent(one.y(), it -> new ArrayList<>())) {
                        assertTrue(piece[1] < taken[0] || taken[1] < piece[0]);
                    }
                    along.get(one.y()).add(piece);
                }
            }
        }
    }
}
