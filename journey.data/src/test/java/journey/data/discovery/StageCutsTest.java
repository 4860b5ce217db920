// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where stages begin in a log. */
class StageCutsTest {

    private static List<String> stages(List<String> values, long... pauses) {
        List<Neighbours> neighbours = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i++) {
            neighbours.add(new Neighbours(20, 20, i < pauses.length ? pauses[i] : 1));
        }
        return new StageCuts(values, neighbours)
                .cuts().stream()
                        .map(it -> it.prefix().orElse("-") + values.subList(it.first(), it.end()))
                        .toList();
    }

    @Test
    void neighboursThatShareTheBeginningOfTheirNamesAreAStage() {
        assertEquals(
                List.of(
                        "-[open]",
                        "cart[cart_add, cart_view]",
                        "checkout[checkout.address, checkout.pay]",
                        "-[rate, cart_again]"),
                stages(
                        List.of(
                                "open",
                                "cart_add",
                                "cart_view",
                                "checkout.address",
                                "checkout.pay",
                                "rate",
                                "cart_again")));
    }

    @Test
    void aBeginningThatAllNamesShareTellsNothing() {
        assertEquals(
                List.of("-[app_open, app_buy, app_close]"),
                stages(List.of("app_open", "app_buy", "app_close")));
    }

    @Test
    void aMuchLongerPauseBeginsAStage() {
        assertEquals(
                List.of("-[a, b, c]", "-[d, e]"),
                stages(List.of("a", "b", "c", "d", "e"), 10, 12, 61, 9));
        assertEquals(
                List.of("-[a, b, c, d, e]"),
                stages(List.of("a", "b", "c", "d", "e"), 10, 12, 50, 9));
    }

    @Test
    void ofTwoPausesNoneIsTheUsualOne() {
        assertEquals(List.of("-[a, b, c]"), stages(List.of("a", "b", "c"), 1, 1000));
    }

    @Test
    void oneEventIsOneStage() {
        assertEquals(List.of("-[ping]"), stages(List.of("ping")));
    }
}
