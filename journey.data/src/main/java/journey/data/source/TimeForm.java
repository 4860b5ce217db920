// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.Optional;
import journey.dsl.data.TimeFormat;

/**
 * How the times of a source are written, as expressions over a text: when it was by the clock on
 * the wall, or at which instant, in microseconds since 1970. Both are null for a text of another
 * form.
 *
 * @param local an expression with {@code %1$s} for the text; null when all times are instants
 * @param instant the same for times that say their offset from UTC; null when none does
 */
record TimeForm(String local, String instant) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String CLOCK = "[T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?";

    /** A date alone stands after the times of its day. */
    private static final String LAST_MICROSECOND = "86399999999";

    /** DuckDB reads an offset only after seconds, and with no space before it. */
    private static final String OFFSET_AFTER_SECONDS =
            """
            regexp_replace(
                regexp_replace(
                    regexp_replace(replace(%1$s, ',', '.'), ' ?(Z|UTC)$', '+00'),
                    '^(.{16}) ?([+-])', '\\1:00\\2'),
                ' ([+-])', '\\1')""";

    /** strptime does not know that Z is an offset. */
    private static final String WITHOUT_ZULU = "regexp_replace(%1$s, '(\\d)Z', '\\1+00')";

    /** 2026-03-14, 2026-03-14 09:30, 2026-03-14T09:30:00.250+01:00, 14.03.2026 09:30. */
    private static final TimeForm STANDARD =
            new TimeForm(
                    """
                    case when length(%%1$s) = 10 and regexp_full_match(%%1$s, '%1$s')
                         then epoch_us(try_cast(%%1$s as timestamp)) + %3$s
                         when length(%%1$s) > 15 and regexp_full_match(%%1$s, '%1$s%2$s')
                         then epoch_us(try_cast(replace(%%1$s, ',', '.') as timestamp))
                         when regexp_full_match(%%1$s, '\\d{1,2}\\.\\d{1,2}\\.\\d{4}')
                         then epoch_us(try_strptime(%%1$s, '%%%%d.%%%%m.%%%%Y')) + %3$s
                         when regexp_full_match(%%1$s, '\\d{1,2}\\.\\d{1,2}\\.\\d{4} \\d{2}:\\d{2}(:\\d{2})?')
                         then epoch_us(try_strptime(%%1$s, ['%%%%d.%%%%m.%%%%Y %%%%H:%%%%M:%%%%S', '%%%%d.%%%%m.%%%%Y %%%%H:%%%%M']))
                    end"""
                            .formatted(DAY, CLOCK, LAST_MICROSECOND),
                    """
                    case when length(%%1$s) > 16 and regexp_full_match(%%1$s, '%1$s%2$s ?(Z|UTC|[+-]\\d{2}(:?\\d{2})?)')
                         then epoch_us(try_cast(%3$s as timestamptz))
                    end"""
                            .formatted(DAY, CLOCK, OFFSET_AFTER_SECONDS));

    /** Seconds since 1970; numbers that are too large for these are milli- or microseconds. */
    private static final TimeForm EPOCH =
            new TimeForm(
                    null,
                    """
                    case when abs(try_cast(%1$s as double)) < 1e11
                         then cast(round(try_cast(%1$s as decimal(38, 6)) * 1000000) as bigint)
                         when abs(try_cast(%1$s as double)) < 1e14
                         then cast(round(try_cast(%1$s as decimal(38, 6)) * 1000) as bigint)
                         when abs(try_cast(%1$s as double)) < 1e18
                         then cast(round(try_cast(%1$s as decimal(38, 6))) as bigint)
                    end""");

    /** The forms that mean only one time; without {@code as}, these are read. */
    static TimeForm standard() {
        return STANDARD;
    }

    static TimeForm epoch() {
        return EPOCH;
    }

    /** Tells of a text that it is 3 April for some and 4 March for others. */
    static String isAmbiguous(String text) {
        return "regexp_matches(%s, '^\\d{1,2}[/-]\\d{1,2}[/-](\\d{2}|\\d{4})\\b')".formatted(text);
    }

    /** A form that a map states; empty when it cannot be used. */
    static Optional<TimeForm> of(String pattern) {
        if (pattern.equals(TimeFormat.EPOCH)) {
            return Optional.of(EPOCH);
        }
        return TimePattern.of(pattern)
                .map(
                        format -> {
                            String text = format.hasOffset() ? WITHOUT_ZULU : "%1$s";
                            String parsed =
                                    "epoch_us(try_strptime(%s, '%s'))"
                                            .formatted(
                                                    text,
                                                    format.text()
                                                            .replace("%", "%%")
                                                            .replace("'", "''"));
                            String ofDay = format.hasClock() ? "" : " + " + LAST_MICROSECOND;
                            return format.hasOffset()
                                    ? new TimeForm(null, parsed)
                                    : new TimeForm(parsed + ofDay, null);
                        });
    }
}
