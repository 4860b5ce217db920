// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the tails with those of a library. */
class NormalTailTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 1, 1.6449, 1.96, 2.5758, 3, 4, 6, 10, 30})
    void tailsAreThoseOfALibrary(double distance) {
        double expected = 2 * NormalDistribution.of(0, 1).survivalProbability(distance);

        assertEquals(1, NormalTail.bothBeyond(distance) / expected, 2e-7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 1000, Double.POSITIVE_INFINITY})
    void nothingIsFarAway(double distance) {
        assertEquals(0, NormalTail.bothBeyond(distance), 1e-300);
    }
}
