// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSizeTest {

    @ParameterizedTest
    @CsvSource({"10, 385", "5, 1537"})
    void findsTheSizeForTheWorstOfAllNetShares(double distance, long size) {
        assertEquals(
                OptionalLong.of(size), SampleSize.forMarginBelow(distance, NetShare.worstCase(0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, -99, -60, 0, 1, 46, 70, 72, 95, 100})
    void findsWhatCountingFindsForNetShares(double net) {
        assertFindsWhatCountingFinds(NetShare.worstCase(net));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 4, 50, 66.7, 80, 100})
    void findsWhatCountingFindsForShares(double percent) {
        assertFindsWhatCountingFinds(new Share(percent));
    }

    private static void assertFindsWhatCountingFinds(Percentage value) {
        double[] margins =
                LongStream.rangeClosed(1, 2500)
                        .mapToDouble(size -> value.estimate(size).margin())
                        .toArray();
        for (double distance = 4; distance < 160; distance += 0.25) {
            assertEquals(
                    OptionalLong.of(sizesBeforeAllAreBelow(distance, margins) + 1),
                    SampleSize.forMarginBelow(distance, value),
                    "below " + distance);
        }
    }

    private static int sizesBeforeAllAreBelow(double distance, double[] margins) {
        int sizes = margins.length;
        while (sizes > 0 && margins[sizes - 1] < distance) {
            sizes--;
        }
        return sizes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 28, 29, 30, 31, 100, 999_999})
    void wantsAMarginBelowTheDistanceAndNotEqualToIt(int size) {
        Percentage[] values = {NetShare.worstCase(90), new Share(70)};
        for (Percentage value : values) {
            double margin = value.estimate(size).margin();
            assertEquals(OptionalLong.of(size + 1), SampleSize.forMarginBelow(margin, value));
            assertEquals(
                    OptionalLong.of(size), SampleSize.forMarginBelow(Math.nextUp(margin), value));
        }
    }

    /** With 28 and 29 answers the margin is less than with 30 to 33. */
    @Test
    void looksBeyondTheStepUpOfTheMargin() {
        NetShare share = NetShare.worstCase(0);
        double distance = 34.5;
        assertTrue(share.estimate(29).margin() < distance);
        assertTrue(share.estimate(32).margin() > distance);
        assertEquals(OptionalLong.of(33), SampleSize.forMarginBelow(distance, share));
    }

    @Test
    void findsNoneBeyondAMillion() {
        NetShare share = NetShare.worstCase(0);
        double margin = share.estimate(1_000_000).margin();
        assertEquals(OptionalLong.empty(), SampleSize.forMarginBelow(margin, share));
        assertEquals(
                OptionalLong.of(1_000_000), SampleSize.forMarginBelow(Math.nextUp(margin), share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.NaN})
    void findsNoneForNoDistance(double distance) {
        assertEquals(OptionalLong.empty(), SampleSize.forMarginBelow(distance, new Share(100)));
        assertEquals(
                OptionalLong.empty(),
                SampleSize.forMarginBelow(distance, NetShare.worstCase(-100)));
    }

    @Test
    void findsOneAnswerEnoughForAnyMargin() {
        assertEquals(OptionalLong.of(1), SampleSize.forMarginBelow(200, NetShare.worstCase(0)));
    }
}
