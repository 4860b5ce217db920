// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    private static long[] upTo(long n) {
        return LongStream.rangeClosed(1, n).toArray();
    }

    /** By tables of Student's t: 12.706 for 1 degree of freedom, 2.776 for 4, 2.262 for 9. */
    @Test
    void marginOfAMeanIsByStudent() {
        assertEquals(12.706 * 0.5, Statistics.mean(Map.of(1.0, 1L, 2.0, 1L)).margin().get(), 0.001);
        Sample five = Statistics.mean(Map.of(1.0, 1L, 2.0, 1L, 3.0, 1L, 4.0, 1L, 5.0, 1L));
        assertEquals(3, five.value());
        assertEquals(5, five.n());
        assertEquals(2.776 * Math.sqrt(2.5 / 5), five.margin().get(), 0.001);
        Sample ten = Statistics.mean(Map.of(2.0, 5L, 4.0, 5L));
        assertEquals(2.262 * Math.sqrt(10.0 / 9 / 10), ten.margin().get(), 0.001);
    }

    @Test
    void oneAnswerHasNoMargin() {
        assertEquals(new Sample(7, 1, Optional.empty()), Statistics.mean(Map.of(7.0, 1L)));
    }

    /** The ranks stand in tables of intervals for the median, as in Conover (1999), table A3. */
    @ParameterizedTest
    @CsvSource({"6, 1", "8, 1", "9, 2", "10, 2", "12, 3", "15, 4", "20, 6", "25, 8", "50, 18"})
    void intervalOfAMedianIsBetweenOrderStatistics(long n, long rank) {
        Sample sample = Statistics.median(upTo(n));
        assertEquals((n + 1) / 2.0, sample.value());
        assertEquals((n + 1) / 2.0 - rank, sample.margin().orElseThrow());
    }

    @Test
    void medianOfFewerThanSixHasNoMargin() {
        for (long n = 1; n < 6; n++) {
            assertEquals(Optional.empty(), Statistics.median(upTo(n)).margin());
        }
    }

    @Test
    void medianCountsEachValueAsOftenAsItOccurs() {
        assertEquals(2, Statistics.median(new long[] {1, 2, 2, 2, 9}).value());
        assertEquals(5.5, Statistics.median(new long[] {2, 2, 9, 9}).value());
    }

    /** 15 of 20: 70.97 % ± 18.22 % after Agresti and Coull (1998), so at most 22.25 below 75 %. */
    @Test
    void marginOfAShareIsAdjusted() {
        Sample sample = Statistics.share(15, 20);
        assertEquals(75, sample.value());
        assertEquals(22.25, sample.margin().get(), 0.01);
    }

    /** 107 promoters and 41 detractors of 214: 1.96 sqrt((0.6916 - 0.0951) / 214). */
    @Test
    void marginOfANetShareIsByItsVariance() {
        Sample sample = Statistics.net(107, 41, 214);
        assertEquals(30.84, sample.value(), 0.01);
        assertEquals(10.35, sample.margin().get(), 0.01);
    }

    @Test
    void halfANetPointIsExact() {
        for (int third = 1; third < 500; third++) {
            assertEquals(12.5, Statistics.net(2L * third, third, 8L * third).value());
        }
    }

    @Test
    void sharesThatAddUpToAllAreNoMoreThanAll() {
        for (int n = 1; n < 300; n++) {
            for (int positive = 0; positive <= n; positive++) {
                assertEquals(n, Statistics.net(positive, n - positive, n).n());
            }
        }
    }

    /** By hand: P(B(20, 1/2) >= 15) = 0.0207, and P(B(20, 1/2) >= 14) = 0.0577. */
    @Test
    void tellsAChangeFromChance() {
        assertEquals(1, Statistics.change(5, 90, 15, 90));
        assertEquals(-1, Statistics.change(15, 90, 5, 90));
        assertEquals(0, Statistics.change(6, 90, 14, 90));
        assertEquals(0, Statistics.change(0, 90, 0, 90));
        // Twice as many in twice the time.
        assertEquals(0, Statistics.change(50, 30, 100, 60));
    }

    /** p = 1/2, the sum of (x - p m) squared is 8, and n is 8: 1.96 * sqrt(8) / 8. */
    @Test
    void marginOfAShareOfVisitsIsThatOfClustersIfItIsWider() {
        Sample alike = Statistics.shareOfClusters(clusters(4, 0));
        assertEquals(50, alike.value());
        assertEquals(100 * 1.96 * Math.sqrt(8) / 8, alike.margin().orElseThrow(), 1e-9);
        Sample apart = Statistics.shareOfClusters(clusters(2, 2));
        assertEquals(Statistics.share(4, 8).margin(), apart.margin());
    }

    /** Customers who did something so often of four times. */
    private static Clusters clusters(long... done) {
        Clusters clusters = new Clusters();
        for (long each : done) {
            clusters.add(each, 4);
        }
        return clusters;
    }
}
