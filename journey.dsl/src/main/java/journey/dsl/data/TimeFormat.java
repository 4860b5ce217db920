// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * How the times of a source are written: a pattern of java.time, with English names of months and
 * days, or {@value #EPOCH} for seconds since 1970.
 */
public final class TimeFormat {

    /** The word for seconds since the beginning of 1970, in UTC. */
    public static final String EPOCH = "epoch";

    /** Day, month, hour and minute have other numbers, and none would be read as another. */
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 11, 23, 17, 45, 58);

    /** What is wrong with a format. */
    public enum Fault {
        /** java.time does not know one of its letters. */
        UNKNOWN,
        /** A day cannot be told from it. */
        NO_DATE,
        /** It says some of the time, but not which half of the day it is, or not the hour. */
        NO_TIME
    }

    private TimeFormat() {}

    /** What is wrong with a format; empty when times can be read by it. */
    public static Optional<Fault> fault(String format) {
        if (format.equals(EPOCH)) {
            return Optional.empty();
        }
        DateTimeFormatter formatter;
        String written;
        TemporalAccessor read;
        try {
            formatter = pattern(format);
            written = formatter.format(at(SAMPLE));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return Optional.of(Fault.UNKNOWN);
        }
        try {
            read = formatter.parse(written);
        } catch (DateTimeException ambiguous) {
            return Optional.of(Fault.NO_DATE);
        }
        if (!SAMPLE.toLocalDate().equals(read.query(TemporalQueries.localDate()))) {
            return Optional.of(Fault.NO_DATE);
        }
        LocalDateTime midnight = SAMPLE.toLocalDate().atTime(LocalTime.MIN);
        boolean saysTime = !written.equals(formatter.format(at(midnight)));
        return saysTime && read.query(TemporalQueries.localTime()) == null
                ? Optional.of(Fault.NO_TIME)
                : Optional.empty();
    }

    /**
     * The formatter of a pattern.
     *
     * @throws IllegalArgumentException when java.time does not know it
     */
    public static DateTimeFormatter pattern(String format) {
        return DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
    }

    private static ZonedDateTime at(LocalDateTime time) {
        return time.atZone(ZoneOffset.UTC);
    }
}
