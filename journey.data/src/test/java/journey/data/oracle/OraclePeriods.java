// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The periods of a measure.
 *
 * @param months how long each is
 * @param first the beginning of the data
 * @param end their end
 */
record OraclePeriods(ZoneId zone, int months, Instant first, Instant end) {

    String of(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return months == 1
                ? "%04d-%02d".formatted(day.getYear(), day.getMonthValue())
                : "%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Whether a period is over, and so is the time that is allowed after it. */
    boolean isFinal(String period, Duration window) {
        String month = period.substring(5);
        int begins =
                months == 1
                        ? Integer.parseInt(month)
                        : Integer.parseInt(month.substring(1)) * 3 - 2;
        LocalDate start = LocalDate.of(Integer.parseInt(period.substring(0, 4)), begins, 1);
        Instant stop = start.plusMonths(months).atStartOfDay(zone).toInstant();
        return !start.isBefore(LocalDate.ofInstant(first, zone)) && !stop.plus(window).isAfter(end);
    }
}
