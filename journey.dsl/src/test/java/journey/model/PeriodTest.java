// SPDX-License-Identifier: EPL-2.0
package journey.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026,       2026-01-01, 2026-12-31",
        "2026-Q1,    2026-01-01, 2026-03-31",
        "2026-Q2,    2026-04-01, 2026-06-30",
        "2026-Q3,    2026-07-01, 2026-09-30",
        "2026-Q4,    2026-10-01, 2026-12-31",
        "2026-01,    2026-01-01, 2026-01-31",
        "2026-02,    2026-02-01, 2026-02-28",
        "2024-02,    2024-02-01, 2024-02-29",
        "2100-02,    2100-02-01, 2100-02-28",
        "2026-12,    2026-12-01, 2026-12-31",
        "2026-W11,   2026-03-09, 2026-03-15",
        "2026-W01,   2025-12-29, 2026-01-04",
        "2021-W01,   2021-01-04, 2021-01-10",
        "2024-W01,   2024-01-01, 2024-01-07",
        "2025-W52,   2025-12-22, 2025-12-28",
        "2026-W53,   2026-12-28, 2027-01-03",
        "2020-W53,   2020-12-28, 2021-01-03",
        "2015-W53,   2015-12-28, 2016-01-03",
        "2026-03-14, 2026-03-14, 2026-03-14",
        "2024-02-29, 2024-02-29, 2024-02-29"
    })
    void knowsTheFirstAndTheLastDay(String text, LocalDate firstDay, LocalDate lastDay) {
        Period period = Period.parse(text);
        assertEquals(firstDay, period.firstDay());
        assertEquals(lastDay, period.lastDay());
        assertEquals(text, period.text());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 2009, 2015, 2020, 2026, 2032, 2037})
    void knowsTheYearsWith53Weeks(int year) {
        assertEquals(
                Period.parse(year + "-W53").lastDay().plusDays(1),
                Period.parse((year + 1) + "-W01").firstDay());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-W53   | '2025-W53' is not a period: 2025 has the weeks W01 to W52.
                    2026-W54   | '2026-W54' is not a period: 2026 has the weeks W01 to W53.
                    2026-W00   | '2026-W00' is not a period: 2026 has the weeks W01 to W53.
                    2026-Q0    | '2026-Q0' is not a period: a year has the quarters Q1 to Q4.
                    2026-Q5    | '2026-Q5' is not a period: a year has the quarters Q1 to Q4.
                    2026-00    | '2026-00' is not a period: there is no month 00.
                    2026-13    | '2026-13' is not a period: there is no month 13.
                    2026-13-01 | '2026-13-01' is not a date: there is no month 13.
                    2026-02-29 | '2026-02-29' is not a date: that month has no day 29.
                    2026-04-31 | '2026-04-31' is not a date: that month has no day 31.
                    2026-01-00 | '2026-01-00' is not a date: that month has no day 00.
                    """)
    void refusesPeriodsThatNoCalendarHas(String text, String message) {
        assertEquals(
                message,
                assertThrows(DateTimeException.class, () -> Period.parse(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "12026",
                "2026-",
                "2026-1",
                "2026-3-1",
                "2026-q1",
                "2026-Q10",
                "2026-W1",
                "2026-W111",
                "2026Q1",
                "Q1-2026",
                "2026/03",
                "2026-03-14-15",
                "2026-03 ",
                "２０２６"
            })
    void refusesOtherForms(String text) {
        assertEquals(
                "'%s' is not a period. Periods look like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-14."
                        .formatted(text),
                assertThrows(DateTimeException.class, () -> Period.parse(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-03", "2026-3-14", "14.03.2026", "2026-03-14T10:00"})
    void refusesOtherFormsOfDates(String text) {
        assertEquals(
                "'%s' is not a date. Dates look like 2026-11-21.".formatted(text),
                assertThrows(DateTimeException.class, () -> Period.parseDay(text)).getMessage());
    }

    @Test
    void readsDay() {
        assertEquals(LocalDate.of(2026, 11, 21), Period.parseDay("2026-11-21"));
    }

    @Test
    void ordersByTheEndAndThenTheLongerFirst() {
        List<String> ordered =
                List.of(
                        "2025",
                        "2026-W01",
                        "2026-01",
                        "2026-Q1",
                        "2026-03",
                        "2026-03-31",
                        "2026-Q2",
                        "2026",
                        "2026-Q4",
                        "2026-12",
                        "2026-12-31",
                        "2026-W53");
        List<Period> shuffled = new ArrayList<>(ordered.stream().map(Period::parse).toList());
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(ordered, shuffled.stream().map(Period::toString).toList());
    }

    @Test
    void isEqualToItself() {
        assertEquals(Period.parse("2026-Q1"), Period.parse("2026-Q1"));
        assertEquals(0, Period.parse("2026-Q1").compareTo(Period.parse("2026-Q1")));
        assertNotEquals(Period.parse("2026-Q1"), Period.parse("2026-01"));
    }
}
