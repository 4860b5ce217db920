// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import static journey.data.oracle.RandomMap.APP;
import static journey.data.oracle.RandomMap.BERLIN;
import static journey.data.oracle.RandomMap.EVENTS;
import static journey.data.oracle.RandomMap.MOMENTS;
import static journey.data.oracle.RandomMap.SURVEY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import journey.data.identity.IdentityReport;
import journey.data.measure.PeriodGrain;
import journey.data.testing.MeasuredMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of small random data, computed by the product and once more by the oracle. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class RandomDataTest {

    private static final long HOUR = 3_600_000_000L;

    @Inject private Maps maps;
    @TempDir private Path folder;

    private List<OracleRow> rows;
    private OracleCustomers customers;
    private OracleVisits visits;
    private OracleFigures figures;
    private MeasuredMap measured;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, it -> it + 1).limit(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsThatOfTheOracle(long seed) throws IOException {
        new RandomData(seed).write(folder);
        rows = new OracleFiles(folder, BERLIN).read(List.of(EVENTS, APP, SURVEY));
        customers = new OracleCustomers(rows);
        visits = new OracleVisits(rows, customers, MOMENTS, Map.of());
        figures = new OracleFigures(customers, visits);
        try (MeasuredMap map = MeasuredMap.of(maps, folder, RandomMap.TEXT)) {
            measured = map;
            comparesCustomers();
            comparesCounts();
            comparesFollowUps();
            comparesAnswers();
        }
    }

    private void comparesCustomers() {
        assertEquals(customers.count(), measured.run().identity().customers());
        assertEquals(
                customers.shared().size(),
                measured.run().identity().kinds().stream()
                        .mapToLong(IdentityReport.Kind::shared)
                        .sum());
    }

    private void comparesCounts() {
        agree("CountFrom", Duration.ZERO, p -> figures.count("A", Set.of(EVENTS), p), EVENTS);
        agree(
                "CountAll",
                Duration.ZERO,
                p -> figures.count("A", Set.of(EVENTS, APP), p),
                EVENTS,
                APP);
        agree("CountSeen", Duration.ZERO, p -> figures.count("E", Set.of(SURVEY), p), SURVEY);
    }

    private void comparesFollowUps() {
        Duration lost = Duration.ofDays(20);
        rate("RateFrom", EVENTS, "B", Duration.ofDays(7));
        rate("RateAny", null, "C", lost);
        rate("RateAgain", null, "A", Duration.ofDays(5));
        Duration days = Duration.ofDays(2);
        agree("Wait", lost, p -> figures.until("A", "B", lost, HOUR, p), EVENTS, APP);
        agree("WaitBack", days, p -> figures.until("B", "A", days, HOUR / 60, p), EVENTS, APP);
    }

    private void rate(String metric, OracleSource from, String target, Duration window) {
        agree(metric, window, p -> figures.rate("A", from, target, window, p), EVENTS, APP);
    }

    private void comparesAnswers() {
        Predicate<OracleRow> all = row -> true;
        answers("NpsAll", all, row -> RandomAnswers.whole(row, "r", 0, 10), 8, 7);
        answers(
                "NpsSeen",
                row -> row.cell("page").equals("p1"),
                row -> RandomAnswers.whole(row, "r", 0, 10),
                8,
                7);
        answers("Csat", at(10, "A"), row -> RandomAnswers.whole(row, "c", 1, 5), 3);
        answers(
                "EffortMean",
                at(3, "A", "B", "C"),
                row -> RandomAnswers.whole(row, "e", 1, 7),
                OracleStatistics::mean);
        answers("EffortNet", at(30, "B"), row -> RandomAnswers.whole(row, "e", 1, 7), 4, 4);
        answers("EffortTop", at(30, "C"), row -> RandomAnswers.whole(row, "e", 1, 7), 5);
        answers("Score", all, row -> new BigDecimal(row.cell("score")), OracleStatistics::mean);
        answers("Sus", all, RandomAnswers::usability, OracleStatistics::mean);
    }

    /** A mean. */
    private void answers(
            String metric,
            Predicate<OracleRow> chosen,
            Function<OracleRow, BigDecimal> value,
            BiFunction<List<BigDecimal>, Long, OracleFigure> statistic) {
        answers(metric, chosen, value, it -> 0, statistic);
    }

    /** The share of answers above one. */
    private void answers(
            String metric,
            Predicate<OracleRow> chosen,
            Function<OracleRow, BigDecimal> value,
            int above) {
        answers(
                metric,
                chosen,
                value,
                it -> it.intValue() > above ? 0 : 1,
                (all, people) -> RandomAnswers.top(all, above, people));
    }

    /** The share of answers above one less the share of those below one. */
    private void answers(
            String metric,
            Predicate<OracleRow> chosen,
            Function<OracleRow, BigDecimal> value,
            int above,
            int below) {
        answers(
                metric,
                chosen,
                value,
                it -> it.intValue() > above ? 0 : it.intValue() < below ? 1 : 2,
                (all, people) -> RandomAnswers.net(all, above, below, people));
    }

    private void answers(
            String metric,
            Predicate<OracleRow> chosen,
            Function<OracleRow, BigDecimal> value,
            ToIntFunction<BigDecimal> group,
            BiFunction<List<BigDecimal>, Long, OracleFigure> statistic) {
        agree(
                metric,
                Duration.ZERO,
                p ->
                        new OracleAnswers(rows, customers)
                                .by(SURVEY, chosen, value, group, statistic, p),
                SURVEY);
    }

    private void agree(
            String metric,
            Duration window,
            Function<OraclePeriods, Map<String, OracleFigure>> expected,
            OracleSource... sources) {
        OraclePeriods periods = periods(sources);
        new Agreement(measured.result(metric, Optional.of(PeriodGrain.MONTH)), periods, window)
                .check(expected.apply(periods));
    }

    /** What all of the sources cover. */
    private OraclePeriods periods(OracleSource... sources) {
        List<Instant> firsts = new ArrayList<>();
        List<Instant> lasts = new ArrayList<>();
        for (OracleSource source : sources) {
            List<Instant> times =
                    rows.stream()
                            .filter(it -> it.source().equals(source))
                            .map(OracleRow::at)
                            .sorted()
                            .toList();
            firsts.add(times.get(0));
            lasts.add(times.get(times.size() - 1));
        }
        return new OraclePeriods(
                BERLIN,
                1,
                firsts.stream().max(Comparator.naturalOrder()).orElseThrow(),
                lasts.stream().min(Comparator.naturalOrder()).orElseThrow().plusNanos(1000));
    }

    /** Answers of customers who were last seen at one of some moments, not too long before. */
    private Predicate<OracleRow> at(int days, String... moments) {
        return row ->
                row.at() != null
                        && List.of(moments)
                                .contains(
                                        String.valueOf(
                                                visits.lastSeen(
                                                        row, Duration.ofDays(days).toSeconds())));
    }
}
