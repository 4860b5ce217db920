// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    private static final double ACCURACY = 1e-9;

    /** The share of a normal distribution that is more than 1.96 standard errors from its mean. */
    private static final double ERROR_RATE = 0.04999579029644087;

    @Test
    void putsFourOfFiveBetween36And98Percent() {
        Estimate estimate = new Share(80).estimate(5);
        assertEquals(36, estimate.low(), 0.5);
        assertEquals(98, estimate.high(), 0.5);
        assertEquals(80, estimate.value());
        assertEquals(80 - estimate.low(), estimate.margin());
        assertFalse(estimate.worstCase());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "0, 5",
        "4, 5",
        "5, 5",
        "1, 29",
        "15, 30",
        "38, 38",
        "331, 902",
        "999999, 1000000"
    })
    void agreesWithCommonsStatistics(int counted, int sampleSize) {
        Interval oracle =
                BinomialConfidenceInterval.AGRESTI_COULL.fromErrorRate(
                        sampleSize, counted, ERROR_RATE);
        Estimate estimate = new Share(100.0 * counted / sampleSize).estimate(sampleSize);
        assertEquals(100 * oracle.getLowerBound(), estimate.low(), ACCURACY);
        assertEquals(100 * oracle.getUpperBound(), estimate.high(), ACCURACY);
    }

    /** At 50 percent the adjusted share is the observed one: SE = 50 / sqrt(n + 1.96^2). */
    @Test
    void hasTheStandardErrorOfTheAdjustedShare() {
        Estimate estimate = new Share(50).estimate(96);
        assertEquals(50, estimate.adjusted(), ACCURACY);
        assertEquals(50 / Math.sqrt(96 + 3.8416), estimate.standardError(), ACCURACY);
        assertEquals(1.96 * estimate.standardError(), estimate.margin(), ACCURACY);
    }

    /** Fisher's exact test finds 4 of 4 against 0 of 4 significant (p = 0.03), 3 against 0 not. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, true", "20, true"})
    void differsFromItsOppositeInNoTinySample(int sampleSize, boolean significant) {
        Estimate all = new Share(100).estimate(sampleSize);
        Estimate none = new Share(0).estimate(sampleSize);
        assertEquals(significant, all.differsFrom(none));
        assertEquals(significant, none.differsFrom(all));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 10, 20, 30})
    void raisesAFalseAlarmInHardlyMoreThanOneOfTwentyComparisons(int size) {
        for (int percent = 5; percent < 100; percent += 5) {
            double[] probabilities = binomial(size, percent / 100.0);
            double alarms = 0;
            for (int a = 0; a <= size; a++) {
                for (int b = 0; b <= size; b++) {
                    Estimate first = new Share(100.0 * a / size).estimate(size);
                    Estimate second = new Share(100.0 * b / size).estimate(size);
                    if (first.differsFrom(second)) {
                        alarms += probabilities[a] * probabilities[b];
                    }
                }
            }
            assertTrue(alarms < 0.055, alarms + " at " + percent);
        }
    }

    /** How probable it is that 0, 1, 2, ... of some answers count, each with this chance. */
    private static double[] binomial(int size, double chance) {
        double[] probabilities = new double[size + 1];
        probabilities[0] = 1;
        for (int answers = 1; answers <= size; answers++) {
            for (int counted = answers; counted > 0; counted--) {
                probabilities[counted] =
                        probabilities[counted] * (1 - chance) + probabilities[counted - 1] * chance;
            }
            probabilities[0] *= 1 - chance;
        }
        return probabilities;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12.5, 33.3, 50})
    void treatsBothSidesAlike(double percent) {
        for (int size : new int[] {1, 7, 30, 1000}) {
            Estimate estimate = new Share(percent).estimate(size);
            Estimate mirrored = new Share(100 - percent).estimate(size);
            assertEquals(100 - estimate.high(), mirrored.low(), ACCURACY);
            assertEquals(100 - estimate.low(), mirrored.high(), ACCURACY);
            assertEquals(estimate.standardError(), mirrored.standardError(), ACCURACY);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 20, 49, 50, 66.7, 99.9, 100})
    void growsSurerWithEveryAnswer(double percent) {
        Share share = new Share(percent);
        Estimate fewer = share.estimate(1);
        for (int size = 2; size <= 2000; size++) {
            Estimate more = share.estimate(size);
            assertTrue(more.margin() < fewer.margin(), "margin at " + size);
            assertTrue(more.standardError() < fewer.standardError(), "error at " + size);
            fewer = more;
        }
    }

    @Test
    void presumesTheTruthInTheMiddleOfTheInterval() {
        Estimate estimate = new Share(80).estimate(5);
        assertEquals((estimate.low() + estimate.high()) / 2, estimate.adjusted(), ACCURACY);
    }

    @Test
    void isNeverCertain() {
        assertEquals(100, new Share(100).estimate(1).high());
        assertEquals(16.7, new Share(100).estimate(1).low(), 0.05);
        assertEquals(0, new Share(0).estimate(1).low());
        assertTrue(new Share(100).estimate(1_000_000).low() < 100);
        assertTrue(new Share(0).estimate(1_000_000).standardError() > 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void refusesWhatIsNoShare(double percent) {
        assertEquals(
                "no share: " + percent,
                assertThrows(IllegalArgumentException.class, () -> new Share(percent))
                        .getMessage());
    }

    @Test
    void refusesAnEmptySample() {
        assertEquals(
                "no sample: 0",
                assertThrows(IllegalArgumentException.class, () -> new Share(50).estimate(0))
                        .getMessage());
    }
}
