// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who has the reports on two successive versions of a log, and the map that was written after each,
 * cannot conclude anything about one to four customers. 500 logs, in batches that are read
 * together; they have nothing in common.
 *
 * <p>Enumerated are, of measures, what {@link Conclusions} says; and of {@code journey data}, for
 * each source: all numbers of rows and customers with what their rounding leaves open, the
 * differences between the versions, and what a total leaves for its parts.
 */
class TwoVersionsTest {

    private static final int LOGS = 25;
    private static final Pattern NUMBER = Pattern.compile("(?m)^ +([\\d,]+)  \"");

    @TempDir private Path folder;

    static IntStream batches() {
        return IntStream.range(0, 500 / LOGS);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nobodyIsSingledOut(int batch) throws IOException {
        List<RandomLog> logs =
                IntStream.range(batch * LOGS, batch * LOGS + LOGS)
                        .mapToObj(RandomLog::new)
                        .toList();
        Path map = folder.resolve("map.journey");
        Files.writeString(
                map,
                RandomLog.METRICS
                        + logs.stream().map(RandomLog::map).collect(Collectors.joining()));
        Map<String, Conclusions> conclusions = new LinkedHashMap<>();
        Map<String, Long> states = new LinkedHashMap<>();
        Set<String> told = new TreeSet<>();
        List<JsonObject> data = new ArrayList<>();
        for (int version = 1; version <= 2; version++) {
            for (RandomLog log : logs) {
                if (version == 2) {
                    log.change();
                }
                log.write(folder);
            }
            data.add(report("data"));
            checkNames(data.get(version - 1), logs);
            for (JsonObject measure : measures(report("measure", "--write"))) {
                add(version, measure, logs, conclusions, states, told);
            }
        }
        conclusions.values().forEach(Conclusions::assertNobodyIsSingledOut);
        compare(data.get(0), data.get(1));
        checkWritten(told);
        assertTrue(
                states.keySet().containsAll(Set.of("new", "same", "few", "nearly-same")),
                states::toString);
    }

    /** Runs a command and compares the text with the report for programs. */
    private JsonObject report(String command, String... options) throws IOException {
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 5, 1));
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(options));
        arguments.addAll(
                List.of("--format", "text", "--format", "json=" + cli.path("report.json")));
        arguments.add(cli.path("map.journey"));
        Result result = cli.run(arguments.toArray(String[]::new)).assertStatus(0);
        JsonObject report =
                JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                        .getAsJsonObject();
        Matcher numbers = NUMBER.matcher(result.out());
        while (numbers.find()) {
            assertEquals(0, Long.parseLong(numbers.group(1).replace(",", "")) % 5, result.out());
        }
        if (command.equals("measure")) {
            long figures =
                    measures(report).stream()
                            .flatMap(it -> objects(it.get("figures")))
                            .filter(it -> it.has("value"))
                            .count();
            Matcher texts = Pattern.compile("(?m)  data -?[\\d.]+( |$)").matcher(result.out());
            assertEquals(figures, texts.results().count());
        }
        return report;
    }

    private static List<JsonObject> measures(JsonObject report) {
        JsonObject map = report.getAsJsonArray("maps").get(0).getAsJsonObject();
        return objects(map.get("measures")).toList();
    }

    private static Stream<JsonObject> objects(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static void add(
            int version,
            JsonObject measure,
            List<RandomLog> logs,
            Map<String, Conclusions> conclusions,
            Map<String, Long> states,
            Set<String> told) {
        String id = measure.get("id").getAsString();
        String metric = measure.get("metric").getAsString();
        int number = Integer.parseInt(id.substring(1, id.indexOf('.')));
        RandomLog log = logs.get(number % LOGS);
        for (JsonObject figure : objects(measure.get("figures")).toList()) {
            states.merge(figure.get("state").getAsString(), 1L, Long::sum);
            String month = figure.get("period").getAsString();
            if (figure.has("value") && RandomLog.MONTHS.contains(month)) {
                JsonArray personas = figure.getAsJsonArray("personas");
                String whose =
                        personas.isEmpty()
                                ? "all"
                                : personas.get(0)
                                        .getAsString()
                                        .substring(0, 1)
                                        .toLowerCase(Locale.ROOT);
                told.add(told(id, figure, figure));
                conclusions
                        .computeIfAbsent(id + " " + month, Conclusions::new)
                        .add(
                                version,
                                whose,
                                Conclusions.n(metric, figure),
                                Conclusions.parts(metric, log, month, whose));
            }
        }
    }

    private static String told(String id, JsonObject figure, JsonObject number) {
        return "%s %s %s %s"
                .formatted(id, figure.get("period"), figure.get("personas"), number.get("value"));
    }

    /** What the map says after all has been told before. */
    private void checkWritten(Set<String> told) throws IOException {
        long written = 0;
        for (JsonObject measure : measures(report("measure"))) {
            for (JsonObject figure : objects(measure.get("figures")).toList()) {
                if (figure.has("map")) {
                    String id = measure.get("id").getAsString();
                    String said = told(id, figure, figure.getAsJsonObject("map"));
                    assertTrue(told.contains(said), said);
                    written++;
                }
            }
        }
        assertTrue(written > LOGS, "written: " + written);
    }

    /** What is named is of five customers at least, and what is not is of none or five. */
    private static void checkNames(JsonObject data, List<RandomLog> logs) {
        for (JsonObject source : objects(data.get("sources")).toList()) {
            String name = source.get("source").getAsString();
            RandomLog log = logs.get(Integer.parseInt(name.substring(1)) % LOGS);
            Map<String, Set<RandomLog.Row>> hidden = log.events();
            for (JsonObject event : objects(source.get("events")).toList()) {
                Set<RandomLog.Row> rows = hidden.remove(event.get("event").getAsString());
                assertEquals(rows.size() / 5 * 5, event.get("rows").getAsLong());
                assertTrue(customers(rows.stream()) >= 5, event::toString);
            }
            if (!source.getAsJsonArray("events").isEmpty()) {
                long few = customers(hidden.values().stream().flatMap(Set::stream));
                assertTrue(few == 0 || few >= 5, source::toString);
                assertTrue(hidden.size() != 1, source::toString);
            }
        }
    }

    private static long customers(Stream<RandomLog.Row> rows) {
        return rows.map(RandomLog.Row::customer).distinct().count();
    }

    /** No difference between two versions, or between a total and its parts, is sure to be few. */
    private static void compare(JsonObject before, JsonObject after) {
        List<JsonObject> old = objects(before.get("sources")).toList();
        List<JsonObject> now = objects(after.get("sources")).toList();
        for (int i = 0; i < now.size(); i++) {
            for (String number :
                    List.of("rows", "leftOut", "customers", "anonymous", "rare", "unseen")) {
                assertUnsure(range(now.get(i), number), List.of(range(old.get(i), number)));
                assertUnsure(range(old.get(i), number), List.of(range(now.get(i), number)));
            }
            List<long[]> parts =
                    objects(now.get(i).get("events"))
                            .map(it -> range(it, "rows"))
                            .collect(Collectors.toCollection(ArrayList::new));
            assertUnsure(range(now.get(i), "rows"), parts);
            parts.add(range(now.get(i), "rare"));
            assertUnsure(range(now.get(i), "rows"), parts);
            assertUnsure(range(now.get(i), "customers"), List.of(range(now.get(i), "anonymous")));
        }
    }

    /** From how many to how many a number may be. */
    private static long[] range(JsonObject object, String name) {
        if (!object.has(name)) {
            return new long[] {1, 4};
        }
        long told = object.get(name).getAsLong();
        assertEquals(0, told % 5, object::toString);
        return new long[] {told, told == 0 ? 0 : told + 4};
    }

    private static void assertUnsure(long[] total, List<long[]> parts) {
        long least = total[0] - parts.stream().mapToLong(it -> it[1]).sum();
        long most = total[1] - parts.stream().mapToLong(it -> it[0]).sum();
        boolean isPinned = least >= 1 && most <= 4 && !(least == 1 && most == 4);
        assertFalse(isPinned, () -> "from %d to %d".formatted(least, most));
    }
}
