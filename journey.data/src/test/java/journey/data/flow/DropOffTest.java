// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import journey.dsl.statistics.Estimate;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The drop-off of simulated customers is the one with which they were simulated. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DropOffTest {

    private static final String MAP =
            """
            source T "T" events { data "t.csv" time "at" customer "c" event "e" }
            journey J "J" {
                lost after 30 days
                stage S "S" {
                    step A "A" { seen in T as "a" }
                    step B "B" { seen in T as "b" }
                    step C "C" { seen in T as "c" }
                }
            }
            """;

    private static final int LOGS = 200;
    private static final int CUSTOMERS = 600;

    /** In percent, at A and at B. */
    private static final double[] TRUTH = {20, 35};

    @Inject private Maps maps;
    @TempDir private Path spill;

    /**
     * Customers who come once or several times, before the day on which the data end. Some leave
     * more easily than others, so that what a customer does tells what they do next time.
     */
    private static List<LoggedRow> log(Random random) {
        List<LoggedRow> rows = new ArrayList<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            double[] leaves = new double[TRUTH.length];
            for (int i = 0; i < TRUTH.length; i++) {
                leaves[i] = TRUTH[i] / 100 * (random.nextBoolean() ? 1.6 : 0.4);
            }
            long micros = (long) (random.nextDouble() * 200 * LoggedRow.DAY);
            int times = 1 + random.nextInt(4);
            for (int i = 0; i < times; i++) {
                micros = visit(customer, micros, leaves, rows, random);
                micros += (long) ((30.1 + 40 * random.nextDouble()) * LoggedRow.DAY);
            }
        }
        long cut = (45 + random.nextInt(200)) * LoggedRow.DAY;
        return rows.stream().filter(it -> it.micros() <= cut).toList();
    }

    /** From A towards C; who goes on does so within 30 days, most within a week. */
    private static long visit(
            int customer, long start, double[] leaves, List<LoggedRow> rows, Random random) {
        long micros = start;
        for (int moment = 0; moment <= leaves.length; moment++) {
            rows.add(new LoggedRow(customer, micros, moment));
            if (moment == leaves.length || random.nextDouble() < leaves[moment]) {
                return micros;
            }
            double days = Math.min(29.9, -6 * Math.log(1 - random.nextDouble()));
            micros += (long) (days * LoggedRow.DAY);
        }
        return micros;
    }

    @Test
    void dropOffIsTheTruthOnAverageAndInItsIntervals() {
        double[] sum = new double[TRUTH.length];
        int[] covered = new int[TRUTH.length];
        try (FlowTables tables = new FlowTables(maps, MAP, spill)) {
            for (int log = 0; log < LOGS; log++) {
                CaseScope scope = tables.scope(log(new Random(log)), false);
                Map<PlaceCounts.Key, PlaceCounts> counts =
                        PlaceCounts.ofMoments(scope, Grouping.ALL);
                for (int moment = 0; moment < TRUTH.length; moment++) {
                    Estimate estimate =
                            counts.get(new PlaceCounts.Key(0, moment)).share().exact().estimate();
                    sum[moment] += estimate.value();
                    boolean isIn =
                            estimate.low() <= TRUTH[moment] && TRUTH[moment] <= estimate.high();
                    covered[moment] += isIn ? 1 : 0;
                }
            }
        }
        for (int moment = 0; moment < TRUTH.length; moment++) {
            String what = covered[moment] + " intervals cover the truth";
            assertEquals(TRUTH[moment], sum[moment] / LOGS, 1, what);
            assertTrue(covered[moment] >= LOGS * 93 / 100, what);
        }
    }
}
