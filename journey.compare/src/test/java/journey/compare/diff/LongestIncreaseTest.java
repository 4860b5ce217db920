// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestIncreaseTest {

    private static final int SEEDS = 300;

    @Test
    void findsNothingInNothing() {
        assertEquals(new BitSet(), LongestIncrease.of(List.of()));
    }

    @Test
    void isInOrderAndAsLongAsTheLongestOfAll() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Integer> ranks =
                    new ArrayList<>(IntStream.range(0, 1 + seed % 9).boxed().toList());
            Collections.shuffle(ranks, new Random(seed));
            List<Integer> kept = LongestIncrease.of(ranks).stream().mapToObj(ranks::get).toList();
            assertTrue(isIncreasing(kept), kept + " of " + ranks);
            assertEquals(longest(ranks), kept.size(), kept + " of " + ranks);
        }
    }

    private static int longest(List<Integer> ranks) {
        return IntStream.range(0, 1 << ranks.size())
                .mapToObj(
                        choice ->
                                IntStream.range(0, ranks.size())
                                        .filter(i -> (choice >> i & 1) == 1)
                                        .mapToObj(ranks::get)
                                        .toList())
                .filter(LongestIncreaseTest::isIncreasing)
                .mapToInt(List::size)
                .max()
                .orElseThrow();
    }

    private static boolean isIncreasing(List<Integer> ranks) {
        return IntStream.range(1, ranks.size()).allMatch(i -> ranks.get(i - 1) < ranks.get(i));
    }
}
