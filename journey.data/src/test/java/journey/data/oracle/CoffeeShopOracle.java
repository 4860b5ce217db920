// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the oracle says of the data of the coffee shop. */
final class CoffeeShopOracle {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final OracleSource SURVEY =
            new OracleSource(
                    "data/exit-survey.csv", "answered", Map.of("email", "email"), null, true);
    static final OracleSource TILL =
            new OracleSource("data/till.csv", "at", Map.of("card", "card"), "kind", false);
    private static final OracleSource APP =
            new OracleSource(
                    "data/app-events.jsonl",
                    "time",
                    Map.of("email", "email", "device", "device"),
                    "name",
                    false);
    private static final OracleSource TICKETS =
            new OracleSource(
                    "data/tickets.csv", "opened_at", Map.of("email", "email"), "reason", false);
    private static final OracleSource CUSTOMERS =
            new OracleSource(
                    "data/customers.csv",
                    null,
                    Map.of("card", "card", "email", "email"),
                    null,
                    false);

    private static final List<OracleSource.Moment> MOMENTS =
            List.of(
                    new OracleSource.Moment(
                            "Order", Map.of(TILL, Set.of("sale"), APP, Set.of("receipt")), null),
                    new OracleSource.Moment("Table", Map.of(APP, Set.of("wifi_login")), "student"),
                    new OracleSource.Moment(
                            "Remembers", Map.of(TILL, Set.of("stamps_checked")), null));

    private final List<OracleRow> rows;
    private final OracleCustomers customers;
    private final OracleVisits visits;
    private final OracleFigures figures;

    CoffeeShopOracle(Path folder) throws IOException {
        rows = new OracleFiles(folder, BERLIN).read(List.of(SURVEY, TILL, APP, TICKETS, CUSTOMERS));
        customers = new OracleCustomers(rows);
        Map<String, String> personas = new HashMap<>();
        of(CUSTOMERS).forEach(it -> personas.put(customers.of(it), it.cell("segment")));
        visits = new OracleVisits(rows, customers, MOMENTS, personas);
        figures = new OracleFigures(customers, visits);
    }

    OracleCustomers customers() {
        return customers;
    }

    OracleVisits visits() {
        return visits;
    }

    Stream<OracleRow> of(OracleSource source) {
        return rows.stream().filter(it -> it.source().equals(source));
    }

    static OraclePeriods periods(int months) {
        return new OraclePeriods(
                BERLIN,
                months,
                LocalDate.of(2026, 1, 1).atStartOfDay(BERLIN).toInstant(),
                LocalDate.of(2026, 10, 10).atStartOfDay(BERLIN).toInstant());
    }

    Map<String, OracleFigure> recommending() {
        return new OracleAnswers(rows, customers)
                .by(
                        SURVEY,
                        row -> true,
                        row -> whole(row.cell("recommend"), 10),
                        it -> it.intValue() >= 9 ? 0 : it.intValue() <= 6 ? 2 : 1,
                        CoffeeShopOracle::promoters,
                        periods(3));
    }

    Map<String, OracleFigure> queueing() {
        return new OracleAnswers(rows, customers)
                .by(
                        SURVEY,
                        row ->
                                "Order"
                                        .equals(
                                                visits.lastSeen(
                                                        row, Duration.ofDays(30).toSeconds())),
                        row -> whole(row.cell("queue_minutes"), 1000),
                        it -> 0,
                        OracleStatistics::mean,
                        periods(1));
    }

    /** More is told of these data by the till and the app, which end with their last rows. */
    OraclePeriods moments() {
        return new OraclePeriods(
                BERLIN,
                1,
                Stream.of(TILL, APP)
                        .map(it -> of(it).map(OracleRow::at).min(Instant::compareTo))
                        .map(Optional::orElseThrow)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                Stream.of(TILL, APP)
                        .map(it -> of(it).map(OracleRow::at).max(Instant::compareTo))
                        .map(Optional::orElseThrow)
                        .min(Instant::compareTo)
                        .orElseThrow()
                        .plusNanos(1000));
    }

    Map<String, OracleFigure> returning() {
        return figures.rate("Remembers", TILL, "Order", Duration.ofDays(14), moments());
    }

    private static OracleFigure promoters(List<BigDecimal> answers, long people) {
        return OracleStatistics.net(
                answers.stream().filter(it -> it.intValue() >= 9).count(),
                answers.stream().filter(it -> it.intValue() <= 6).count(),
                answers.size(),
                people);
    }

    private static BigDecimal whole(String answer, int most) {
        return answer.matches("\\d+") && Integer.parseInt(answer) <= most
                ? new BigDecimal(answer)
                : null;
    }
}
