// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import journey.data.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local times mean in statements what they mean in java.time. */
class ZoneOffsetsTest {

    private static final long QUARTER_HOUR = 900_000_000L;

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

    private static long micros(String time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(time));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private Instant instantOf(String local) {
        long micros = micros(local + "Z");
        String instant = new ZoneOffsets(ZoneId.of("Europe/Berlin")).instant("m", micros, micros);
        return instant(
                database.number("select %s from (select ? as m)".formatted(instant), micros));
    }

    @Test
    void movesWhatNeverComesForwardByTheGap() {
        assertEquals(Instant.parse("2026-03-29T00:59:00Z"), instantOf("2026-03-29T01:59:00"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), instantOf("2026-03-29T02:30:00"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), instantOf("2026-03-29T03:30:00"));
    }

    @Test
    void takesTheEarlierOffsetOfWhatComesTwice() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), instantOf("2026-10-25T02:30:00"));
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), instantOf("2026-10-25T03:00:00"));
    }

    /** Lord Howe moves by half an hour, Apia left out a day, and in 1893 Berlin left its sun. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin, 2026",
                "America/New_York, 2026",
                "Australia/Lord_Howe, 2026",
                "Pacific/Apia, 2011",
                "UTC, 2026",
                "Europe/Berlin, 1893"
            })
    void readsAYearAsJavaDoes(String zoneAndYear) {
        ZoneId zone = ZoneId.of(zoneAndYear.split(", ")[0]);
        String year = zoneAndYear.split(", ")[1];
        long from = micros(year + "-01-01T00:00:00Z");
        long to = micros(year + "-12-31T23:45:00Z");
        ZoneOffsets offsets = new ZoneOffsets(zone);
        database.forEach(
                "select m, %s, %s from (select unnest(range(?, ?, ?)) as m)"
                        .formatted(offsets.instant("m", from, to), offsets.local("m", from, to)),
                row -> {
                    Instant time = instant(row.getLong(1));
                    LocalDateTime read = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
                    assertEquals(read.atZone(zone).toInstant(), instant(row.getLong(2)));
                    assertEquals(
                            LocalDateTime.ofInstant(time, zone),
                            LocalDateTime.ofInstant(instant(row.getLong(3)), ZoneOffset.UTC));
                },
                from,
                to + 1,
                QUARTER_HOUR);
    }
}
