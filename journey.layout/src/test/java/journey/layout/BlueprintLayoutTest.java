// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.summary.Labels;
import journey.layout.routes.Route;
import journey.model.Journey;
import journey.model.Lane;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class BlueprintLayoutTest {

    private static final TextMeasure SEVEN = (line, fontSize) -> 7 * line.length();

    @Inject private Maps maps;

    private MapLayout<BoxText> layout(String stages) {
        Journey journey =
                (Journey) Maps.element(maps.read("journey J \"J\" {" + stages + "}"), "J");
        return MapLayout.blueprint(
                journey,
                MapFilter.of(Set.of()),
                new LabelStyle(SEVEN, Labels::of, Optional.empty()));
    }

    private static List<String> labels(MapLayout<BoxText> layout, Lane lane) {
        return layout.boxes().stream()
                .filter(box -> box.lane() == lane)
                .map(box -> Labels.of(box.element()))
                .toList();
    }

    private static List<String> arrows(MapLayout<BoxText> layout) {
        return layout.arrows().stream()
                .map(it -> Labels.of(it.source()) + " > " + Labels.of(it.target()))
                .toList();
    }

    private static Route route(MapLayout<BoxText> layout, String arrow) {
        return layout.arrows().get(arrows(layout).indexOf(arrow)).route();
    }

    @Test
    void putsWorkBelowWhatItWaitsFor() {
        MapLayout<BoxText> layout =
                layout(
                        """
                        stage S "S" { touchpoint T "T" {
                            backstage C "C" after B backstage A "A" backstage B "B" after A
                        } }
                        """);
        assertEquals(List.of("A", "B", "C"), labels(layout, Lane.BACKSTAGE));
        assertEquals(List.of("T > T", "T > A", "A > B", "B > C"), arrows(layout));
        layout.arrows().forEach(it -> assertEquals(2, it.route().points().size()));
    }

    /** It goes through the row of what is onstage, where nothing stands for a step. */
    @Test
    void aStepSetsOffWhatIsSaidBehindIt() {
        MapLayout<BoxText> layout =
                layout(
                        """
                        stage S "S" {
                            step T "T" { backstage A "A" backstage B "B" after A support "C" }
                            step U "U" { backstage D "D" after B }
                            step V "V" { support "E" }
                        }
                        """);
        assertEquals(List.of("T > A", "A > B", "B > D"), arrows(layout));
        assertEquals(2, route(layout, "T > A").points().size());
    }

    @Test
    void nothingIsSetOffByATouchpointWhoseWorkAllWaits() {
        MapLayout<BoxText> layout =
                layout(
                        """
                        stage S "S" {
                            touchpoint T "T" { backstage A "A" after B backstage B "B" after A }
                            step U "U" { backstage C "C" }
                        }
                        """);
        assertEquals(Set.of("T > T", "A > B", "B > A", "U > C"), Set.copyOf(arrows(layout)));
    }

    @Test
    void workMayWaitForItself() {
        MapLayout<BoxText> layout =
                layout("stage S \"S\" { step T \"T\" { backstage A \"A\" after A } }");
        Route loop = route(layout, "A > A");
        assertEquals(4, loop.points().size());
        assertEquals(loop.start().x(), loop.end().x());
    }

    @Test
    void anArrowLeavesTowardsTheWorkThatFollows() {
        String moments =
                """
                stage S "S" {
                    step T "T" { backstage A "A" after B }
                    step U "U"
                    step V "V" { backstage B "B" }
                    step W "W" { backstage C "C" after A }
                }
                """;
        Route back = route(layout(moments), "B > A");
        Route forth = route(layout(moments), "A > C");
        assertTrue(back.points().get(1).x() < back.start().x());
        assertTrue(forth.points().get(1).x() > forth.start().x());
    }

    /** They go past all that stands between. */
    @Test
    void arrowsThatGoFarShareALineOnlyWhenTheyComeFromOnePlace() {
        MapLayout<BoxText> layout =
                layout(
                        """
                        stage S "S" {
                            step T "T" { backstage A "A" backstage B "B" }
                            step U "U" { backstage "X" }
                            step V "V" { backstage C "C" after A backstage D "D" after A, B }
                        }
                        """);
        int first = route(layout, "A > C").points().get(2).y();
        assertEquals(first, route(layout, "A > D").points().get(2).y());
        assertTrue(Math.abs(first - route(layout, "B > D").points().get(2).y()) >= 8);
    }

    @Test
    void thirtyPiecesOfWorkHaveRoomBehindOneTouchpoint() {
        String work =
                IntStream.range(0, 30)
                        .mapToObj(i -> "backstage w%d \"w%d\" ".formatted(i, i))
                        .collect(Collectors.joining());
        String all =
                IntStream.range(0, 30).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
        MapLayout<BoxText> layout =
                layout(
                        "stage S \"S\" { touchpoint T \"T\" { %s } touchpoint U \"U\" { backstage Z \"Z\" after %s } }"
                                .formatted(work, all));
        assertEquals(33, layout.arrows().size());
        assertEquals(
                30,
                layout.arrows().stream()
                        .filter(it -> Labels.of(it.target()).equals("Z"))
                        .map(it -> it.route().end().y())
                        .distinct()
                        .count());
    }

    @Test
    void aStageWithoutMomentsHasItsColumn() {
        MapLayout<BoxText> layout =
                layout(
                        """
                        stage S "S" { step T "T" { backstage A "A" } } stage Empty "E"
                        stage V "V" { step U "U" { backstage B "B" after A } }
                        """);
        assertEquals(3, layout.columns().size());
        assertEquals(List.of("T > A", "A > B"), arrows(layout));
    }

    @Test
    void aJourneyWithoutStagesHasItsRows() {
        assertEquals(5, layout("").bands().size());
    }
}
