// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import journey.data.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSqlTest {

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

    private String identifier(String text, String kind) {
        return database.query(
                        "select %s from (select ? as text)"
                                .formatted(IdentifierSql.of("text", kind)),
                        row -> new String[] {row.getString(1)},
                        text)
                .get(0)[0];
    }

    @ParameterizedTest
    @CsvSource({
        "email, ' Anna.B@Example.org ', anna.b@example.org",
        "user, Anna@Example.org, anna@example.org",
        "user, AbC, AbC",
        "card, '00 17', 00 17",
        "phone, +49 (0)30 / 12-34, +490301234",
        "mobile_number, 0171.555, 0171555",
        "customerPhone, 0171 555, 0171555",
        "hotel, Ritz 7, Ritz 7",
        "mobile_ad_id, 4f-A1, 4f-A1",
        "email, noreplying@example.org, noreplying@example.org"
    })
    void writesEachInOneWay(String kind, String text, String expected) {
        assertEquals(expected, identifier(text, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\t",
                "0",
                "unknown",
                "UNKNOWN",
                "null",
                "n/a",
                " N/A ",
                "noreply@example.org",
                "No-Reply@example.org"
            })
    void leavesOutWhatStandsForNobody(String text) {
        assertNull(identifier(text, "email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "unknown", "ext."})
    void leavesOutTelephoneNumbersWithoutADigit(String text) {
        assertNull(identifier(text, "phone"));
    }
}
