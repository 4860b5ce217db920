// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which customers usually do something for the first time: by where each event stands
 * in the mean, and then so that no two neighbours stand against the majority of those who did both.
 *
 * <p>Source: C. Dwork, R. Kumar, M. Naor, D. Sivakumar, Rank Aggregation Methods for the Web, WWW
 * 2001, section 4 (local Kemenization). Events of equal rank keep the order of their numbers.
 */
final class UsualOrder {

    private UsualOrder() {}

    static List<Integer> of(Precedence precedence) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, precedence.size())
                .boxed()
                .sorted(Comparator.comparingDouble(precedence::position))
                .forEach(
                        event -> {
                            int place = order.size();
                            while (place > 0 && isBefore(precedence, event, order.get(place - 1))) {
                                place--;
                            }
                            order.add(place, event);
                        });
        return List.copyOf(order);
    }

    private static boolean isBefore(Precedence precedence, int event, int other) {
        return precedence.before(event, other) > precedence.before(other, event);
    }
}
