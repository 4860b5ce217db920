// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import journey.data.sql.Database;
import journey.dsl.data.TimeFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormTest {

    @TempDir private Path spill;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("200MB", spill);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** What a form reads: "local" or "instant" and the time, or "nothing". */
    private String read(TimeForm form, String text) {
        return database.query(
                        "select %s, %s from (select ? as text)"
                                .formatted(expression(form.local()), expression(form.instant())),
                        row -> {
                            long local = row.getLong(1);
                            if (!row.wasNull()) {
                                return "local " + time(local);
                            }
                            long instant = row.getLong(2);
                            return row.wasNull() ? "nothing" : "instant " + time(instant);
                        },
                        text)
                .get(0);
    }

    private static String expression(String form) {
        return form == null ? "cast(null as bigint)" : form.formatted("text");
    }

    private static String time(long micros) {
        return time(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static String time(Instant at) {
        return at.toString().replace("Z", "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, local 2026-03-14T23:59:59.999999",
        "2026-03-14 09:30, local 2026-03-14T09:30:00",
        "2026-03-14T09:30:15, local 2026-03-14T09:30:15",
        "'2026-03-14 09:30:15,250', local 2026-03-14T09:30:15.250",
        "14.03.2026, local 2026-03-14T23:59:59.999999",
        "4.3.2026 09:30, local 2026-03-04T09:30:00",
        "14.03.2026 09:30:15, local 2026-03-14T09:30:15",
        "2026-03-14T09:30:15.250Z, instant 2026-03-14T09:30:15.250",
        "2026-03-14 09:30:15+01:00, instant 2026-03-14T08:30:15",
        "2026-03-14 09:30:15 +01, instant 2026-03-14T08:30:15",
        "2026-03-14T09:30Z, instant 2026-03-14T09:30:00",
        "2026-03-14T09:30-0500, instant 2026-03-14T14:30:00",
        "2026-03-14 09:30:15 UTC, instant 2026-03-14T09:30:15"
    })
    void readsWhatMeansOneTime(String text, String expected) {
        assertEquals(expected, read(TimeForm.standard(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "03/04/2026",
                "2026-02-30",
                "2026-13-01 10:00",
                "31.02.2026",
                "1773480600",
                "2026-03-14 25:00",
                "2026-03-14'); drop table t; --"
            })
    void readsNothingElse(String text) {
        assertEquals("nothing", read(TimeForm.standard(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026, true",
        "3/4/26 10:00, true",
        "03-04-2026, true",
        "2026-03-04, false",
        "3.4.2026, false"
    })
    void tellsWhatCouldBeTwoDays(String text, boolean isAmbiguous) {
        assertEquals(
                List.of(isAmbiguous),
                database.query(
                        "select %s from (select ? as text)".formatted(TimeForm.isAmbiguous("text")),
                        row -> row.getBoolean(1),
                        text));
    }

    @ParameterizedTest
    @CsvSource({
        "1773480600, instant 2026-03-14T09:30:00",
        "1773480600.25, instant 2026-03-14T09:30:00.250",
        "1773480600250, instant 2026-03-14T09:30:00.250",
        "1773480600250001, instant 2026-03-14T09:30:00.250001",
        "-1, instant 1969-12-31T23:59:59",
        "2026-03-14, nothing"
    })
    void readsSecondsMillisecondsAndMicroseconds(String text, String expected) {
        assertEquals(expected, read(TimeForm.epoch(), text));
        assertEquals(Optional.of(TimeForm.epoch()), TimeForm.of("epoch"));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy HH:mm, 03/04/2026 09:30, local 2026-04-03T09:30:00",
        "MM/dd/yyyy, 03/04/2026, local 2026-03-04T23:59:59.999999",
        "yyyy-MM-dd'T'HH:mm:ssXXX, 2026-03-14T09:30:00+01:00, instant 2026-03-14T08:30:00",
        "d MMM yyyy h:mm a, 3 Apr 2026 1:05 PM, local 2026-04-03T13:05:00",
        "dd/MM/yyyy HH:mm, 2026-04-03 09:30, nothing",
        "dd/MM/yyyy, 31/02/2026, nothing"
    })
    void readsTheFormThatAMapStates(String pattern, String text, String expected) {
        assertEquals(expected, read(TimeForm.of(pattern).orElseThrow(), text));
    }

    /** The check unreadable-time accepts these forms, so all of them have to be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "uuuu-MM-dd HH:mm:ss",
                "dd/MM/yy H:mm",
                "d.M.yyyy HH:mm:ss.SSS",
                "yyyy-DDD HH:mm",
                "EEEE, d MMMM yyyy hh:mm a",
                "EEE, dd MMM yyyy HH:mm:ss Z",
                "yyyyMMdd'T'HHmmss",
                "yyyy-MM-dd HH 'o''clock'",
                "yyyy-MM-dd '100%' HH:mm",
                "yyyy-MM-dd HH:mm:ss.SSSSSSXXX",
                "yyyy-MM-dd'T'HH:mm:ssX",
                "yyyy-MM-dd'T'HH:mm:ssXX"
            })
    void readsWhatJavaWrites(String pattern) {
        assertEquals(Optional.empty(), TimeFormat.fault(pattern));
        TimeForm form = TimeForm.of(pattern).orElseThrow();
        DateTimeFormatter formatter = TimeFormat.pattern(pattern);
        for (String at : List.of("2026-03-09T08:05:07Z", "2026-11-23T17:45:58+01:00")) {
            String text = OffsetDateTime.parse(at).format(formatter);
            TemporalAccessor read = formatter.parse(text);
            String expected =
                    form.instant() == null
                            ? "local " + time(LocalDateTime.from(read).toInstant(ZoneOffset.UTC))
                            : "instant " + time(Instant.from(read));
            assertEquals(expected, read(form, text), text);
        }
    }

    @Test
    void knowsNoFormWithoutADay() {
        assertTrue(TimeForm.of("HH:mm").isEmpty());
        assertTrue(TimeForm.of("yyyy-QQ-dd").isEmpty());
        assertTrue(TimeForm.of("yyyy-MM-dd'T").isEmpty());
    }
}
