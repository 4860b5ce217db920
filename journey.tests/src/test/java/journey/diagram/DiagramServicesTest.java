// SPDX-License-Identifier: EPL-2.0
package journey.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import journey.diagram.services.DiagramContents;
import journey.diagram.services.Editing;
import journey.diagram.services.MapChoices;
import journey.diagram.services.MapLinks;
import journey.diagram.services.MapMoves;
import journey.diagram.services.MapStates;
import journey.diagram.services.MapTools;
import journey.diagram.services.ShapeLabels;
import journey.diagram.services.SourceText;
import journey.dsl.editing.Edits;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.Touchpoint;
import journey.testing.FullMap;
import journey.testing.HalfWrittenMaps;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DiagramServicesTest {

    private static final String MAP =
            """
            persona Anna "Anna"
            persona Ben "Ben"
            channel Shop "Shop" offline
            channel App "App" online
            team Crew "Crew"

            journey Coffee "Coffee" {
                persona Anna, Ben

                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop { // kept
                        emotion -1 for Anna
                        pain Queue "Long queue"
                        opportunity Ahead "Order ahead"
                    }
                    step Waits "Waits" for Ben proposed {
                        emotion +1
                    }
                }

                stage Use "Drinks" {
                    step Drinks "Drinks" { emotion +2 }
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private Editing editing;

    private XtextResource map;
    private String edited = MAP;

    @Test
    void addsBehindTheMomentThatTheToolWasUsedOn() {
        use(Pain.class, pain -> new MapTools().addStep(pain));

        assertEquals(
                MAP.replace(
                        "        step Waits",
                        "        step NewStep \"New step\"\n        step Waits"),
                edited);
    }

    @Test
    void choosesChannelsAndTeams() {
        use(
                Touchpoint.class,
                order ->
                        new MapChoices()
                                .chooseChannels(
                                        order,
                                        List.copyOf(new MapChoices().availableChannels(order))));
        assertEquals(MAP.replace("via Shop", "via Shop, App"), edited);

        use(
                Touchpoint.class,
                order ->
                        new MapChoices()
                                .chooseTeam(order, new MapChoices().availableTeams(order).get(0)));
        assertEquals(MAP.replace("via Shop", "via Shop by Crew"), edited);
    }

    @Test
    void writesNamesAndTitlesAsTyped() {
        use(Touchpoint.class, order -> new MapChoices().writeChannels(order, "App, Shop"));
        assertEquals(MAP.replace("via Shop", "via App, Shop"), edited);

        use(Touchpoint.class, order -> new MapChoices().writeTeam(order, "Crew"));
        assertEquals(MAP.replace("via Shop", "via Shop by Crew"), edited);

        assertThrows(
                IllegalArgumentException.class,
                () -> use(Touchpoint.class, order -> new MapChoices().writeTeam(order, "Nobody")));
    }

    /** A table offers for editing what it shows, so that has to be understood. */
    @Test
    void readsBackThePersonasThatItShows() {
        map =
                maps.read(
                        """
                        persona P1 "Anna, weekday commuter" persona P2 "Ben, student"
                        persona P3 "Ben, pensioner"
                        journey J "J" {
                            persona P1, P2, P3
                            stage S "S" { step X "X" for P2, P1 { emotion 1 for P3 } }
                        }
                        """);
        Moment moment = EcoreUtil2.getAllContentsOfType(root(), Moment.class).get(0);
        String shown = new ShapeLabels().personasLabel(moment);
        assertEquals("Ben, student, Anna", shown);
        assertEquals("+1 (Ben, pensioner)", new ShapeLabels().emotionsLabel(moment));
        assertEquals(
                "Emotion\n+1\nfor Ben, pensioner",
                new ShapeLabels().tooltip(moment.getEmotions().get(0)));

        map.eAdapters().add(new Text(true));
        new MapChoices().writePersonas(moment, shown + ", Ben, pensioner");
        assertTrue(edited.contains("step X \"X\" for P2, P1, P3 {"), edited);
    }

    @Test
    void connectsOpportunitiesWithPains() {
        use(
                Opportunity.class,
                ahead ->
                        new MapLinks()
                                .resolve(
                                        ahead,
                                        EcoreUtil2.getAllContentsOfType(root(), Pain.class)
                                                .get(0)));

        assertEquals(MAP.replace("\"Order ahead\"", "\"Order ahead\" resolves Queue"), edited);
    }

    @Test
    void movesAMomentToAnotherStage() {
        use(
                Touchpoint.class,
                order ->
                        new MapMoves()
                                .moveInto(
                                        order,
                                        EcoreUtil2.getAllContentsOfType(root(), Stage.class)
                                                .get(1)));

        assertTrue(edited.indexOf("touchpoint Order") > edited.indexOf("step Drinks"), edited);
        assertTrue(edited.contains("{ // kept"), edited);
    }

    @Test
    void asksForNothingWhileTheTextCannotBeRead() {
        map = maps.read(MAP);
        map.eAdapters().add(new Text(false));
        Stage stage = EcoreUtil2.getAllContentsOfType(root(), Stage.class).get(0);

        assertFalse(new MapTools().canAddStage(stage));
        assertFalse(new MapChoices().canSetPersonas(stage));
        assertEquals(1, new MapStates().unreadable((Journey) stage.eContainer()).size());
    }

    @Test
    void drawsOneCurveForEachPersona() {
        map = maps.read(MAP);
        List<Emotion> emotions = EcoreUtil2.getAllContentsOfType(root(), Emotion.class);

        assertEquals(
                List.of(emotions.get(2)),
                List.copyOf(new DiagramContents().nextEmotions(emotions.get(0), 0)));
        assertEquals(
                List.of(emotions.get(2)),
                List.copyOf(new DiagramContents().nextEmotions(emotions.get(1), 1)));
        assertTrue(new DiagramContents().nextEmotions(emotions.get(0), 1).isEmpty());
    }

    @Test
    void filtersByPersonaAndByWhatExists() {
        map = maps.read(MAP);
        List<Moment> moments = EcoreUtil2.getAllContentsOfType(root(), Moment.class);
        Persona anna = EcoreUtil2.getAllContentsOfType(root(), Persona.class).get(0);

        assertTrue(new MapStates().concerns(moments.get(0), anna));
        assertFalse(new MapStates().concerns(moments.get(1), anna));
        assertFalse(new MapStates().isExisting(moments.get(1).getEmotions().get(0)));
        assertEquals("Waits (proposed)", new ShapeLabels().label(moments.get(1)));
    }

    @Test
    void sayWordsOfHalfWrittenMaps() {
        for (String text : HalfWrittenMaps.of(FullMap.TEXT)) {
            map = maps.read(text);
            for (EObject element : EcoreUtil2.getAllContentsOfType(root(), EObject.class)) {
                String said = new ShapeLabels().label(element) + new ShapeLabels().tooltip(element);
                assertFalse(said.contains("null"), () -> said + " in " + text);
            }
            for (Touchpoint touchpoint :
                    EcoreUtil2.getAllContentsOfType(root(), Touchpoint.class)) {
                ShapeLabels labels = new ShapeLabels();
                String said = labels.channelNames(touchpoint) + labels.teamLabel(touchpoint);
                assertFalse(said.contains("null"), () -> said + " in " + text);
            }
            for (Journey journey : EcoreUtil2.getAllContentsOfType(root(), Journey.class)) {
                new DiagramContents().channelsOfMap(journey).forEach(Objects::requireNonNull);
                new DiagramContents().metricsMeasured(journey).forEach(Objects::requireNonNull);
                new MapStates().unreadable(journey).forEach(Objects::requireNonNull);
            }
        }
    }

    private EObject root() {
        return map.getContents().get(0);
    }

    private <T extends EObject> void use(Class<T> type, Consumer<T> tool) {
        map = maps.read(MAP);
        map.eAdapters().add(new Text(true));
        tool.accept(EcoreUtil2.getAllContentsOfType(root(), type).get(0));
    }

    /** Carries out requests at once. */
    private final class Text extends SourceText {

        private final boolean readable;

        Text(boolean readable) {
            this.readable = readable;
        }

        @Override
        public boolean isReadable() {
            return readable;
        }

        @Override
        public void request(EObject shown, Change change) {
            String text = map.getParseResult().getRootNode().getText();
            edited = Edits.apply(text, change.edits(shown, editing));
        }

        @Override
        public void reveal(EObject shown) {}
    }
}
