// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of a log, in plain Java. */
final class PlainCases {

    /** Rows of a customer at a moment with no other between, and no long pause. */
    record Visit(int customer, int moment, long first, long last) {

        private Visit upTo(long micros) {
            return new Visit(customer, moment, first, micros);
        }
    }

    private final List<List<Visit>> cases = new ArrayList<>();

    /**
     * @param pause that ends a case, in microseconds
     * @param isRepeating whether each row counts as a visit
     */
    PlainCases(List<LoggedRow> rows, OptionalLong pause, boolean isRepeating) {
        List<LoggedRow> sorted =
                rows.stream()
                        .sorted(
                                Comparator.comparing(LoggedRow::customer)
                                        .thenComparing(LoggedRow::micros)
                                        .thenComparing(LoggedRow::moment))
                        .toList();
        LoggedRow before = null;
        for (LoggedRow row : sorted) {
            boolean isNew =
                    before == null
                            || before.customer() != row.customer()
                            || row.micros() - before.micros() > pause.orElse(Long.MAX_VALUE);
            if (isNew) {
                cases.add(new ArrayList<>());
            }
            add(row, cases.get(cases.size() - 1), isRepeating);
            before = row;
        }
    }

    private static void add(LoggedRow row, List<Visit> visits, boolean isRepeating) {
        int last = visits.size() - 1;
        if (last >= 0 && visits.get(last).moment() == row.moment() && !isRepeating) {
            visits.set(last, visits.get(last).upTo(row.micros()));
        } else {
            visits.add(new Visit(row.customer(), row.moment(), row.micros(), row.micros()));
        }
    }

    List<List<Visit>> all() {
        return cases;
    }

    Stream<Visit> visits() {
        return cases.stream().flatMap(List::stream);
    }

    /** How many cases take each sequence of moments. */
    Map<List<Integer>, Long> variants() {
        return cases.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.stream().map(Visit::moment).toList(),
                                Collectors.counting()));
    }

    /** The times from each moment to each next one, in whole seconds; from -1 where cases start. */
    Map<List<Integer>, List<Long>> transitions() {
        Map<List<Integer>, List<Long>> times = new HashMap<>();
        for (List<Visit> visits : cases) {
            Visit before = null;
            for (Visit visit : visits) {
                int from = before == null ? -1 : before.moment();
                long time = before == null ? 0 : (visit.first() - before.last()) / 1_000_000;
                times.computeIfAbsent(List.of(from, visit.moment()), any -> new ArrayList<>())
                        .add(time);
                before = visit;
            }
        }
        return times;
    }

    /** How many customers were at each moment. */
    Map<Integer, Long> reach() {
        return perMoment(
                visits().map(it -> new Visit(it.customer(), it.moment(), 0, 0)).distinct());
    }

    /** Of each moment, how many of some visits there are. */
    static Map<Integer, Long> perMoment(Stream<Visit> visits) {
        return visits.collect(
                Collectors.groupingBy(Visit::moment, TreeMap::new, Collectors.counting()));
    }

    /** The middle of some times; of two in the middle the mean, without its fraction. */
    static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
