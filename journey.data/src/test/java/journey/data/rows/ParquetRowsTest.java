// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Parquet as the database writes it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ParquetRowsTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private void write(String name, String select) {
        source.database()
                .run(
                        "COPY (%s) TO '%s' (FORMAT parquet)"
                                .formatted(select, source.folder().resolve(name)));
    }

    @Test
    void timesAreTextsAsIso8601HasThem() throws IOException {
        write(
                "a.parquet",
                "SELECT TIMESTAMPTZ '2026-03-02 10:00:00+02' AS zoned,"
                        + " TIMESTAMP '2026-03-02 10:00:00.25' AS plain, DATE '2026-03-02' AS day,"
                        + " NULL::INTEGER AS nothing");
        assertEquals(
                List.of("1: 2026-03-02T08:00:00Z | 2026-03-02T10:00:00.25 | 2026-03-02 | "),
                source.rows("a.parquet", "zoned", "plain", "day", "nothing"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aColumnOfThatNameOutweighsTheFieldOfAnotherOne() throws IOException {
        write("a.parquet", "SELECT {'b': 1, 'c': 3} AS a, 2 AS \"a.b\"");
        assertEquals(List.of("1: 2 | 3"), source.rows("a.parquet", "a.b", "a.c"));
    }

    @Test
    void signsOfPatternsInANameStandForThemselves() throws IOException {
        write("a[1].parquet", "SELECT 1 AS id");
        write("a1.parquet", "SELECT 2 AS id");
        assertEquals(List.of("1: 1"), source.rows("a[1].parquet", "id"));
    }

    @Test
    void aFileThatIsCutInHalfGivesNoRows() throws IOException {
        write("a.parquet", "SELECT i AS id FROM range(1000) rows(i)");
        byte[] whole = Files.readAllBytes(source.folder().resolve("a.parquet"));
        source.with("a.parquet", Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of(), source.rows("a.parquet", "id"));
        assertEquals(
                List.of(
                        "ERROR a.parquet The Parquet file is damaged or cut off; none of its rows"
                                + " is read."),
                source.problems());
    }

    @Test
    void aKeyThatLooksLikeSqlIsAKey() throws IOException {
        write("a.parquet", "SELECT [{'key': 'k''\"', 'value': 'v'}] AS pairs");
        assertEquals(List.of("1: v"), source.rows("a.parquet", "pairs.k'\""));
    }
}
