// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database reads regular texts and our own reader all others: the same text in UTF-8 and in
 * UTF-16, which the database does not read, gives the same rows.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ReadersAgreeTest {

    private static final List<String> CELLS =
            List.of(
                    "",
                    "a",
                    "\"\"",
                    "\"a,b\"",
                    "\"a\"\"b\"",
                    " c ",
                    "é",
                    "'",
                    "\\",
                    "NULL",
                    "#x",
                    "\" \"");
    private static final List<String> ODD =
            List.of("\"a\nb\"", "a\"b", "\"a\"b", "x,y", "\"\n\"", "\r");

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void onRegularTexts() throws IOException {
        Random random = new Random(16);
        for (int i = 0; i < 60; i++) {
            assertAgree(text(random, List.of(), i % 2 == 0 ? "\n" : "\r\n"));
        }
    }

    @Test
    void onTextsWithSomethingOdd() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            assertAgree(text(random, ODD, i % 2 == 0 ? "\n" : "\r\n"));
        }
    }

    @Test
    void onTheLinesOfManyRows() throws IOException {
        source.database()
                .run(
                        "COPY (SELECT i + 2 AS line, 'c' || i AS id FROM range(400000) rows(i)) TO '"
                                + source.folder().resolve("b.csv")
                                + "' (FORMAT csv)");
        source.with("a.csv", "line,id\n2,x\n");
        source.rows("?.csv", "line", "id");
        assertEquals(List.of(1L, 400_000L), source.loaded().rows());
        assertEquals(
                0,
                source.database()
                        .number(
                                "SELECT count(*) FROM "
                                        + source.loaded().relation()
                                        + " WHERE line <> CAST(c0 AS BIGINT)"));
    }

    private void assertAgree(String text) throws IOException {
        source.with("a.csv", text);
        List<String> rows = source.rows("a.csv", "k", "l", "m");
        List<String> problems = source.problems();
        source.with("a.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE);
        assertEquals(source.rows("a.csv", "k", "l", "m"), rows, text);
        assertEquals(source.problems(), problems, text);
    }

    private static String text(Random random, List<String> odd, String lineEnd) {
        List<String> cells = new ArrayList<>(CELLS);
        cells.addAll(odd);
        StringBuilder text = new StringBuilder("k,l,m").append(lineEnd);
        for (int row = random.nextInt(6); row >= 0; row--) {
            for (int column = 0; column < 3; column++) {
                text.append(column == 0 ? "" : ",");
                text.append(cells.get(random.nextInt(cells.size())));
            }
            text.append(row == 0 && random.nextBoolean() ? "" : lineEnd);
        }
        return text.toString();
    }
}
