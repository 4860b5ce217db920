// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.flow.Flow;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Persona;
import journey.render.CoffeeShopFlow;
import journey.render.Goldens;
import journey.testing.GeneratedFlow;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

/** What customers did, in pictures of the coffee shop. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CustomerLaneTest {

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;

    private Journey journey;
    private MapFilter filter;

    @BeforeEach
    void read() {
        journey = CoffeeShopFlow.journey(maps);
        filter = CoffeeShopFlow.filter();
    }

    private Drawn drawn(MapFilter shown) {
        return Drawn.of(pictures.create(journey, PictureSettings.of(shown)).svg());
    }

    private static List<String> texts(Element group) {
        return Drawn.all(group, "text").stream().map(Element::getTextContent).toList();
    }

    private static Element customers(Drawn drawn, String name) {
        return drawn.groups("customers").stream()
                .filter(it -> it.getAttribute("data-journey").equals("MorningCoffee." + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsTheSameElementsAtTheSamePlaces() throws IOException {
        Goldens.assertGolden("customers.outline.txt", drawn(filter).outline());
    }

    @Test
    void tellsWhatHappenedAtAMoment() {
        assertEquals(
                List.of(
                        "1,180 customers",
                        "88.1 % went on",
                        "11.9 % left (11.1 to 12.9)",
                        "200 visits open",
                        "median 24 hours to next"),
                texts(customers(drawn(filter), "Buy.Order")));
    }

    @Test
    void marksWhatMostSkip() {
        Drawn drawn = drawn(filter);
        assertTrue(Drawn.hasClass(customers(drawn, "Drink.Table"), "skipped"));
        assertTrue(texts(customers(drawn, "Drink.Table")).contains("66.7 % skipped it"));
        assertFalse(Drawn.hasClass(customers(drawn, "Buy.Order"), "skipped"));
    }

    @Test
    void drawsWaysThatTheMapDoesNotKnow() {
        assertEquals(
                List.of(List.of("52.3 %, not on the map"), List.of("80.0 %, not on the map")),
                drawn(filter).groups("unknown").stream().map(CustomerLaneTest::texts).toList());
    }

    @Test
    void tellsOfThePersonaWhoseJourneyIsShown() {
        Persona commuter = journey.getPersonas().get(0);
        assertEquals(
                "705 customers",
                texts(customers(drawn(filter.only(commuter)), "Buy.Order")).get(0));
    }

    @Test
    void doesNotTellOfAllBesideAPersonaOfWhomNothingIsKnown() {
        Flow all = filter.flow().orElseThrow();
        Flow onlyAll =
                new Flow(
                        all.journey(),
                        all.lostAfter(),
                        all.end(),
                        all.sources(),
                        all.model(),
                        all.groups().subList(0, 1),
                        all.orders(),
                        all.months(),
                        all.scores());
        MapFilter ofCommuter = filter.with(Optional.of(onlyAll)).only(journey.getPersonas().get(0));
        assertEquals(List.of(), drawn(ofCommuter).groups("customers"));
    }

    @Test
    void drawsNothingWithoutAFlowFile() {
        assertEquals(List.of(), drawn(filter.with(Optional.empty())).groups("customers"));
    }

    @Test
    void canBeTheOnlyLane() {
        Drawn drawn = drawn(filter.withLanes(Set.of(Lane.CUSTOMERS)));
        assertEquals(6, drawn.groups("customers").size());
    }

    @Test
    void standsAboveABlueprint() {
        PictureSettings settings = PictureSettings.of(filter).as(PictureKind.BLUEPRINT);
        Drawn drawn = Drawn.of(pictures.create(journey, settings).svg());
        assertEquals("customers", drawn.groups("band").get(0).getAttribute("data-lanes"));
        assertEquals(6, drawn.groups("customers").size());
    }

    @Test
    void wordsStayInTheirBoxes() {
        for (int seed = 0; seed < 20; seed++) {
            Optional<Flow> generated = Optional.of(GeneratedFlow.of(journey, seed));
            for (Element box : drawn(filter.with(generated)).groups("customers")) {
                for (Element text : Drawn.all(box, "text")) {
                    assertTrue(
                            Drawn.box(box).contains(Drawn.text(text)),
                            () -> text.getTextContent() + " in " + Drawn.box(box));
                }
            }
        }
    }
}
