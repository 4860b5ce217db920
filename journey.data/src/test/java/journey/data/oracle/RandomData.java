// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes small files of rows at random: customers have several identifiers, some are shared or
 * missing, times are often the same, and some answers are none.
 */
final class RandomData {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 20, 0, 0);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Random random;
    private final int customers;
    private final int days;

    RandomData(long seed) {
        random = new Random(seed);
        customers = 6 + random.nextInt(30);
        days = 40 + random.nextInt(100);
    }

    void write(Path folder) throws IOException {
        List<String> events = new ArrayList<>(List.of("at,card,email,kind"));
        List<String> app = new ArrayList<>();
        List<String> survey =
                new ArrayList<>(List.of("answered,email,page,r,c,e,score," + items("s")));
        for (int i = 0; i < 400; i++) {
            events.add(
                    String.join(
                            ",",
                            time(),
                            card(),
                            sometimes(email()),
                            one("a", "a2", "b", "b", "x")));
        }
        for (int i = 0; i < 250; i++) {
            app.add(
                    "{\"time\": \"%s\", \"email\": \"%s\", \"device\": \"%s\", \"name\": \"%s\"}"
                            .formatted(
                                    time().replace(' ', 'T') + ":00Z",
                                    sometimes(email()),
                                    device(),
                                    one("a", "c", "c", "x")));
        }
        for (int i = 0; i < 200; i++) {
            survey.add(answer());
        }
        Files.write(folder.resolve("events.csv"), events);
        Files.write(folder.resolve("app.jsonl"), app);
        Files.write(folder.resolve("survey.csv"), survey);
    }

    static String items(String name) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> name + i)
                .collect(Collectors.joining(","));
    }

    private String answer() {
        String at = random.nextInt(3) == 0 ? time().substring(0, 10) : time();
        String items =
                IntStream.range(0, 10).mapToObj(i -> answer(1, 5)).collect(Collectors.joining(","));
        return String.join(
                ",",
                at,
                sometimes(email()),
                one("p1", "p2"),
                answer(0, 10),
                answer(1, 5),
                answer(1, 7),
                random.nextInt(100) + "." + random.nextInt(10),
                items);
    }

    /** Sometimes nothing, or nothing on the scale. */
    private String answer(int least, int most) {
        return random.nextInt(25) == 0
                ? one("", "x", String.valueOf(most + 1), "2.5")
                : String.valueOf(least + random.nextInt(most - least + 1));
    }

    /** By the half hour, and within few hours of the day, so that many are the same. */
    private String time() {
        return FIRST.plusDays(random.nextInt(days))
                .plusMinutes(30L * random.nextInt(12))
                .format(LOCAL);
    }

    private int customer() {
        return random.nextInt(customers);
    }

    private String card() {
        return random.nextInt(15) == 0
                ? one("", "0", "unknown", " card-kiosk ")
                : "card-" + customer() + (random.nextInt(6) == 0 ? "b" : "");
    }

    private String email() {
        int number = customer();
        return random.nextInt(20) == 0
                ? one("", "noreply@example.org", "Office@example.org")
                : (random.nextBoolean() ? "M" : "m") + number + "@example.org";
    }

    private String device() {
        return random.nextInt(10) == 0 ? "kiosk" : "d-" + customer();
    }

    /** An identifier in one row of twelve: else all customers would soon be one. */
    private String sometimes(String identifier) {
        return random.nextInt(12) == 0 ? identifier : "";
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
