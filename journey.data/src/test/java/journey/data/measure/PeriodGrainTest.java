// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import journey.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodGrainTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-12-31, 2026",
        "QUARTER, 2026-09-30, 2026-Q3",
        "QUARTER, 2026-10-01, 2026-Q4",
        "MONTH, 2026-02-28, 2026-02",
        "WEEK, 2026-12-31, 2026-W53",
        "WEEK, 2027-01-03, 2026-W53",
        "WEEK, 2027-01-04, 2027-W01",
        "DAY, 2026-02-28, 2026-02-28"
    })
    void holdsADay(PeriodGrain grain, LocalDate day, String period) {
        assertEquals(period, grain.containing(day).text());
        assertEquals(grain, PeriodGrain.of(Period.parse(period)));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2025-12-31, 2026-01-01, 2025 2026",
        "QUARTER, 2025-11-15, 2026-07-01, 2025-Q4 2026-Q1 2026-Q2 2026-Q3",
        "MONTH, 2026-01-31, 2026-03-01, 2026-01 2026-02 2026-03",
        "WEEK, 2026-12-27, 2027-01-04, 2026-W52 2026-W53 2027-W01",
        "DAY, 2026-02-28, 2026-03-01, 2026-02-28 2026-03-01",
        "MONTH, 2026-05-01, 2026-05-31, 2026-05"
    })
    void goesFromDayToDayWithoutAGap(
            PeriodGrain grain, LocalDate first, LocalDate last, String all) {
        assertEquals(
                all,
                grain.between(first, last).stream()
                        .map(Period::text)
                        .collect(Collectors.joining(" ")));
    }
}
