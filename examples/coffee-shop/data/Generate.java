// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the data of the coffee shop, always the same; README.md says how, and what is planted in them. */
public final class Generate {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 9);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final String EVENT = "{\"time\": \"%s\", \"name\": \"%s\", \"email\": \"%s\", \"device\": \"%s\"}";
    private final Random random = new Random(16);
    private final List<Row> till = new ArrayList<>();
    private final List<Row> app = new ArrayList<>();
    private final List<Row> survey = new ArrayList<>();
    private final List<Row> tickets = new ArrayList<>();
    private final List<Row> cards = new ArrayList<>();
    private final List<Customer> customers = IntStream.range(3, 1400).mapToObj(this::customer).toList();
    private final List<Customer> registered = customers.stream().filter(it -> !it.email.isEmpty()).toList();

    /** A customer; without an address she has only the card, without a device no app. */
    private record Customer(String card, String email, String device, boolean isStudent) {}
    private record Row(LocalDateTime at, String text) {}

    public static void main(String[] arguments) throws IOException {
        new Generate().write(Path.of(arguments.length == 0 ? "." : arguments[0]));
    }

    private Customer customer(int number) {
        String email = number % 5 < 3 ? "guest%04d@example.org".formatted(number) : "";
        String device = number % 5 < 3 && number % 2 == 0 ? "d-%06x".formatted(random.nextInt(1 << 24)) : "";
        return new Customer("C-%04d".formatted(number), email, device, number % 3 == 0);
    }

    private void write(Path folder) throws IOException {
        anonymous();
        march();
        List<Customer> all = shuffled(customers);
        campaign(YearMonth.of(2026, 5), all.subList(0, 810), 226);
        twoCards();
        kiosk(all.subList(0, 810));
        campaign(YearMonth.of(2026, 8), all.subList(500, 1290), 229);
        campaign(YearMonth.of(2026, 9), all.subList(300, 450), 40);
        onlyOnce();
        summer();
        complaints();
        registered.forEach(it -> card(it.card, it.email, it.isStudent ? "student" : "commuter"));
        write(folder.resolve("till.csv"), "at,card,kind,amount\n", till);
        write(folder.resolve("app-events.jsonl"), "", app);
        write(folder.resolve("exit-survey.csv"), "answered,email,recommend,queue_minutes\n", survey);
        write(folder.resolve("tickets.csv"), "opened_at,email,reason\n", tickets);
        write(folder.resolve("customers.csv"), "card,email,segment\n", cards);
    }

    private void card(String card, String email, String segment) {
        cards.add(new Row(FIRST.atStartOfDay(), card + "," + email + "," + segment));
    }

    /** Cash, in all months; some tills write 0 where there is no card. */
    private void anonymous() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> sale(morning(day), random.nextBoolean() ? "" : "0"));
        IntStream.range(0, 12).forEach(i -> tillRow(morning(FIRST.plusDays(random.nextInt(280))), "", "refund", -3.2));
    }

    /** In March the survey also asks how long the queue took. */
    private void march() {
        List<Integer> minutes = minutes(120, 900);
        List<Integer> scores = scores(107, 66, 41);
        List<Customer> registered = shuffled(this.registered);
        List<Customer> students = registered.stream().filter(Customer::isStudent).limit(10).toList();
        List<Customer> others = registered.stream().filter(it -> !students.contains(it)).toList();
        int next = 0;
        for (; next < 120; next++) {
            LocalDate day = MARCH.plusDays(random.nextInt(26));
            order(morning(day), others.get(next));
            answer(day.plusDays(random.nextInt(5)), others.get(next).email, scores.get(next), minutes.get(next));
        }
        // These sat at a table last: what they say of the queue is not about the order alone.
        for (Customer customer : students) {
            LocalDateTime at = morning(MARCH.plusDays(random.nextInt(26)));
            order(at, customer);
            appRow(true, at.plusMinutes(9), "wifi_login", customer);
            answer(at.toLocalDate(), customer.email, scores.get(next++), 3);
        }
        // These were last here more than 30 days before.
        for (Customer customer : others.subList(120, 128)) {
            order(morning(LocalDate.of(2026, 1, 5 + random.nextInt(20))), customer);
            answer(MARCH.plusDays(9), customer.email, scores.get(next++), 20);
        }
        for (int i = 0; i < 24; i += 2) {
            answer(MARCH.plusDays(i), "", scores.get(next++), 15);
        }
        for (; next < scores.size(); next++) {
            String email = next % 3 == 0 ? "" : others.get(128 + next).email;
            answer(FIRST.plusDays(random.nextInt(59)), email, scores.get(next), "");
        }
    }

    /** Customers buy a coffee and look up their stamps the next morning; some come back within 14 days. */
    private void campaign(YearMonth month, List<Customer> group, int returning) {
        for (int i = 0; i < group.size(); i++) {
            Customer customer = group.get(i);
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth() - 1));
            LocalDateTime at = morning(day);
            appRow(i % 2 == 0 && !customer.device.isEmpty(), at.minusMinutes(2), "receipt", customer); // ordered on the way
            order(at, customer);
            appRow(i % 3 != 0 && !customer.device.isEmpty() && customer.isStudent, at.plusMinutes(9), "wifi_login", customer);
            appRow(i % 4 != 0 && !customer.isStudent && !customer.email.isEmpty(), at.plusMinutes(15), "sleeve_scanned", customer);
            stampsChecked(day.plusDays(1), customer.card);
            LocalDate again = day.plusDays(i < returning ? 2 + random.nextInt(11) : 18);
            if ((i < returning || i % 15 == 0) && !again.isAfter(LAST)) {
                order(morning(again), customer);
                if (i < 30 && YearMonth.from(again.plusDays(1)).equals(month)) {
                    stampsChecked(again.plusDays(1), customer.card);
                }
            }
        }
    }

    private void twoCards() {
        card("C-0001", "carla@example.org", "commuter");
        card("C-0002", "carla@example.org", "commuter");
        bought(4, "C-0001");
        bought(11, "C-0002");
        bought(13, "C-1400"); // nobody has registered it
    }

    /** Commuters who drink a coffee on the train, and never come back. */
    private void onlyOnce() {
        for (int i = 0; i < 90; i++) {
            String email = "guest%d@example.org".formatted(2000 + i);
            LocalDateTime at = LocalDate.of(2026, 6, 1).plusDays(i % 60).atTime(7, i % 60);
            tillRow(at, "C-%d".formatted(2000 + i), "sale", 3);
            appRow(at.plusMinutes(15), "sleeve_scanned", email, "");
            card("C-%d".formatted(2000 + i), email, "commuter");
        }
    }

    private void bought(int dayOfMay, String card) {
        LocalDate day = LocalDate.of(2026, 5, dayOfMay);
        sale(morning(day), card);
        stampsChecked(day.plusDays(1), card);
    }

    private void kiosk(List<Customer> group) {
        for (Customer customer : group.stream().filter(it -> !it.email.isEmpty()).limit(25).toList()) {
            appRow(morning(LocalDate.of(2026, 4, 1 + random.nextInt(29))), "app_opened", customer.email, "kiosk-1");
        }
        appRow(morning(LocalDate.of(2026, 6, 30)), "receipt", "", "kiosk-1");
        Stream.of(FIRST, LAST).forEach(day -> appRow(morning(day), "app_opened", "", "kiosk-1"));
    }

    private void summer() {
        List<Customer> registered = shuffled(this.registered);
        List<Integer> scores = scores(168, 85, 52);
        for (int i = 0; i < scores.size(); i++) {
            String email = i % 4 == 0 ? "" : registered.get(i).email;
            answer(LocalDate.of(2026, 7, 1).plusDays(random.nextInt(92)), email, scores.get(i), "");
        }
        IntStream.range(0, 2).forEach(i -> answer(LocalDate.of(2026, 7 + i, 20), "", 11, ""));
        IntStream.range(0, 24).forEach(i -> answer(LAST.minusDays(8 - random.nextInt(9)), registered.get(400 + i).email, 6 + i % 5, ""));
    }

    private void complaints() {
        List<Customer> registered = shuffled(this.registered);
        List<String> reasons = List.of("queue", "queue", "queue", "power", "wrong_order", "other");
        for (int i = 0; i < 90; i++) {
            LocalDateTime at = morning(FIRST.plusDays(i * 3)).plusHours(3);
            String email = i % 30 == 0 ? "noreply@example.org" : registered.get(i % 70).email;
            tickets.add(new Row(at, at + "," + email + "," + reasons.get(i % reasons.size())));
        }
    }

    private void order(LocalDateTime at, Customer customer) {
        sale(at, customer.card);
        if (!customer.device.isEmpty()) {
            appRow(at.plusMinutes(1), "receipt", random.nextInt(4) == 0 ? "" : customer.email, customer.device);
        }
    }

    private void sale(LocalDateTime at, String card) {
        tillRow(at, card, "sale", 2.6 + random.nextInt(5) * 0.4);
    }

    private void stampsChecked(LocalDate day, String card) {
        tillRow(day.atTime(6, random.nextInt(60)), card, "stamps_checked", 0);
    }

    private void tillRow(LocalDateTime at, String card, String kind, double amount) {
        String money = "%d.%02d".formatted((int) amount, Math.round(Math.abs(amount) * 100) % 100);
        till.add(new Row(at, "%s,%s,%s,%s".formatted(at.toString().replace('T', ' '), card, kind, money)));
    }

    private void appRow(LocalDateTime at, String name, String email, String device) {
        app.add(new Row(at, EVENT.formatted(at.atZone(BERLIN).toInstant(), name, email, device)));
    }

    private void appRow(boolean happens, LocalDateTime at, String name, Customer who) {
        Stream.of(who).filter(it -> happens).forEach(it -> appRow(at, name, it.email, it.device));
    }

    private void answer(LocalDate day, String email, int score, Object minutes) {
        survey.add(new Row(day.atTime(23, 59), "%s,%s,%d,%s".formatted(day, email, score, minutes)));
    }

    private LocalDateTime morning(LocalDate day) {
        return day.atTime(7 + random.nextInt(3), random.nextInt(60));
    }

    private List<Integer> scores(int promoters, int passives, int detractors) {
        List<Integer> all = new ArrayList<>();
        IntStream.range(0, promoters).forEach(i -> all.add(9 + random.nextInt(2)));
        IntStream.range(0, passives).forEach(i -> all.add(7 + random.nextInt(2)));
        IntStream.range(0, detractors).forEach(i -> all.add(random.nextInt(7)));
        return shuffled(all);
    }

    private List<Integer> minutes(int count, int sum) {
        int[] all = IntStream.range(0, count).map(i -> 2 + random.nextInt(6) + random.nextInt(7)).toArray();
        for (int rest = sum - IntStream.of(all).sum(); rest != 0; rest -= Integer.signum(rest)) {
            all[random.nextInt(count)] += Integer.signum(rest);
        }
        return IntStream.of(all).boxed().toList();
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void write(Path file, String header, List<Row> rows) throws IOException {
        rows.sort(Comparator.comparing(Row::at));
        Files.writeString(file, rows.stream().map(Row::text).collect(Collectors.joining("\n", header, "\n")));
    }
}
