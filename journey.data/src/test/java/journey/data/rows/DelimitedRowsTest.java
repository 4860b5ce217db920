// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV and TSV as people have them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DelimitedRowsTest {

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
    void eachRowHasItsLineAndTheColumnsThatWereAskedFor() throws IOException {
        source.with(
                "till.csv",
                """
                card,kind,at
                c1,sale,2026-01-01
                c2,served,2026-01-02
                """);
        assertEquals(
                List.of("2: 2026-01-01 | c1", "3: 2026-01-02 | c2"),
                source.rows("till.csv", "at", "card"));
        assertEquals(List.of(), source.problems());
        assertEquals(List.of(2L), source.loaded().rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        source.with("a.csv", "card,note\nc1,two words\n".replace(",", delimiter));
        assertEquals(List.of("2: c1 | two words"), source.rows("a.csv", "card", "note"));
    }

    @Test
    void decimalCommasAreNoDelimiters() throws IOException {
        source.with("a.csv", "card;price\nc1;1,5\nc2;2,25\n");
        assertEquals(List.of("2: 1,5", "3: 2,25"), source.rows("a.csv", "price"));
    }

    @Test
    void takesTheDelimiterThatExcelStates() throws IOException {
        source.with("a.csv", "sep=|\na;b|c\n1|2\n");
        assertEquals(List.of("3: 1 | 2"), source.rows("a.csv", "a;b", "c"));
    }

    @Test
    void readsQuotesAndLinesWithinThemAndKeepsTheNumbersOfLines() throws IOException {
        source.with("a.csv", "id,note\n1,\"two\nlines, \"\"quoted\"\"\"\n2,plain\n");
        assertEquals(
                List.of("2: 1 | two\nlines, \"quoted\"", "4: 2 | plain"),
                source.rows("a.csv", "id", "note"));
    }

    @Test
    void blankLinesAreNoRows() throws IOException {
        source.with("a.csv", "\nid,b\n\n1,x\n\n\n2,y\n\n");
        assertEquals(List.of("4: 1", "7: 2"), source.rows("a.csv", "id"));
    }

    @Test
    void missingCellsAreEmptyAndSurplusIsLeftOutAndToldOnce() throws IOException {
        source.with("a.csv", "a,b,c\n1,2,3\n1\n1,2\n1,2,3,4\n");
        assertEquals(
                List.of("2: 1 | 3", "3: 1 | ", "4: 1 | ", "5: 1 | 3"),
                source.rows("a.csv", "a", "c"));
        assertEquals(
                List.of(
                        "WARNING a.csv:3 2 rows have fewer cells than the header; what they lack is"
                                + " empty.",
                        "WARNING a.csv:5 One row has more cells than the header; the surplus is"
                                + " left out."),
                source.problems());
    }

    @Test
    void ofAHundredColumnsOfOneNameTheFirstIsRead() throws IOException {
        source.with("a.csv", "id" + ",x".repeat(100) + "\n1,first" + ",other".repeat(99) + "\n");
        assertEquals(List.of("2: first"), source.rows("a.csv", "x"));
        assertEquals(
                List.of(
                        "WARNING a.csv:1 99 columns have the name of a column before them; the"
                                + " first one is read."),
                source.problems());
    }

    @Test
    void aQuoteThatNeverClosesCostsOnlyTheRowsAfterIt() throws IOException {
        source.with("a.csv", "id,note\n1,fine\n2,\"anna@example.com\n3,lost\n");
        assertEquals(List.of("2: 1"), source.rows("a.csv", "id"));
        assertEquals(
                List.of(
                        "WARNING a.csv:3 A quote that opens here is never closed; the rows from"
                                + " here on are left out."),
                source.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryUsualEncoding(String charset) throws IOException {
        source.with("a.csv", "näme,b\r\nJürgen,x\r\n", Charset.forName(charset));
        assertEquals(List.of("2: Jürgen"), source.rows("a.csv", "näme"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        source.with("a.csv", "\uFEFFid,b\n1,2\n");
        assertEquals(List.of("2: 1"), source.rows("a.csv", "id"));
        source.with("b.csv", "\uFEFFid,b\n1,2\n", StandardCharsets.UTF_16LE);
        assertEquals(List.of("2: 1"), source.rows("b.csv", "id"));
    }

    @Test
    void mixedEncodingsLoseNoCharacterAndAreTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("id,name\n1,Zoë\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("2,Zoë\n3,100 €\n".getBytes(Charset.forName("windows-1252")));
        source.with("a.csv", bytes.toByteArray());
        assertEquals(List.of("2: Zoë", "3: Zoë", "4: 100 €"), source.rows("a.csv", "name"));
        assertEquals(
                List.of("INFO a.csv:3 2 characters are not UTF-8; they are read as windows-1252."),
                source.problems());
    }

    @Test
    void readsWhatIsPackedWithGzip() throws IOException {
        source.with("a.csv.gz", LoadedSource.gzip("id,b\n1,2\n"));
        assertEquals(List.of("2: 1"), source.rows("a.csv.gz", "id"));
        source.with("b.csv.gz", LoadedSource.gzip("id,b\n1\n"));
        assertEquals(List.of("2: 1"), source.rows("b.csv.gz", "id"));
    }

    @Test
    void readsWhatIsPackedWithZstandard() throws IOException {
        source.database()
                .run(
                        "COPY (SELECT 'c' || i AS id, i AS n FROM range(2) rows(i)) TO '"
                                + source.folder().resolve("a.csv.zst")
                                + "' (FORMAT csv, COMPRESSION zstd)");
        assertEquals(List.of("2: c0 | 0", "3: c1 | 1"), source.rows("a.csv.zst", "id", "n"));
    }

    @Test
    void aPackedFileThatIsCutOffGivesNoRowsAndIsTold() throws IOException {
        byte[] packed = LoadedSource.gzip("id,b\n" + "1,2\n".repeat(50_000));
        source.with("a.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertEquals(List.of(), source.rows("a.csv.gz", "id"));
        assertEquals(List.of("ERROR a.csv.gz The file cannot be read."), source.problems());
    }

    @Test
    void anEmptyCellAndAMissingColumnAreTheEmptyText() throws IOException {
        source.with("a.csv", "id,b\n1,\n2,\"\"\n");
        assertEquals(List.of("2:  | ", "3:  | "), source.rows("a.csv", "b", "c"));
        assertEquals(List.of("ERROR a.csv The file has no column 'c'."), source.problems());
    }

    @Test
    void aValueThatLooksLikeSqlIsAText() throws IOException {
        source.with("a'; DROP TABLE rows0; --.csv", "id,\"k'\"\"; --\"\n1,'); DROP TABLE x; --\n");
        assertEquals(
                List.of("2: '); DROP TABLE x; --"),
                source.rows("a'; DROP TABLE rows0; --.csv", "k'\"; --"));
    }

    @Test
    void noProblemHoldsAValueOfARow() throws IOException {
        source.with(
                "a.csv", "id,b\nanna@example.com\nanna@example.com,1,2\n\"anna@example.com,3\n");
        source.rows("a.csv", "id", "nowhere");
        assertFalse(source.problems().toString().contains("anna"), source.problems().toString());
        assertEquals(4, source.problems().size(), source.problems().toString());
    }
}
