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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the times of a source are written: a pattern of java.time, with English names of months and
 * days, or {@value #EPOCH} for seconds since 1970. Of the letters of java.time those are known that
 * exports use and that every database can read.
 */
public final class TimeFormat {

    /** The word for seconds since the beginning of 1970, in UTC. */
    public static final String EPOCH = "epoch";

    /** Day, month, hour and minute have other numbers, and none would be read as another. */
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 11, 23, 17, 45, 58);

    /** The letters that are known, as often as they may stand together. */
    private static final Set<String> FIELDS =
            Set.of(
                    "yyyy", "uuuu", "yy", "MMMM", "MMM", "MM", "M", "dd", "d", "DDD", "EEEE", "EEE",
                    "HH", "H", "hh", "h", "mm", "ss", "SSS", "SSSSSS", "a", "XXX", "XX", "X", "Z");

    /** What is wrong with a format. */
    public enum Fault {
        /** It has a letter that is not known, or no end. */
        UNKNOWN,
        /** A day cannot be told from it. */
        NO_DATE,
        /** It says some of the time, but not which half of the day it is, or not the hour. */
        NO_TIME
    }

    /**
     * A part of a format.
     *
     * @param text letters that stand for a part of the time, or what stands in a time as it is
     */
    public record Part(String text, boolean isField) {}

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
            parts(format);
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

    /**
     * The parts of a pattern in their order.
     *
     * @throws IllegalArgumentException when it has a letter that is not known, or a quote that does
     *     not end
     */
    public static List<Part> parts(String format) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < format.length()) {
            int end = at + 1;
            char letter = format.charAt(at);
            if (letter == '\'') {
                end = endOfQuote(format, at);
                String quoted = format.substring(at + 1, end - 1);
                parts.add(new Part(quoted.isEmpty() ? "'" : quoted.replace("''", "'"), false));
            } else if (letter < 128 && Character.isLetter(letter)) {
                while (end < format.length() && format.charAt(end) == letter) {
                    end++;
                }
                parts.add(field(format.substring(at, end)));
            } else if ("[]{}#".indexOf(letter) >= 0) {
                throw new IllegalArgumentException(format);
            } else {
                parts.add(new Part(String.valueOf(letter), false));
            }
            at = end;
        }
        return parts;
    }

    private static Part field(String letters) {
        if (!FIELDS.contains(letters)) {
            throw new IllegalArgumentException(letters);
        }
        return new Part(letters, true);
    }

    /** The place after the quote that ends a quoted text; two of them stand for one in it. */
    private static int endOfQuote(String format, int start) {
        int end = format.indexOf('\'', start + 1);
        while (end > start + 1 && end + 1 < format.length() && format.charAt(end + 1) == '\'') {
            end = format.indexOf('\'', end + 2);
        }
        if (end < 0) {
            throw new IllegalArgumentException(format);
        }
        return end + 1;
    }

    private static ZonedDateTime at(LocalDateTime time) {
        return time.atZone(ZoneOffset.UTC);
    }
}
