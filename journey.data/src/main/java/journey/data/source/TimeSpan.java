// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time that rows cover, in microseconds since 1970-01-01T00:00Z.
 *
 * @param first its beginning
 * @param end its end; what happens later is not known
 */
public record TimeSpan(long first, long end) {

    private static final long MICROS = 1_000_000L;

    /** The day on which it begins, by the clock of a zone. */
    public LocalDate firstDay(ZoneId zone) {
        return day(first, zone);
    }

    /** The day on which it ends, by the clock of a zone. */
    public LocalDate lastDay(ZoneId zone) {
        return day(end - 1, zone);
    }

    private static LocalDate day(long micros, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, MICROS)), zone);
    }

    /** The beginning of a day. */
    public static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond() * MICROS;
    }
}
