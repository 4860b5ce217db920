// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.data.privacy.Privacy;

/**
 * Steps from one visit to the next.
 *
 * @param visits how many
 * @param seconds the median time between the two
 * @param areMany whether they are surely of five customers or more
 */
record TransitionCounts(long visits, long seconds, boolean areMany) {

    /** From which moment to which one, by their numbers, in a group; from -1 where cases start. */
    record Key(int group, int from, int to) {}

    private static final String SECONDS = "median(s.gap // 1000000)";

    /** Counts the transitions of each group, those of the most visits first. */
    static Map<Key, TransitionCounts> of(
            CaseScope scope, Grouping grouping, Map<Integer, CaseCounts> cases) {
        String next = "%s and s.next_moment is not null".formatted(scope.stepsOf(grouping));
        String start = "%s and s.place = 0".formatted(scope.stepsOf(grouping));
        Map<Key, TransitionCounts> counts = new LinkedHashMap<>();
        count(scope, grouping, "s.moment", "s.next_moment", SECONDS, next, cases, counts);
        count(scope, grouping, "-1", "s.moment", "0", start, cases, counts);
        return counts;
    }

    private static void count(
            CaseScope scope,
            Grouping grouping,
            String from,
            String to,
            String seconds,
            String steps,
            Map<Integer, CaseCounts> cases,
            Map<Key, TransitionCounts> counts) {
        Map<Key, TransitionCounts> few = new LinkedHashMap<>();
        scope.database()
                .forEach(
                        "select %s as g, %s as f, %s as t, count(*) as n, %s from %s group by g, f, t order by g, n desc, f, t"
                                .formatted(grouping.group(), from, to, seconds, steps),
                        row -> {
                            Key key = new Key(row.getInt(1), row.getInt(2), row.getInt(3));
                            long visits = row.getLong(4);
                            boolean areMany = visits > cases.get(key.group()).visitsOfFour();
                            TransitionCounts each =
                                    new TransitionCounts(visits, (long) row.getDouble(5), areMany);
                            counts.put(key, each);
                            if (!areMany) {
                                few.put(key, each);
                            }
                        });
        lookCloser(scope, grouping, from, to, steps, few, counts);
    }

    /** Asks of how many customers those are that may be of few. */
    private static void lookCloser(
            CaseScope scope,
            Grouping grouping,
            String from,
            String to,
            String steps,
            Map<Key, TransitionCounts> few,
            Map<Key, TransitionCounts> counts) {
        for (int group : few.keySet().stream().map(Key::group).distinct().toList()) {
            List<Key> keys = few.keySet().stream().filter(it -> it.group() == group).toList();
            String pairs =
                    keys.stream()
                            .map(it -> "(%d, %d)".formatted(it.from(), it.to()))
                            .collect(Collectors.joining(", "));
            scope.database()
                    .forEach(
                            "select %s as f, %s as t, count(distinct s.customer) from %s and %s = %d and (%s, %s) in (%s) group by f, t"
                                    .formatted(
                                            from,
                                            to,
                                            steps,
                                            grouping.group(),
                                            group,
                                            from,
                                            to,
                                            pairs),
                            row -> {
                                Key key = new Key(group, row.getInt(1), row.getInt(2));
                                TransitionCounts each = few.get(key);
                                counts.put(
                                        key,
                                        new TransitionCounts(
                                                each.visits(),
                                                each.seconds(),
                                                Privacy.isMany(row.getLong(3))));
                            });
        }
    }

    /**
     * The median times from visits to the next one, in seconds.
     *
     * @param place an expression for where the visits were
     * @param isVisit a condition for those that count
     */
    static Map<PlaceCounts.Key, Long> times(
            CaseScope scope, Grouping grouping, String place, String isVisit) {
        Map<PlaceCounts.Key, Long> times = new LinkedHashMap<>();
        scope.database()
                .forEach(
                        "select %s as g, %s as p, %s from %s and s.next_moment is not null and %s group by g, p"
                                .formatted(
                                        grouping.group(),
                                        place,
                                        SECONDS,
                                        scope.stepsOf(grouping),
                                        isVisit),
                        row ->
                                times.put(
                                        new PlaceCounts.Key(row.getInt(1), row.getInt(2)),
                                        (long) row.getDouble(3)));
        return times;
    }
}
