// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database does with what it cannot do. */
class DatabaseTest {

    @TempDir private Path folder;

    @Test
    void tellsNoValueOfARowThatItCannotUse() {
        try (Database database = Database.open("100MB", folder)) {
            DatabaseException failure =
                    assertThrows(
                            DatabaseException.class,
                            () -> database.number("select cast(? as integer)", "private"));
            assertEquals("Conversion Error", failure.getMessage());
            assertNull(failure.getCause());
            assertFalse(failure.isWithoutRoom());
        }
    }

    @Test
    void tellsThatThereIsNoRoom() {
        try (Database database = Database.open("20MB", folder)) {
            database.run("set max_temp_directory_size = '1MB'");
            DatabaseException failure =
                    assertThrows(
                            DatabaseException.class,
                            () ->
                                    database.run(
                                            "create table t as select range, hash(range) from range(20000000) order by 2"));
            assertTrue(failure.isWithoutRoom(), failure.getMessage());
        }
    }

    @Test
    void spillsWhatDoesNotFitInMemory() {
        try (Database database = Database.open("50MB", folder)) {
            database.run(
                    "create table t as select range as n, hash(range) as h from range(5000000) order by h");
            assertEquals(
                    List.of(5_000_000L),
                    database.query("select count(*) from t", row -> row.getLong(1)));
        }
    }
}
