// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Computes figures by period, one row after another. */
final class OracleFigures {

    private final OracleCustomers customers;
    private final OracleVisits visits;

    /** A visit that waits for another, and when that came. */
    private static final class Start {
        private final Instant at;
        private Instant reached;

        private Start(Instant at) {
            this.at = at;
        }
    }

    OracleFigures(OracleCustomers customers, OracleVisits visits) {
        this.customers = customers;
        this.visits = visits;
    }

    /** How many rows some sources have at a moment. */
    Map<String, OracleFigure> count(
            String moment, Set<OracleSource> sources, OraclePeriods periods) {
        Map<String, List<OracleRow>> counted = new TreeMap<>();
        for (OracleRow row : visits.rows(moment)) {
            if (sources.contains(row.source()) && row.at() != null) {
                counted.computeIfAbsent(periods.of(row.at()), any -> new ArrayList<>()).add(row);
            }
        }
        return each(
                counted,
                all ->
                        new OracleFigure(
                                BigDecimal.valueOf(all.size()),
                                all.size(),
                                OracleAnswers.people(all, customers::of),
                                OptionalDouble.empty()));
    }

    /**
     * Which customers reach a moment from another in time, of those for whom that time is over.
     *
     * @param from the source that starts; null for any
     */
    Map<String, OracleFigure> rate(
            String moment,
            OracleSource from,
            String target,
            Duration window,
            OraclePeriods periods) {
        Map<String, Set<String>> seen = new TreeMap<>();
        Map<String, Set<String>> reached = new TreeMap<>();
        for (String customer : visits.customers()) {
            for (Start start : starts(customer, moment, from, target, window)) {
                if (start.at.plus(window).isBefore(periods.end())) {
                    String period = periods.of(start.at);
                    seen.computeIfAbsent(period, any -> new TreeSet<>()).add(customer);
                    if (start.reached != null) {
                        reached.computeIfAbsent(period, any -> new TreeSet<>()).add(customer);
                    }
                }
            }
        }
        Map<String, OracleFigure> figures = new TreeMap<>();
        seen.forEach(
                (period, all) -> {
                    int there = reached.getOrDefault(period, Set.of()).size();
                    OracleFigure share = OracleStatistics.share(there, all.size(), all.size());
                    figures.put(
                            period,
                            share.telling(List.of((long) there, (long) all.size() - there)));
                });
        return figures;
    }

    /** How long it takes from a moment to another, of visits whose time is over. */
    Map<String, OracleFigure> until(
            String moment, String target, Duration window, long unit, OraclePeriods periods) {
        Map<String, Map<String, List<Start>>> waited = new TreeMap<>();
        for (String customer : visits.customers()) {
            for (Start start : starts(customer, moment, null, target, window)) {
                if (start.at.plus(window).isBefore(periods.end())) {
                    waited.computeIfAbsent(periods.of(start.at), any -> new TreeMap<>())
                            .computeIfAbsent(customer, any -> new ArrayList<>())
                            .add(start);
                }
            }
        }
        Map<String, OracleFigure> figures = new TreeMap<>();
        waited.forEach(
                (period, byCustomer) -> {
                    List<Long> times =
                            byCustomer.values().stream()
                                    .flatMap(List::stream)
                                    .filter(it -> it.reached != null)
                                    .map(it -> ChronoUnit.MICROS.between(it.at, it.reached))
                                    .sorted()
                                    .toList();
                    if (!times.isEmpty()) {
                        figures.put(period, until(times, unit, byCustomer.values()));
                    }
                });
        return figures;
    }

    private static OracleFigure until(
            List<Long> times, long unit, Collection<List<Start>> byCustomer) {
        long arrived =
                byCustomer.stream()
                        .filter(it -> it.stream().anyMatch(start -> start.reached != null))
                        .count();
        long missed =
                byCustomer.stream()
                        .filter(it -> it.stream().anyMatch(start -> start.reached == null))
                        .count();
        List<int[]> counts =
                byCustomer.stream()
                        .map(
                                it ->
                                        new int[] {
                                            (int)
                                                    it.stream()
                                                            .filter(s -> s.reached == null)
                                                            .count(),
                                            it.size()
                                        })
                        .toList();
        return OracleStatistics.median(times, unit, arrived)
                .telling(List.of(arrived))
                .missing(OracleStatistics.ratio(counts).telling(List.of(arrived, missed)));
    }

    /** The visits of a customer to a moment, with the visits to the target that they get. */
    private List<Start> starts(
            String customer, String moment, OracleSource from, String target, Duration window) {
        List<Start> all = new ArrayList<>();
        Deque<Start> waiting = new ArrayDeque<>();
        for (OracleVisits.Visit visit : visits.of(customer)) {
            if (visit.moment().equals(target)) {
                waiting.removeIf(it -> visit.first().isAfter(it.at.plus(window)));
                if (!waiting.isEmpty() && waiting.peek().at.isBefore(visit.first())) {
                    waiting.remove().reached = visit.first();
                }
            }
            if (visit.moment().equals(moment)) {
                visit.rows().stream()
                        .filter(it -> from == null || it.source().equals(from))
                        .map(OracleRow::at)
                        .reduce((before, last) -> last)
                        .map(Start::new)
                        .ifPresent(
                                it -> {
                                    all.add(it);
                                    waiting.add(it);
                                });
            }
        }
        return all;
    }

    private static <T> Map<String, OracleFigure> each(
            Map<String, List<T>> byPeriod, Function<List<T>, OracleFigure> figure) {
        Map<String, OracleFigure> figures = new TreeMap<>();
        byPeriod.forEach((period, all) -> figures.put(period, figure.apply(all)));
        return figures;
    }
}
