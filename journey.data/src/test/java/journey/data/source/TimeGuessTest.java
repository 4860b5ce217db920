// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import journey.data.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the times of a column seem to be written. */
class TimeGuessTest {

    @TempDir private Path folder;

    private String guess(List<String> texts) {
        try (Database database = Database.open("100MB", folder)) {
            database.run("create table t (c varchar)");
            texts.forEach(it -> database.run("insert into t values (?)", it));
            return TimeGuess.of(database, "t", "c", true)
                    .map(
                            it ->
                                    "%s%s%s"
                                            .formatted(
                                                    it.form().orElse("standard"),
                                                    it.other().map(" or "::concat).orElse(""),
                                                    it.hasOffset() ? ", an instant" : ""))
                    .orElse("no times");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2026-03-14 09:30;          2026-03-15 10:00;          standard
                    2026-03-14T09:30:00+01:00; 2026-03-15T10:00:00Z;      standard, an instant
                    1773480600;                1773480601;                epoch, an instant
                    1773480600123;             1773480601000;             epoch, an instant
                    31/03/2026 09:30;          03/04/2026 10:00;          dd/MM/yyyy HH:mm
                    03/31/2026;                03/04/2026;                MM/dd/yyyy
                    02/04/2026;                03/04/2026;                dd/MM/yyyy or MM/dd/yyyy
                    02/04/2026 09:30:10 PM;    03/04/2026 10:00:00 AM;    MM/dd/yyyy hh:mm:ss a or dd/MM/yyyy hh:mm:ss a
                    20260314;                  20260401;                  yyyyMMdd
                    14 Mar 2026;               01 Apr 2026;               dd MMM yyyy
                    sale;                      refund;                    no times
                    17;                        4;                         no times
                    """)
    void areFoundOut(String one, String other, String guess) {
        assertEquals(guess, guess(List.of(one, other)));
    }

    @Test
    void anEmptyColumnHoldsNoTimes() {
        assertEquals("no times", guess(List.of("", " ")));
    }
}
