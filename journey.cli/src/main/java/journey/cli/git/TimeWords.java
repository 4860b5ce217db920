// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commonest of the words in which git takes a time (approxidate in git's date.c), with the same
 * meaning: a day without an hour is the present hour of that day.
 */
final class TimeWords {

    private static final Pattern AGO =
            Pattern.compile("(\\d{1,5})[. ](second|minute|hour|day|week|month|year)s?(?:[. ]ago)?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})(?:[ t.](\\d{2}:\\d{2}(?::\\d{2})?) ?(z|[+-]\\d{2}:?\\d{2})?)?");

    private TimeWords() {}

    /** The time that is meant; empty when the words are not understood. */
    static Optional<Instant> parse(String words, ZonedDateTime now) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return Optional.of(before(now, Integer.parseInt(ago.group(1)), ago.group(2)));
        }
        return switch (text) {
            case "now" -> Optional.of(now.toInstant());
            case "yesterday" -> Optional.of(before(now, 24, "hour"));
            default -> day(text, now);
        };
    }

    /** Weeks and days are spans of hours, also when the clocks change in between. */
    private static Instant before(ZonedDateTime now, int number, String unit) {
        return switch (unit) {
            case "second" -> now.minusSeconds(number).toInstant();
            case "minute" -> now.minusMinutes(number).toInstant();
            case "hour" -> now.minusHours(number).toInstant();
            case "day" -> now.minusHours(24L * number).toInstant();
            case "week" -> now.minusHours(7 * 24L * number).toInstant();
            case "month" -> monthsBefore(now, number);
            default -> monthsBefore(now, 12L * number);
        };
    }

    /** A day that a month does not have is counted on into the next month. */
    private static Instant monthsBefore(ZonedDateTime now, long months) {
        return now.withDayOfMonth(1)
                .minusMonths(months)
                .plusDays(now.getDayOfMonth() - 1L)
                .toInstant();
    }

    private static Optional<Instant> day(String text, ZonedDateTime now) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time =
                    parts.group(2) == null ? now.toLocalTime() : LocalTime.parse(parts.group(2));
            ZoneId zone =
                    parts.group(3) == null
                            ? now.getZone()
                            : ZoneId.of(parts.group(3).toUpperCase(Locale.ROOT));
            return Optional.of(
                    LocalDate.parse(parts.group(1)).atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
