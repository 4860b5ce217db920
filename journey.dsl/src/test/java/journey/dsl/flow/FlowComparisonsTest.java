// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import journey.dsl.flow.FlowComparisons.Pair;
import org.junit.jupiter.api.Test;

/** Compares shares with each other. */
class FlowComparisonsTest {

    @Test
    void aLargeDifferenceOfManyCustomersIsOne() {
        assertEquals(List.of(true), FlowComparisons.differ(List.of(pair(185, 120, 1000, 1))));
    }

    @Test
    void aDifferenceThatChanceExplainsIsNone() {
        assertEquals(List.of(false), FlowComparisons.differ(List.of(pair(20, 15, 100, 1))));
    }

    @Test
    void aSmallDifferenceOfAMillionCustomersIsNoneThatMatters() {
        Pair pair = pair(100_000, 115_000, 1_000_000, 1);

        assertEquals(List.of(false), FlowComparisons.differ(List.of(pair)));
        assertEquals(List.of(true), FlowComparisons.differ(List.of(pair), 1.5));
    }

    @Test
    void manyVisitsOfFewCustomersTellLess() {
        assertEquals(List.of(true), FlowComparisons.differ(List.of(pair(200, 240, 1000, 1))));
        assertEquals(List.of(false), FlowComparisons.differ(List.of(pair(200, 240, 1000, 2))));
    }

    /** A probability of 3 % is less than 5 %, and one of thirty is not rare. */
    @Test
    void oneOfManyComparisonsIsMoreThanChanceOnlyIfItIsClear() {
        List<Pair> family = new ArrayList<>(Collections.nCopies(29, pair(200, 200, 1000, 1)));
        family.add(pair(200, 240, 1000, 1));
        family.add(pair(200, 300, 1000, 1));

        List<Boolean> differ = FlowComparisons.differ(family);

        assertEquals(false, differ.get(29), "a probability of 3 % in a family of 31");
        assertEquals(true, differ.get(30));
        assertEquals(29, differ.subList(0, 29).stream().filter(it -> !it).count());
    }

    private static Pair pair(long one, long other, long of, double spread) {
        return new Pair(new FlowShare(one, of, spread), new FlowShare(other, of, spread));
    }
}
