// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small log at random, and how it is a while later: customers have come, rows have come late, and
 * some were taken away. Customers order once a month, and answer a survey now and then.
 */
final class RandomLog {

    static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");

    private final int number;
    private final Random random;
    private final Map<Integer, String> segments = new TreeMap<>();
    private final Set<Row> rows = new LinkedHashSet<>();

    /**
     * A row.
     *
     * @param kind what happened, or "answer"
     * @param value of an answer, from 0 to 10
     */
    record Row(int customer, String month, int day, String kind, int value) {}

    RandomLog(int number) {
        this.number = number;
        random = new Random(number);
        int customers = 4 + random.nextInt(50);
        for (int i = 0; i < customers; i++) {
            come(i);
        }
    }

    private void come(int customer) {
        segments.put(customer, List.of("p", "p", "q", "q", "other").get(random.nextInt(5)));
        MONTHS.forEach(it -> month(customer, it));
    }

    private void month(int customer, String month) {
        if (random.nextInt(4) > 0) {
            rows.add(new Row(customer, month, 1, "greeted", 0));
            rows.add(new Row(customer, month, 5, "ordered", 0));
            if (random.nextInt(3) > 0) {
                rows.add(new Row(customer, month, 6 + random.nextInt(2), "served", 0));
            }
        }
        if (random.nextInt(4) == 0) {
            rows.add(new Row(customer, month, 10, "queue", 0));
        }
        if (random.nextInt(20) == 0) {
            rows.add(new Row(customer, month, 11, "odd" + random.nextInt(3), 0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.add(new Row(customer, month, 12 + i, "answer", random.nextInt(11)));
        }
    }

    /** Lets a while pass. */
    void change() {
        for (int i = random.nextInt(8); i > 0; i--) {
            come(segments.size());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            month(random.nextInt(segments.size()), MONTHS.get(random.nextInt(3)));
        }
        List<Row> all = new ArrayList<>(rows);
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.remove(all.get(random.nextInt(all.size())));
        }
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("at,card,segment,kind,q"));
        rows().filter(it -> isSurvey() == it.kind.equals("answer"))
                .map(
                        it ->
                                "%s-%02d 10:00,k%d,%s,%s,%d"
                                        .formatted(
                                                it.month,
                                                it.day,
                                                it.customer,
                                                segment(it),
                                                it.kind,
                                                it.value))
                .forEach(lines::add);
        Files.write(folder.resolve("log-%d.csv".formatted(number)), lines);
    }

    /** Whether it has the answers, or else what customers did. */
    private boolean isSurvey() {
        return number % 2 == 1;
    }

    Stream<Row> rows() {
        return rows.stream();
    }

    String segment(Row row) {
        return segments.get(row.customer);
    }

    /** The rows of each event; none of a survey. */
    Map<String, Set<Row>> events() {
        return rows().filter(it -> !isSurvey() && !it.kind.equals("answer"))
                .collect(Collectors.groupingBy(Row::kind, LinkedHashMap::new, Collectors.toSet()));
    }

    /** Whether a customer was served after an order. */
    boolean isServed(Row order) {
        return rows().anyMatch(
                        it ->
                                it.customer == order.customer
                                        && it.month.equals(order.month)
                                        && it.kind.equals("served"));
    }

    /** The part of the map that is about this log. */
    String map() {
        return """
                source E# "Log" events {
                    collected 2026-01-01 to 2026-04-20
                    data "log-#.csv" time "at" customer "card" as c#
                    %s
                }
                persona P# "P" { seen in E# where "segment" is "p" }
                persona Q# "Q" { seen in E# where "segment" is "q" }
                journey J# "J" {
                    persona P#
                    persona Q#
                    stage T# "T" {
                        step G# "Greeted" { seen in E# as "greeted" }
                        step O# "Orders" {
                            seen in E# as "ordered"
                            pain N# "Queue" { seen in E# as "queue" }
                            %s
                        }
                        step S# "Served" { seen in E# as "served" }
                    }
                    stage U# "U" { %s }
                }
                """
                .formatted(
                        isSurvey()
                                ? "answers Nps in \"q\" answers Csat in \"q\" answers Mean in \"q\""
                                : "event \"kind\"",
                        isSurvey() ? "" : MEASURES.get(number / 2 % 3),
                        isSurvey() ? MEASURES.get(3 + number / 2 % 3) : "")
                .replace("@", "2025-01 1 n 100 2025-01 1 n 100 for P# 2025-01 1 n 100 for Q#")
                .replace("#", String.valueOf(number));
    }

    /** Each log has one of them; the first three are of moments. */
    private static final List<String> MEASURES =
            List.of(
                    "measure Rate from E# reaching S# within 3 days { @ }",
                    "measure Wait from E# until S# within 3 days { @ }",
                    "measure Orders from E# { 2025-01 1 2025-01 1 for P# 2025-01 1 for Q# }",
                    "measure Nps from E# { @ }",
                    "measure Csat from E# { @ }",
                    "measure Mean from E# { @ }");

    /** What all logs measure. */
    static final String METRICS =
            """
            metric Nps "NPS" nps
            metric Csat "CSAT" csat { scale 0 to 10 top 3 }
            metric Mean "Mean" score { scale 0 to 10 higher is better }
            metric Rate "Rate" rate { higher is better }
            metric Wait "Wait" duration { unit hours lower is better }
            metric Orders "Orders" count { higher is better }
            """;
}
