// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import journey.data.flow.PlainCases.Visit;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowVariant;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No number that is told of a log rests on one to four customers. Who they are is counted in plain
 * Java, in logs where few customers do most.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FlowPrivacyTest {

    private static final String MAP =
            """
            source T "T" events { data "t.csv" time "at" customer "c" event "e" }
            journey J "J" {
                lost after 5 days
                stage S "S" {
                    step A "A" { seen in T as "a" }
                    step B "B" { seen in T as "b" }
                    step C "C" { seen in T as "c" }
                }
            }
            """;

    private static final int LOGS = 150;
    private static final List<String> MOMENTS = List.of("S.A", "S.B", "S.C");

    @Inject private Maps maps;
    @TempDir private Path spill;

    /** Some customers do one thing, and one or two do a hundred. */
    private static List<LoggedRow> log(Random random) {
        List<LoggedRow> rows = new ArrayList<>();
        int customers = 5 + random.nextInt(25);
        for (int customer = 0; customer < customers; customer++) {
            long micros = random.nextInt(60) * LoggedRow.DAY;
            int count = customer < 2 ? 40 + random.nextInt(80) : 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int moment = random.nextInt(10) == 0 ? 2 : random.nextInt(2);
                rows.add(new LoggedRow(customer, micros, moment));
                micros += (long) (random.nextDouble() * 4 * LoggedRow.DAY);
                micros += random.nextInt(6) == 0 ? 9 * LoggedRow.DAY : 0;
            }
        }
        return rows;
    }

    @Test
    void numbersThatAreToldAreOfNobodyOrOfFive() {
        Random random = new Random(17);
        int told = 0;
        try (FlowTables tables = new FlowTables(maps, MAP, spill)) {
            for (int i = 0; i < LOGS; i++) {
                List<LoggedRow> rows = log(random);
                CaseScope scope = tables.scope(rows, false);
                FlowGroup group =
                        new GroupFlow(
                                        scope,
                                        new AlignedVariants(
                                                scope.visits().journey(),
                                                VariantCount.moments(scope)),
                                        FlowOptions.FILE)
                                .of(Grouping.ALL, it -> "")
                                .get(0);
                told += check(group, new PlainCases(rows, tables.pause(), false), scope.settled());
            }
        }
        assertTrue(told > LOGS * 10, told + " numbers were told");
    }

    private static int check(FlowGroup group, PlainCases log, long settled) {
        Map<List<Integer>, Long> variants =
                log.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.stream().map(Visit::moment).toList(),
                                        Collectors.collectingAndThen(
                                                Collectors.mapping(
                                                        it -> it.get(0).customer(),
                                                        Collectors.toSet()),
                                                it -> (long) it.size())));
        for (FlowVariant variant : group.variants()) {
            many(variants.get(variant.moments().stream().map(MOMENTS::indexOf).toList()));
        }
        int told = group.variants().size();
        for (FlowTransition way : group.transitions()) {
            int from = way.from().map(MOMENTS::indexOf).orElse(-1);
            many(customers(log, it -> follows(it, from, MOMENTS.indexOf(way.to()))));
            told++;
        }
        for (FlowPlace place : group.places()) {
            int moment = MOMENTS.indexOf(place.id());
            if (moment >= 0) {
                told += check(place, moment, log, settled);
            }
        }
        return told;
    }

    private static int check(FlowPlace place, int moment, PlainCases log, long settled) {
        Predicate<List<Visit>> isThere = it -> it.stream().anyMatch(at -> at.moment() == moment);
        number(place.customers(), customers(log, isThere));
        number(place.visits(), customers(log, isThere));
        number(
                place.open(),
                customers(
                        log,
                        it ->
                                moment != 2
                                        && it.stream()
                                                .anyMatch(
                                                        at ->
                                                                at.moment() == moment
                                                                        && at.last() > settled)));
        place.lost()
                .ifPresent(
                        it ->
                                share(
                                        it,
                                        customers(log, visits -> isLost(visits, moment, settled)),
                                        customers(log, visits -> isKept(visits, moment, settled))));
        place.repeated()
                .ifPresent(
                        it ->
                                share(
                                        it,
                                        customers(log, visits -> times(visits, moment) > 1),
                                        customers(log, visits -> times(visits, moment) == 1)));
        return place.lost().isPresent() ? 4 : 3;
    }

    private static long times(List<Visit> visits, int moment) {
        return visits.stream().filter(it -> it.moment() == moment).count();
    }

    private static boolean isLost(List<Visit> visits, int moment, long settled) {
        Visit last = visits.get(visits.size() - 1);
        return last.moment() == moment && last.last() <= settled && times(visits, 2) == 0;
    }

    /** Whether a visit that is old enough is none of the lost ones. */
    private static boolean isKept(List<Visit> visits, int moment, long settled) {
        long old =
                visits.stream().filter(it -> it.moment() == moment && it.last() <= settled).count();
        return old > (isLost(visits, moment, settled) ? 1 : 0);
    }

    private static boolean follows(List<Visit> visits, int from, int to) {
        int before = -1;
        for (Visit visit : visits) {
            if (before == from && visit.moment() == to) {
                return true;
            }
            before = visit.moment();
        }
        return false;
    }

    private static long customers(PlainCases log, Predicate<List<Visit>> isSo) {
        Set<Integer> customers =
                log.all().stream()
                        .filter(isSo)
                        .map(it -> it.get(0).customer())
                        .collect(Collectors.toSet());
        return customers.size();
    }

    private static void share(FlowShare share, long part, long rest) {
        assertTrue(part == 0 || part >= 5, "part of " + part);
        assertTrue(rest == 0 || rest >= 5, "rest of " + rest);
        assertEquals(0, share.part() % 5);
        assertEquals(0, share.of() % 5);
    }

    private static void number(OptionalLong told, long customers) {
        if (told.isPresent()) {
            assertEquals(0, told.getAsLong() % 5);
            if (told.getAsLong() > 0) {
                many(customers);
            } else {
                assertEquals(0, customers);
            }
        }
    }

    private static void many(long customers) {
        assertTrue(customers >= 5, "a number of " + customers);
    }
}
