// SPDX-License-Identifier: EPL-2.0
package journey.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period in which something was measured: a year, a quarter, a month, an ISO 8601 week or a day.
 *
 * @param text as it is written: {@code 2026}, {@code 2026-Q1}, {@code 2026-03}, {@code 2026-W11} or
 *     {@code 2026-03-14}
 * @param firstDay the first day of the period
 * @param lastDay the last day of the period, not before the first
 */
public record Period(String text, LocalDate firstDay, LocalDate lastDay)
        implements Comparable<Period> {

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})(?:-(?:Q(?<quarter>\\d)|W(?<week>\\d{2})|(?<month>\\d{2})(?:-(?<day>\\d{2}))?))?");

    /**
     * Reads a period.
     *
     * @throws DateTimeException when the text has not the form of a period, or when there is no
     *     such quarter, month, week or day; its message is a sentence for the author of the text
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException(
                    "'%s' is not a period. Periods look like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-14."
                            .formatted(text));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group("quarter") != null) {
            return quarter(text, year, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("week") != null) {
            return week(text, year, Integer.parseInt(form.group("week")));
        }
        if (form.group("day") != null) {
            LocalDate day = parseDay(text);
            return new Period(text, day, day);
        }
        if (form.group("month") != null) {
            return month(text, year, Integer.parseInt(form.group("month")));
        }
        return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads a calendar day.
     *
     * @throws DateTimeException when the text is not a day of the calendar; its message is a
     *     sentence for the author of the text
     */
    public static LocalDate parseDay(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeException(
                    "'%s' is not a date. Dates look like 2026-11-21.".formatted(text));
        }
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            throw noSuchMonth(text, "date", month);
        }
        try {
            return LocalDate.parse(
                    text, DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "'%s' is not a date: that month has no day %s."
                            .formatted(text, text.substring(8)),
                    e);
        }
    }

    private static Period quarter(String text, int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new DateTimeException(
                    "'%s' is not a period: a year has the quarters Q1 to Q4.".formatted(text));
        }
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(text, first, first.plusMonths(3).minusDays(1));
    }

    private static Period month(String text, int year, int month) {
        if (month < 1 || month > 12) {
            throw noSuchMonth(text, "period", month);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(text, first, first.plusMonths(1).minusDays(1));
    }

    /** ISO 8601: week 1 is the week with the year's first Thursday; weeks begin on Monday. */
    private static Period week(String text, int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        if (week < 1 || week > weeks) {
            throw new DateTimeException(
                    String.format(
                            Locale.ROOT,
                            "'%s' is not a period: %d has the weeks W01 to W%02d.",
                            text,
                            year,
                            weeks));
        }
        LocalDate monday =
                inFirstWeek.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks((long) week - 1);
        return new Period(text, monday, monday.plusDays(6));
    }

    private static DateTimeException noSuchMonth(String text, String kind, int month) {
        return new DateTimeException(
                String.format(
                        Locale.ROOT,
                        "'%s' is not a %s: there is no month %02d.",
                        text,
                        kind,
                        month));
    }

    /**
     * Compares by the last day, then by the first: of two that end together the longer is earlier.
     */
    @Override
    public int compareTo(Period other) {
        int byEnd = lastDay.compareTo(other.lastDay);
        return byEnd != 0 ? byEnd : firstDay.compareTo(other.firstDay);
    }

    @Override
    public String toString() {
        return text;
    }
}
