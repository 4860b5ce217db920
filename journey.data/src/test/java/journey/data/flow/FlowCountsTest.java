// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import journey.data.flow.PlainCases.Visit;
import journey.model.Moment;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is counted is what plain Java counts, on logs of all kinds. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FlowCountsTest {

    private static final String MAP =
            """
            source T "T" events { data "t.csv" time "at" customer "c" event "e" }
            journey J "J" {
                LOST
                stage S "S" {
                    step A "A" { seen in T as "a" }
                    step B "B" { seen in T as "b" }
                    step C "C" { seen in T as "c" ends "may go" }
                }
                stage T "T" {
                    step D "D" { seen in T as "d" }
                    step E "E" { seen in T as "e" }
                }
            }
            """;

    /** Where the journey may end: at C, and at the last moment. */
    private static final Set<Integer> ENDS = Set.of(2, 4);

    private static final int LOGS = 40;

    @Inject private Maps maps;
    @TempDir private Path spill;

    private FlowTables tables(String lost) {
        return new FlowTables(maps, MAP.replace("LOST", lost), spill);
    }

    /** A log with many equal times, pauses of all lengths, and rows in no order. */
    private static List<LoggedRow> log(Random random) {
        List<LoggedRow> rows = new ArrayList<>();
        int customers = 1 + random.nextInt(30);
        for (int customer = 0; customer < customers; customer++) {
            long micros = random.nextInt(40) * LoggedRow.DAY;
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                rows.add(new LoggedRow(customer, micros, random.nextInt(5)));
                micros +=
                        switch (random.nextInt(4)) {
                            case 0 -> 0;
                            case 1 -> random.nextInt(90) * 500_000L;
                            case 2 -> random.nextInt(8) * LoggedRow.DAY;
                            default -> (long) (random.nextDouble() * 9 * LoggedRow.DAY);
                        };
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    @Test
    void countsAreThoseOfPlainJava() {
        for (String lost : List.of("", "lost after 5 days")) {
            try (FlowTables tables = tables(lost)) {
                for (int i = 0; i < LOGS; i++) {
                    boolean isRepeating = i % 2 == 0;
                    List<LoggedRow> rows = log(new Random(i));
                    CaseScope scope = tables.scope(rows, isRepeating);
                    PlainCases plain = new PlainCases(rows, tables.pause(), isRepeating);
                    checkVisits(plain, scope);
                    checkCases(plain, scope);
                    checkVariants(plain, scope);
                    checkTransitions(plain, scope);
                }
            }
        }
    }

    private static void checkVisits(PlainCases plain, CaseScope scope) {
        Map<Integer, Long> reach = new TreeMap<>();
        Map<Integer, Long> visits = new TreeMap<>();
        Map<Integer, Long> open = new TreeMap<>();
        Map<Integer, Long> settled = new TreeMap<>();
        PlaceCounts.ofMoments(scope, Grouping.ALL)
                .forEach(
                        (key, count) -> {
                            put(reach, key.place(), count.customers());
                            put(visits, key.place(), count.visits());
                            put(open, key.place(), count.open());
                            put(settled, key.place(), count.settled());
                        });
        assertEquals(plain.reach(), reach);
        assertEquals(PlainCases.perMoment(plain.visits()), visits);
        boolean isLosing = scope.pause().isPresent();
        assertEquals(
                PlainCases.perMoment(
                        plain.visits().filter(it -> isLosing && isOpen(it, scope) && !isEnd(it))),
                open);
        assertEquals(
                PlainCases.perMoment(plain.visits().filter(it -> !isOpen(it, scope) && !isEnd(it))),
                settled);
    }

    private static void put(Map<Integer, Long> counts, int moment, long count) {
        if (count > 0) {
            counts.put(moment, count);
        }
    }

    private static boolean isEnd(Visit visit) {
        return ENDS.contains(visit.moment());
    }

    private static boolean isOpen(Visit visit, CaseScope scope) {
        return scope.pause().isEmpty() || visit.last() > scope.end() - scope.pause().getAsLong();
    }

    private static void checkCases(PlainCases plain, CaseScope scope) {
        CaseCounts found = CaseCounts.of(scope, Grouping.ALL).get(0);
        assertEquals(plain.visits().map(Visit::customer).distinct().count(), found.customers());
        assertEquals(plain.all().size(), found.cases());
        long finished = plain.all().stream().filter(FlowCountsTest::isFinished).count();
        long open =
                plain.all().stream()
                        .filter(it -> !isFinished(it))
                        .filter(it -> isOpen(it.get(it.size() - 1), scope))
                        .count();
        assertEquals(finished, found.finished().cases());
        assertEquals(open, found.open().cases());
        assertEquals(plain.all().size() - finished - open, found.lost().cases());
    }

    private static boolean isFinished(List<Visit> visits) {
        return visits.stream().anyMatch(FlowCountsTest::isEnd);
    }

    private static void checkVariants(PlainCases plain, CaseScope scope) {
        Map<Integer, List<Moment>> moments = VariantCount.moments(scope);
        Map<List<Integer>, Long> found = new HashMap<>();
        VariantCount.of(scope, Grouping.ALL)
                .forEach(
                        it ->
                                found.merge(
                                        moments.get(it.variant()).stream()
                                                .map(scope.visits()::number)
                                                .toList(),
                                        it.cases(),
                                        Long::sum));
        assertEquals(plain.variants(), found);
    }

    private static void checkTransitions(PlainCases plain, CaseScope scope) {
        Map<List<Integer>, List<Long>> expected = plain.transitions();
        Map<TransitionCounts.Key, TransitionCounts> found = transitions(scope);
        assertEquals(expected.size(), found.size());
        found.forEach(
                (key, count) -> {
                    List<Long> times = expected.get(List.of(key.from(), key.to()));
                    assertEquals(times.size(), count.visits(), key::toString);
                    assertEquals(PlainCases.median(times), count.seconds(), key::toString);
                });
    }

    private static Map<TransitionCounts.Key, TransitionCounts> transitions(CaseScope scope) {
        return TransitionCounts.of(scope, Grouping.ALL, CaseCounts.of(scope, Grouping.ALL));
    }

    /** What everybody asks of a log: each row, and the next one of the customer. */
    @Test
    void repeatsAreThoseOfTheBareWindowQuery() {
        try (FlowTables tables = tables("")) {
            for (int i = 0; i < LOGS; i++) {
                CaseScope scope = tables.scope(log(new Random(i)), true);
                Map<List<Integer>, Long> bare = new HashMap<>();
                scope.database()
                        .forEach(
                                "select f, t, count(*) from (select moment as f, lead(moment) over (partition by customer order by micros, moment, row) as t from logged) where t is not null group by f, t",
                                row ->
                                        bare.put(
                                                List.of(row.getInt(1), row.getInt(2)),
                                                row.getLong(3)));
                Map<List<Integer>, Long> found = new HashMap<>();
                transitions(scope)
                        .forEach(
                                (key, count) -> {
                                    if (key.from() >= 0) {
                                        found.put(List.of(key.from(), key.to()), count.visits());
                                    }
                                });
                assertEquals(bare, found);
            }
        }
    }

    /**
     * Who is lost in a log that is cut is gone in the whole one, too: the same visits, and none
     * after which the customer comes back within the time.
     */
    @Test
    void nobodyIsLostWhoComesBackInTime() {
        try (FlowTables tables = tables("lost after 5 days")) {
            long pause = tables.pause().orElseThrow();
            for (int i = 0; i < LOGS; i++) {
                Random random = new Random(i);
                List<LoggedRow> rows = log(random);
                long last = rows.get(random.nextInt(rows.size())).micros();
                CaseScope cut =
                        tables.scope(
                                rows.stream().filter(it -> it.micros() <= last).toList(), false);
                Map<Integer, Long> lost = new TreeMap<>();
                PlaceCounts.ofMoments(cut, Grouping.ALL)
                        .forEach((key, count) -> put(lost, key.place(), count.lost()));
                assertEquals(
                        PlainCases.perMoment(
                                new PlainCases(rows, tables.pause(), false)
                                        .all().stream()
                                                .filter(it -> !isFinished(it))
                                                .map(it -> it.get(it.size() - 1))
                                                .filter(it -> it.last() <= last - pause)
                                                .filter(it -> isGone(it, rows, pause))),
                        lost,
                        "log " + i);
            }
        }
    }

    private static boolean isGone(Visit visit, List<LoggedRow> rows, long pause) {
        return rows.stream()
                .filter(it -> it.customer() == visit.customer())
                .filter(it -> it.micros() > visit.last())
                .noneMatch(it -> it.micros() <= visit.last() + pause);
    }
}
