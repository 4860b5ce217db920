// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.model.Channel;
import journey.model.JourneyFactory;
import journey.model.Step;
import journey.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How like the names of maps are to the events of systems. */
class NameLikenessTest {

    private static final List<String> EVENTS =
            List.of("page_home", "page_basket", "page_checkout", "page_search", "order_cancelled");

    private static double likeness(String event, String name, String title) {
        Step step = JourneyFactory.eINSTANCE.createStep();
        step.setName(name);
        step.setTitle(title);
        return new NameLikeness(EVENTS).of(event, step).share();
    }

    @ParameterizedTest
    @CsvSource({
        "pageCheckout_2, page checkout 2",
        "ORDER-PLACED, order placed",
        "HTTPError, http error",
        "Bestellung.geöffnet, bestellung geöffnet",
        "v2, v 2"
    })
    void splitsNamesAtCaseSignsAndDigits(String name, String words) {
        assertEquals(List.of(words.split(" ")), NameWords.all(name));
    }

    @ParameterizedTest
    @CsvSource({
        "order, Order, Orders at the counter",
        "checkout, Pay, Checks out",
        "check_out, Checkout, Pays",
        "Basket, B, Fills the basket"
    })
    void theSameWordsInOtherFormsAreAlike(String event, String name, String title) {
        assertTrue(likeness(event, name, title) >= 0.7, () -> "" + likeness(event, name, title));
    }

    @ParameterizedTest
    @CsvSource({
        "served, Collect, Takes the cup",
        "cancel, Channel, Picks a channel",
        "card, Cart, Fills the cart",
        "evt_17, Event18, Event 18",
        "page_home, Page, Reads a page"
    })
    void otherWordsAreNot(String event, String name, String title) {
        assertTrue(likeness(event, name, title) < 0.5, () -> "" + likeness(event, name, title));
    }

    @Test
    void aWordThatManyEventsHaveTellsLess() {
        double common = likeness("page_basket", "Page", "Reads a page");
        double own = likeness("page_basket", "Basket", "Fills the basket");
        assertTrue(own > 0.6 && common < 0.4, () -> own + " " + common);
    }

    @Test
    void halfOfANameIsNoCertainty() {
        assertTrue(likeness("order_cancelled", "Order", "Orders") < 0.7);
    }

    @Test
    void theChannelOfATouchpointTellsALittle() {
        Touchpoint touchpoint = JourneyFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName("Order");
        touchpoint.setTitle("Orders");
        NameLikeness likeness = new NameLikeness(EVENTS);
        double without = likeness.of("kiosk_order", touchpoint).share();
        Channel kiosk = JourneyFactory.eINSTANCE.createChannel();
        kiosk.setName("Kiosk");
        touchpoint.getChannels().add(kiosk);
        assertTrue(likeness.of("kiosk_order", touchpoint).share() > without + 0.1);
    }
}
