// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetShareTest {
    private static final double ACCURACY = 1e-9;

    /** The standard error of the mean of answers that count 1, 0 and -1. */
    private static double standardError(double promoters, double passives, double detractors) {
        double size = promoters + passives + detractors;
        double mean = (promoters - detractors) / size;
        double squares =
                promoters * Math.pow(1 - mean, 2)
                        + passives * Math.pow(mean, 2)
                        + detractors * Math.pow(-1 - mean, 2);
        return 100 * Math.sqrt(squares / size / size);
    }

    @ParameterizedTest
    @CsvSource({"30, 27.9", "100, 15.3", "400, 7.7"})
    void hasTheMarginOfKnownShares(int sampleSize, double margin) {
        Estimate estimate = NetShare.of(50, 20).estimate(sampleSize);
        assertEquals(margin, estimate.margin(), 0.05);
        assertEquals(30, estimate.value());
        assertEquals(30, estimate.adjusted(), ACCURACY);
        assertEquals(30 - margin, estimate.low(), 0.05);
        assertEquals(30 + margin, estimate.high(), 0.05);
        assertFalse(estimate.worstCase());
    }

    @ParameterizedTest
    @CsvSource({"15, 9, 6", "40, 0, 10", "1, 99, 0", "0, 20, 40", "12, 12, 12"})
    void hasTheStandardErrorOfTheAnswers(int promoters, int passives, int detractors) {
        int size = promoters + passives + detractors;
        Estimate estimate =
                NetShare.of(100.0 * promoters / size, 100.0 * detractors / size).estimate(size);
        double error = standardError(promoters, passives, detractors);
        double net = 100.0 * (promoters - detractors) / size;
        assertEquals(error, estimate.standardError(), ACCURACY);
        assertEquals(Math.max(-100, net - 1.96 * error), estimate.low(), ACCURACY);
        assertEquals(Math.min(100, net + 1.96 * error), estimate.high(), ACCURACY);
    }

    @ParameterizedTest
    @CsvSource({"15, 8, 6", "10, 0, 5", "1, 28, 0", "0, 1, 2", "0, 0, 1", "0, 1, 0"})
    void addsThreeAnswersToSmallSample(int promoters, int passives, int detractors) {
        int size = promoters + passives + detractors;
        Estimate estimate =
                NetShare.of(100.0 * promoters / size, 100.0 * detractors / size).estimate(size);
        double error = standardError(promoters + 0.75, passives + 1.5, detractors + 0.75);
        double net = 100.0 * (promoters - detractors) / (size + 3);
        assertEquals(error, estimate.standardError(), ACCURACY);
        assertEquals(100.0 * (promoters - detractors) / size, estimate.value(), ACCURACY);
        assertEquals(net, estimate.adjusted(), ACCURACY);
        assertEquals(
                Math.max(-100, Math.min(estimate.value(), net - 1.96 * error)),
                estimate.low(),
                ACCURACY);
        assertEquals(
                Math.min(100, Math.max(estimate.value(), net + 1.96 * error)),
                estimate.high(),
                ACCURACY);
    }

    /** Nobody is neutral in the worst case: 60 is 80 percent for it and 20 against. */
    @Test
    void supposesTheWorstOfAValue() {
        for (int size : new int[] {10, 50}) {
            Estimate worst = NetShare.worstCase(60).estimate(size);
            Estimate known = NetShare.of(80, 20).estimate(size);
            assertTrue(worst.worstCase());
            assertEquals(60, worst.value());
            assertEquals(known.standardError(), worst.standardError());
            assertEquals(known.low(), worst.low());
            assertEquals(known.high(), worst.high());
            for (int detractors = 0; detractors < 20; detractors++) {
                Estimate other = NetShare.of(60 + detractors, detractors).estimate(size);
                assertTrue(other.standardError() < worst.standardError());
            }
        }
    }

    @Test
    void findsNoSignificantChangeFrom46To39InSmallSamples() {
        Estimate before = NetShare.worstCase(46).estimate(87);
        Estimate after = NetShare.worstCase(39).estimate(94);
        assertFalse(before.differsFrom(after));
        assertFalse(after.differsFrom(before));
    }

    @Test
    void findsTheSameChangeSignificantInLargeSamples() {
        Estimate before = NetShare.worstCase(46).estimate(1300);
        Estimate after = NetShare.worstCase(39).estimate(1300);
        assertTrue(before.differsFrom(after));
    }

    @Test
    void findsNoSignificantChangeFromOnePromoterToOneDetractor() {
        Estimate before = NetShare.worstCase(100).estimate(1);
        Estimate after = NetShare.worstCase(-100).estimate(1);
        assertFalse(before.differsFrom(after));
    }

    @Test
    void meetsItselfWithinSixPercentWhereItIsNoMoreAdjusted() {
        for (double net : new double[] {0, 20, -30, 50, 70}) {
            double adjusted = NetShare.worstCase(net).estimate(29).standardError();
            double plain = NetShare.worstCase(net).estimate(30).standardError();
            assertEquals(1, plain / adjusted, 0.06, "at " + net);
        }
        assertEquals(
                1.0579,
                NetShare.worstCase(0).estimate(30).margin()
                        / NetShare.worstCase(0).estimate(29).margin(),
                1e-4);
        assertTrue(
                NetShare.worstCase(90).estimate(30).margin()
                        < NetShare.worstCase(90).estimate(29).margin());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 7, 33.3, 80, 99.9, 100})
    void treatsBothSidesAlike(double net) {
        for (int size : new int[] {1, 2, 29, 30, 1000}) {
            Estimate estimate = NetShare.worstCase(net).estimate(size);
            Estimate mirrored = NetShare.worstCase(-net).estimate(size);
            assertEquals(-estimate.high(), mirrored.low(), ACCURACY);
            assertEquals(-estimate.low(), mirrored.high(), ACCURACY);
            assertEquals(estimate.standardError(), mirrored.standardError(), ACCURACY);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -7, 33.3, -80, 99.9, 100, -100})
    void growsSurerWithEveryAnswerOnEitherSideOfTheStep(double net) {
        NetShare share = NetShare.worstCase(net);
        for (int size = 2; size <= 2000; size++) {
            if (size != 30) {
                Estimate fewer = share.estimate(size - 1);
                Estimate more = share.estimate(size);
                assertTrue(more.margin() < fewer.margin(), "margin at " + size);
                assertTrue(more.standardError() < fewer.standardError(), "error at " + size);
            }
        }
    }

    /** All promoters, all detractors, all passives: their variance is 0. */
    @ParameterizedTest
    @CsvSource({"100, 0", "0, 100", "0, 0"})
    void isNeverCertainWhenAllAnswersAreAlike(double promoters, double detractors) {
        NetShare share = NetShare.of(promoters, detractors);
        double[] margins =
                IntStream.of(1, 29, 30, 31, 1000, 1_000_000)
                        .mapToDouble(size -> share.estimate(size).margin())
                        .toArray();
        assertTrue(DoubleStream.of(margins).allMatch(margin -> margin > 0));
        assertEquals(margins[1], margins[2], 1);
        assertEquals(margins[2], margins[3], 1);
    }

    @Test
    void keepsThirtyPromotersFromPassingForCertainty() {
        Estimate estimate = NetShare.worstCase(100).estimate(30);
        assertEquals(78.7, estimate.low(), 0.05);
        assertEquals(100, estimate.high());
        assertEquals(21.3, estimate.margin(), 0.05);
    }

    /** The adjusted interval of one promoter ends at 98.5. */
    @Test
    void holdsTheAnswerOfASinglePromoter() {
        Estimate estimate = NetShare.worstCase(100).estimate(1);
        assertEquals(100, estimate.high());
        assertEquals(25 - 73.5, estimate.low(), ACCURACY);
        assertEquals(37.5, estimate.standardError(), ACCURACY);
    }

    @Test
    void acceptsSharesThatMakeUpAllAnswers() {
        for (int size = 1; size <= 300; size++) {
            for (int promoters = 0; promoters <= size; promoters++) {
                double share = 100.0 * promoters / size;
                double rest = 100.0 * (size - promoters) / size;
                assertEquals(100, NetShare.of(share, rest).decided());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 20", "20, -1", "50.1, 50", "101, 0", "NaN, 1", "1, NaN"})
    void refusesImpossibleShares(double promoters, double detractors) {
        assertEquals(
                "no two shares with difference %s and sum %s"
                        .formatted(promoters - detractors, promoters + detractors),
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NetShare.of(promoters, detractors))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100.1, 100.1, Double.NaN})
    void refusesImpossibleValues(double net) {
        assertThrows(IllegalArgumentException.class, () -> NetShare.worstCase(net));
    }

    @Test
    void refusesAnEmptySample() {
        assertEquals(
                "no sample: 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NetShare.worstCase(50).estimate(0))
                        .getMessage());
    }
}
