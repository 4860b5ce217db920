// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order in which customers usually do something. */
class UsualOrderTest {

    /** Customers who do events one after another. */
    private static void add(Precedence precedence, int customers, int... events) {
        long[] times = IntStream.range(0, events.length).asLongStream().toArray();
        for (int i = 0; i < customers; i++) {
            precedence.add(events, times, events.length);
        }
    }

    @Test
    void isThatOfTheMajority() {
        Precedence precedence = new Precedence(3);
        add(precedence, 6, 2, 0, 1);
        add(precedence, 4, 0, 2, 1);
        assertEquals(List.of(2, 0, 1), UsualOrder.of(precedence));
        assertEquals(6, precedence.before(2, 0));
    }

    /** Seven pay before they rate, though three who rate before all else put paying late. */
    @Test
    void noNeighboursStandAgainstThoseWhoDidBoth() {
        Precedence precedence = new Precedence(4);
        add(precedence, 7, 0, 1);
        add(precedence, 9, 1, 2, 3);
        add(precedence, 3, 3, 2, 0);
        List<Integer> order = UsualOrder.of(precedence);
        for (int i = 1; i < order.size(); i++) {
            assertEquals(
                    true,
                    precedence.before(order.get(i - 1), order.get(i))
                            >= precedence.before(order.get(i), order.get(i - 1)),
                    order.toString());
        }
    }

    @Test
    void holdsForWhateverCustomersDo() {
        Random random = new Random(16);
        for (int run = 0; run < 200; run++) {
            Precedence precedence = new Precedence(6);
            for (int customer = 0; customer < 20; customer++) {
                int[] events = random.ints(0, 6).distinct().limit(1 + random.nextInt(6)).toArray();
                add(precedence, 1, events);
            }
            List<Integer> order = UsualOrder.of(precedence);
            assertEquals(6, order.stream().distinct().count());
            for (int i = 1; i < order.size(); i++) {
                assertEquals(
                        true,
                        precedence.before(order.get(i - 1), order.get(i))
                                >= precedence.before(order.get(i), order.get(i - 1)),
                        order.toString());
            }
        }
    }

    @Test
    void whatHappensAtOneTimeTellsNothing() {
        Precedence precedence = new Precedence(2);
        precedence.add(new int[] {1, 0}, new long[] {5, 5}, 2);
        assertEquals(0, precedence.before(0, 1) + precedence.before(1, 0));
    }

    @Test
    void whatNobodyDidBesideOthersStandsAtTheEnd() {
        Precedence precedence = new Precedence(3);
        add(precedence, 5, 1, 2);
        add(precedence, 5, 0);
        assertEquals(List.of(1, 2, 0), UsualOrder.of(precedence));
    }
}
