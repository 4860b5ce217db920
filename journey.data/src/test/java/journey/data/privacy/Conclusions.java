// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a reader can conclude about one measure in one month from reports on two versions of a
 * log. The rows behind each figure are known here, so it is seen whose each conclusion is.
 */
final class Conclusions {

    private final String what;
    private final Map<String, Group> told = new LinkedHashMap<>();

    /**
     * The rows behind a figure, and the parts of them that it tells apart.
     *
     * @param parts by name; all rows are one of them
     */
    private record Group(Map<String, Set<RandomLog.Row>> parts) {

        Group minus(Group other) {
            Map<String, Set<RandomLog.Row>> rest = new LinkedHashMap<>();
            parts.forEach(
                    (name, rows) ->
                            rest.put(
                                    name,
                                    rows.stream()
                                            .filter(it -> !other.parts.get(name).contains(it))
                                            .collect(Collectors.toSet())));
            return new Group(rest);
        }
    }

    Conclusions(String what) {
        this.what = what;
    }

    /**
     * Adds a figure that is told.
     *
     * @param whose "all", or the segment
     * @param n as it is told; rows of a count
     * @param parts which rows it tells apart, by name; "all" are all of them
     */
    void add(int version, String whose, long n, Map<String, Set<RandomLog.Row>> parts) {
        String name = version + " " + whose;
        assertEquals(parts.get("all").size(), n, what + " " + name);
        told.put(name, new Group(parts));
    }

    /**
     * Enumerates:
     *
     * <ul>
     *   <li>each figure, and each part of it that it tells apart;
     *   <li>what is left of the figure of all customers without those of one or of both segments;
     *   <li>for two of all these, of the same version or not, what one has more than the other, if
     *       it has all that the other has;
     *   <li>for two of the same customers in both versions, how many more or fewer they are.
     * </ul>
     */
    void assertNobodyIsSingledOut() {
        Map<String, Group> known = new LinkedHashMap<>(told);
        for (int version = 1; version <= 2; version++) {
            Group all = told.get(version + " all");
            Group p = told.get(version + " p");
            Group q = told.get(version + " q");
            if (all != null) {
                put(known, version + " without p", all, p);
                put(known, version + " without q", all, q);
                Group withoutP = known.get(version + " without p");
                if (withoutP != null) {
                    put(known, version + " without both", withoutP, q);
                }
            }
        }
        known.forEach(
                (name, group) -> group.parts.forEach((part, rows) -> check(name, part, rows)));
        List<String> names = new ArrayList<>(known.keySet());
        for (String one : names) {
            for (String other : names) {
                compare(one, known.get(one), other, known.get(other));
            }
        }
    }

    private static void put(Map<String, Group> known, String name, Group whole, Group part) {
        if (part != null) {
            known.put(name, whole.minus(part));
        }
    }

    private void compare(String one, Group whole, String other, Group part) {
        boolean isSame = one.substring(2).equals(other.substring(2));
        whole.parts.forEach(
                (name, rows) -> {
                    Set<RandomLog.Row> less = part.parts.get(name);
                    if (rows.containsAll(less)) {
                        check(one + " but not " + other, name, whole.minus(part).parts.get(name));
                    }
                    if (isSame) {
                        assertFew(
                                Math.abs(rows.size() - less.size()),
                                one + " against " + other + ": " + name);
                    }
                });
    }

    private void check(String name, String part, Set<RandomLog.Row> rows) {
        assertFew(
                rows.stream().map(RandomLog.Row::customer).distinct().count(), name + ": " + part);
    }

    private void assertFew(long customers, String conclusion) {
        assertTrue(
                customers == 0 || customers >= 5,
                () -> "%s, %s: %d".formatted(what, conclusion, customers));
    }

    /** The rows that a measure tells apart, by the words of its metric. */
    static Map<String, Set<RandomLog.Row>> parts(
            String metric, RandomLog log, String month, String whose) {
        Function<String, Set<RandomLog.Row>> of =
                kind ->
                        log.rows()
                                .filter(it -> it.kind().equals(kind) && it.month().equals(month))
                                .filter(it -> whose.equals("all") || log.segment(it).equals(whose))
                                .collect(Collectors.toSet());
        Set<RandomLog.Row> orders = of.apply("ordered");
        Set<RandomLog.Row> answers = of.apply("answer");
        return switch (metric) {
            case "Nps" ->
                    Map.of(
                            "all", answers,
                            "promoters", only(answers, it -> it.value() >= 9),
                            "detractors", only(answers, it -> it.value() <= 6),
                            "passives", only(answers, it -> it.value() == 7 || it.value() == 8));
            case "Csat" ->
                    Map.of(
                            "all", answers,
                            "top", only(answers, it -> it.value() > 7),
                            "others", only(answers, it -> it.value() <= 7));
            case "Mean" -> Map.of("all", answers);
            case "Rate" ->
                    Map.of(
                            "all", orders,
                            "there", only(orders, log::isServed),
                            "not there", only(orders, it -> !log.isServed(it)));
            case "Wait" -> Map.of("all", only(orders, log::isServed));
            case "Orders" -> Map.of("all", orders);
            default -> throw new IllegalArgumentException(metric);
        };
    }

    private static Set<RandomLog.Row> only(
            Set<RandomLog.Row> rows, Function<RandomLog.Row, Boolean> which) {
        return rows.stream().filter(which::apply).collect(Collectors.toSet());
    }

    /** The number of rows that a figure tells. */
    static long n(String metric, JsonObject figure) {
        return figure.get(metric.equals("Orders") ? "value" : "n").getAsLong();
    }
}
