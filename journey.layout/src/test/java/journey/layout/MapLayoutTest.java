// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapLayoutTest {

    /** Every character is seven pixels wide: 21 of them fit into a moment. */
    private static final TextMeasure SEVEN = (line, fontSize) -> 7 * line.length();

    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    private static final String DECLARATIONS =
            """
            persona Anna "Anna" persona Ben "Ben"
            channel Shop "Shop" offline team Crew "Crew"
            source Till "Till" events source Talks "Talks" interview
            metric Nps "Would you recommend us?" nps
            """;

    @Inject private Maps maps;

    private XtextResource map(String journey) {
        return maps.read(
                DECLARATIONS + "journey Coffee \"Coffee\" { persona Anna, Ben " + journey + " }");
    }

    private static MapLayout<BoxText> layout(XtextResource map, Lane... lanes) {
        return layout(map, MapFilter.of(Set.of(lanes)));
    }

    private static MapLayout<BoxText> layout(XtextResource map, MapFilter filter) {
        return MapLayout.of((Journey) Maps.element(map, "Coffee"), filter, SEVEN);
    }

    private static Bounds bounds(MapLayout<BoxText> layout, XtextResource map, String fragment) {
        return layout.box(Maps.element(map, fragment)).orElseThrow().bounds();
    }

    private static List<String> texts(MapLayout<BoxText> layout) {
        return layout.boxes().stream().map(box -> String.join(" ", box.content().lines())).toList();
    }

    @Test
    void putsStagesAndMomentsSideBySide() {
        XtextResource map =
                map(
                        """
                        stage Find "Finds it" { step Ask "Asks" touchpoint See "Sees it" }
                        stage Buy "Buys it" { touchpoint Pay "Pays" }
                        """);
        MapLayout<BoxText> layout = layout(map, Lane.TOUCHPOINTS, Lane.STEPS);
        assertEquals(
                List.of(new Bounds(128, 0, 344, 91), new Bounds(480, 0, 176, 91)),
                layout.columns().stream().map(column -> column.bounds()).toList());
        assertEquals(new Bounds(128, 0, 344, 31), layout.columns().get(0).header());
        assertEquals(List.of("Finds it"), layout.columns().get(0).title().lines());
        assertEquals(new Bounds(136, 39, 160, 28), bounds(layout, map, "Coffee.Find.Ask"));
        assertEquals(new Bounds(304, 39, 160, 28), bounds(layout, map, "Coffee.Find.See"));
        assertEquals(new Bounds(488, 39, 160, 28), bounds(layout, map, "Coffee.Buy.Pay"));
        assertEquals(
                List.of(
                        new Band<>(
                                List.of(Lane.STEPS, Lane.TOUCHPOINTS),
                                new BoxText(List.of("Steps and", "touchpoints"), 44),
                                Optional.empty(),
                                new Bounds(0, 31, 656, 60))),
                layout.bands());
        assertEquals(new Bounds(0, 0, 656, 91), layout.bounds());
    }

    @Test
    void ordersLanesTheSameWayForEveryJourney() {
        assertEquals(
                List.of(
                        List.of(Lane.GOALS),
                        List.of(Lane.STEPS, Lane.TOUCHPOINTS),
                        List.of(Lane.CUSTOMERS),
                        List.of(Lane.CHANNELS),
                        List.of(Lane.TEAMS),
                        List.of(Lane.ARTIFACTS),
                        List.of(Lane.EXPECTATIONS),
                        List.of(Lane.EMOTIONS),
                        List.of(Lane.PAINS),
                        List.of(Lane.OPPORTUNITIES),
                        List.of(Lane.MEASURES),
                        List.of(Lane.BACKSTAGE),
                        List.of(Lane.SUPPORT),
                        List.of(Lane.ACTIONS),
                        List.of(Lane.EVIDENCE)),
                layout(map(""), MapFilter.of(ALL)).bands().stream()
                        .map(band -> band.lanes())
                        .toList());
    }

    @Test
    void growsWithItsText() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step Long "Stands in the queue and looks at the clock"
                            step Short "Pays"
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, Lane.STEPS, Lane.GOALS);
        Box<BoxText> box = layout.box(Maps.element(map, "Coffee.A.Long")).orElseThrow();
        assertEquals(
                List.of("Stands in the queue", "and looks at the", "clock"), box.content().lines());
        assertEquals(60, box.bounds().height());
        assertEquals(28, bounds(layout, map, "Coffee.A.Short").height());
        assertEquals(76, layout.bands().get(1).bounds().height());
    }

    @Test
    void putsWhatBelongsToAStageAboveWhatBelongsToItsMoments() {
        XtextResource map =
                map(
                        """
                        measure Nps { 2026 1 }
                        stage A "A" {
                            step X "X" { measure Nps { 2026 3 } measure Nps { 2026 4 } }
                            step Y "Y"
                            measure Nps { 2026 2 }
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, Lane.MEASURES);
        assertEquals(
                List.of(
                        "Nps 1 [x=136, y=39, width=160, height=28]",
                        "Nps 2 [x=320, y=39, width=328, height=28]",
                        "Nps 3 [x=320, y=75, width=160, height=28]",
                        "Nps 4 [x=320, y=111, width=160, height=28]"),
                layout.boxes().stream()
                        .map(
                                box ->
                                        String.join(" ", box.content().lines())
                                                + box.bounds().toString().replace("Bounds", " "))
                        .toList());
    }

    @Test
    void putsEmotionsAtTheHeightOfTheirValue() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" { emotion +2 emotion -2 for Ben }
                            step Y "Y" { emotion 0 emotion 0 for Ben }
                            step Z "Z" { emotion +7 }
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, Lane.EMOTIONS);
        assertEquals(List.of("+2", "−2", "0", "0", "+7"), texts(layout));
        assertEquals(
                List.of(
                        new Bounds(204, 39, 24, 24),
                        new Bounds(204, 151, 24, 24),
                        new Bounds(358, 95, 24, 24),
                        new Bounds(386, 95, 24, 24),
                        new Bounds(540, 39, 24, 24)),
                layout.boxes().stream().map(Box::bounds).toList());
    }

    @Test
    void givesManyEqualEmotionsFurtherRows() {
        XtextResource map =
                map("stage A \"A\" { step X \"X\" { " + "emotion -1 ".repeat(6) + "emotion -2 } }");
        List<Box<BoxText>> points = layout(map, Lane.EMOTIONS).boxes();
        assertEquals(new Bounds(148, 207, 24, 24), points.get(0).bounds());
        assertEquals(new Bounds(260, 207, 24, 24), points.get(4).bounds());
        assertEquals(new Bounds(204, 235, 24, 24), points.get(5).bounds());
        assertEquals(new Bounds(204, 263, 24, 24), points.get(6).bounds());
    }

    @Test
    void showsChannelsTeamsAndEvidenceAtEveryMomentThatRefersToThem() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            touchpoint X "X" via Shop, Nowhere by Crew {
                                pain P "P" evidence Till, Talks
                                emotion 0 evidence Till
                                measure Nps from Talks
                            }
                            touchpoint Y "Y" via Shop
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, Lane.CHANNELS, Lane.TEAMS, Lane.EVIDENCE);
        assertEquals(List.of("Shop", "Shop", "Crew", "Till", "Talks"), texts(layout));
        Box<BoxText> second =
                layout.box(Maps.element(map, "Coffee.A.Y"), Maps.element(map, "Shop"))
                        .orElseThrow();
        assertEquals(304, second.bounds().x());
        assertEquals(Lane.CHANNELS, second.lane());
    }

    @Test
    void putsAnActionUnderTheFirstShownMomentThatItImproves() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" proposed
                            step Y "Y" { opportunity O "O" }
                        }
                        action Both "Both" { delivers X, O }
                        action New "New" { delivers X }
                        action Other "Other"
                        """);
        MapLayout<BoxText> all = layout(map, Lane.ACTIONS);
        assertEquals(List.of("Other", "Both", "New"), texts(all));
        assertEquals(
                Maps.element(map, "Coffee.A.X"),
                all.box(Maps.element(map, "Coffee.Both")).orElseThrow().place());
        MapLayout<BoxText> existing = layout(map, MapFilter.of(Set.of(Lane.ACTIONS)).existing());
        assertEquals(List.of("Other", "Both"), texts(existing));
        assertEquals(
                Maps.element(map, "Coffee.A.Y"),
                existing.box(Maps.element(map, "Coffee.Both")).orElseThrow().place());
    }

    @Test
    void hasAColumnOfTheJourneyOnlyForWhatIsShownThere() {
        XtextResource map = map("measure Nps stage A \"A\"");
        Journey journey = (Journey) Maps.element(map, "Coffee");
        assertTrue(layout(map, Lane.MEASURES).column(journey).isPresent());
        assertEquals(Optional.empty(), layout(map, Lane.GOALS).column(journey));
    }

    @Test
    void showsTheJourneyOfOnePersona() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" for Anna { leads to Y }
                            step Y "Y" { emotion -2 emotion +1 for Ben pain P "P" for Anna leads to X }
                            step Z "Z" for Ben { expects "E" for Anna, Ben leads to Y leads to Y for Anna }
                        }
                        """);
        Persona ben = (Persona) Maps.element(map, "Ben");
        MapFilter filter = MapFilter.of(ALL).only(ben);
        MapLayout<BoxText> layout = layout(map, filter);
        assertEquals(List.of("Y", "Z", "E", "+1"), texts(layout));
        assertEquals(
                Set.of("Coffee.A.Z.branch(Y)"),
                layout.edges().stream()
                        .flatMap(edge -> edge.way().said().stream())
                        .map(map::getURIFragment)
                        .collect(Collectors.toSet()));
    }

    @Test
    void leavesOutProposedMoments() {
        XtextResource map =
                map(
                        "stage A \"A\" { step X \"X\" proposed { leads to Y } step Y \"Y\" { leads to X } }");
        MapLayout<BoxText> layout = layout(map, MapFilter.of(ALL).existing());
        assertEquals(List.of("Y"), texts(layout));
        assertEquals(List.of(), layout.edges());
        assertEquals(136, bounds(layout, map, "Coffee.A.Y").x());
    }

    @Test
    void hasTheWaysBetweenMomentsOfTheMap() {
        XtextResource map =
                map(
                        """
                        stage A "A" { step X "X" { leads to B.Y leads to Nowhere } }
                        stage B "B" { step Y "Y" }
                        """);
        MapLayout<BoxText> layout = layout(map, MapFilter.of(ALL));
        assertEquals(List.of("- X", "X Y", "X Y", "Y -"), ways(layout));
    }

    private static List<String> ways(MapLayout<BoxText> layout) {
        return layout.edges().stream()
                .map(
                        edge ->
                                edge.source().map(Moment::getName).orElse("-")
                                        + " "
                                        + edge.target().map(Moment::getName).orElse("-"))
                .toList();
    }

    @Test
    void hasNoWaysWhereEachMomentLeadsToTheNext() {
        XtextResource map = map("stage A \"A\" { step X \"X\" step Y \"Y\" }");
        MapLayout<BoxText> layout = layout(map, MapFilter.of(ALL));
        assertEquals(List.of(), layout.edges());
        assertEquals(MapLayout.MOMENT_WIDTH + MapLayout.GAP, distance(layout, map));
    }

    @Test
    void hasOnlyTheWaysOfThePersonaThatIsShown() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" { ends "gives up" for Anna }
                            step Y "Y"
                        }
                        """);
        MapFilter all = MapFilter.of(ALL);
        Persona ben = (Persona) Maps.element(map, "Ben");
        assertEquals(List.of("- X", "X -", "X Y", "Y -"), ways(layout(map, all)));
        Persona anna = (Persona) Maps.element(map, "Anna");
        assertEquals(List.of("- X", "X -", "X Y", "Y -"), ways(layout(map, all.only(anna))));
        assertEquals(List.of(), ways(layout(map, all.only(ben))));
    }

    /** Those who pass an optional moment by have ways of their own. */
    @Test
    void passesByWhatIsNotShown() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" optional
                            step P "P" proposed
                            step Y "Y"
                        }
                        """);
        assertEquals(
                List.of("- X", "X Y", "X Y", "Y -"),
                ways(layout(map, MapFilter.of(ALL).existing())));
    }

    @Test
    void leavesRoomForWaysBetweenMoments() {
        XtextResource map = map("stage A \"A\" { step X \"X\" optional step Y \"Y\" }");
        assertEquals(
                MapLayout.MOMENT_WIDTH + MapLayout.WAY_GAP,
                distance(layout(map, MapFilter.of(ALL)), map));
    }

    private static int distance(MapLayout<BoxText> layout, XtextResource map) {
        return bounds(layout, map, "Coffee.A.Y").x() - bounds(layout, map, "Coffee.A.X").x();
    }

    @Test
    void setsMomentsAsideLowerThanTheMainWay() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" { leads to Y }
                            step Y "Y" aside
                            step Z "Z"
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, MapFilter.of(ALL));
        Bounds main = bounds(layout, map, "Coffee.A.X");
        assertEquals(main.y(), bounds(layout, map, "Coffee.A.Z").y());
        assertTrue(main.bottom() < bounds(layout, map, "Coffee.A.Y").y());
    }

    @Test
    void setsChoicesBelowTheirMoment() {
        XtextResource map =
                map(
                        """
                        stage A "A" {
                            step X "X" { choice "Now?" { leads to Y "yes" ends "no" } }
                            step Y "Y"
                        }
                        """);
        MapLayout<BoxText> layout = layout(map, MapFilter.of(ALL));
        Moment moment = (Moment) Maps.element(map, "Coffee.A.X");
        Box<BoxText> choice = layout.box(moment, moment.getChoices().get(0)).orElseThrow();
        assertEquals(List.of("Now?"), choice.content().lines());
        assertTrue(choice.bounds().y() > bounds(layout, map, "Coffee.A.X").bottom());
    }

    @Test
    void laysOutAJourneyWithoutStages() {
        MapLayout<BoxText> layout = layout(map(""), Lane.STEPS);
        assertEquals(List.of(), layout.columns());
        assertEquals(new Bounds(0, 0, 120, 44), layout.bounds());
        assertEquals(new Bounds(0, 0, 120, 0), layout(map("")).bounds());
    }

    @Test
    void movesDownWhatStandsBelowTheMomentsToMakeRoom() {
        XtextResource map =
                map("stage A \"A\" { goal \"G\" step X \"X\" { emotion 1 pain P \"Hurts\" } }");
        MapLayout<BoxText> layout = layout(map, Lane.GOALS, Lane.STEPS, Lane.EMOTIONS, Lane.PAINS);
        MapLayout<BoxText> roomy = layout.withRoomBelowMoments(30);
        assertEquals(
                List.of(0, 0, 30, 30),
                differences(layout.bands(), roomy.bands(), band -> band.bounds().y()));
        assertEquals(
                List.of(0, 30, 0, 0),
                differences(layout.bands(), roomy.bands(), band -> band.bounds().height()));
        assertEquals(
                List.of(0, 0, 30, 30),
                differences(layout.boxes(), roomy.boxes(), box -> box.bounds().y()));
        assertEquals(
                layout.emotionScale().orElseThrow().y(1) + 30,
                roomy.emotionScale().orElseThrow().y(1));
        assertEquals(layout.bounds().height() + 30, roomy.bounds().height());
        assertEquals(roomy.bounds().height(), roomy.columns().get(0).bounds().height());
    }

    private static <T> List<Integer> differences(
            List<T> before, List<T> after, ToIntFunction<T> measure) {
        assertEquals(before.size(), after.size());
        return IntStream.range(0, before.size())
                .mapToObj(i -> measure.applyAsInt(after.get(i)) - measure.applyAsInt(before.get(i)))
                .toList();
    }

    @Test
    void leavesOutLanesThatHoldNothing() {
        XtextResource map =
                map("stage A \"A\" { step X \"X\" { pain P \"Hurts\" emotion 1 for Ben } }");
        Journey journey = (Journey) Maps.element(map, "Coffee");
        MapFilter all = MapFilter.of(ALL);
        assertEquals(
                Set.of(Lane.STEPS, Lane.TOUCHPOINTS, Lane.EMOTIONS, Lane.PAINS),
                all.withoutEmptyLanes(journey).lanes());
        assertEquals(
                Set.of(Lane.STEPS, Lane.TOUCHPOINTS, Lane.PAINS),
                all.only(journey.getPersonas().get(0)).withoutEmptyLanes(journey).lanes());
        assertEquals(
                Set.of(Lane.PAINS),
                MapFilter.of(Set.of(Lane.PAINS, Lane.GOALS)).withoutEmptyLanes(journey).lanes());
    }
}
