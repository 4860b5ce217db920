// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets as people have them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class SpreadsheetRowsTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static final String SHEET =
            """
            <row r="2"><c r="A2" t="inlineStr"><is><t>email</t></is></c>
              <c r="B2" t="inlineStr"><is><t>answered</t></is></c>
              <c r="C2" t="inlineStr"><is><t>at</t></is></c>
              <c r="D2" t="inlineStr"><is><t>score</t></is></c>
              <c r="E2" t="inlineStr"><is><t>again</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>ada@example.com</t></is></c>
              <c r="B3" s="1"><v>46083</v></c><c r="C3" s="2"><v>46083.5</v></c>
              <c r="D3"><v>9</v></c><c r="E3" t="b"><v>1</v></c></row>
            <row r="5"><c r="D5"><v>1.5</v></c></row>
            """;

    @Test
    void daysAndTimesAreIso8601AndNumbersAreThemselves() throws IOException {
        source.with("a.xlsx", Workbooks.of(SHEET));
        assertEquals(
                List.of(
                        "3: ada@example.com | 2026-03-02 | 2026-03-02T12:00:00 | 9 | true",
                        "5:  |  |  | 1.5 | "),
                source.rows("a.xlsx", "email", "answered", "at", "score", "again"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aSpreadsheetRenamedToCsvIsReadAsOne() throws IOException {
        source.with("a.csv", Workbooks.of(SHEET));
        assertEquals(List.of("3: 9", "5: 1.5"), source.rows("a.csv", "score"));
        assertEquals(
                List.of("INFO a.csv The file is XLSX, whatever its name says; it is read as that."),
                source.problems());
    }

    @Test
    void csvRenamedToASpreadsheetIsReadAsCsv() throws IOException {
        source.with("a.xlsx", "id,b\n1,2\n");
        assertEquals(List.of("2: 1"), source.rows("a.xlsx", "id"));
        assertEquals(
                List.of("INFO a.xlsx The file is CSV, whatever its name says; it is read as that."),
                source.problems());
    }

    @Test
    void aDamagedSpreadsheetGivesNoRows() throws IOException {
        byte[] whole = Workbooks.of(SHEET);
        source.with("a.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of(), source.rows("a.xlsx", "score"));
        assertEquals(List.of("ERROR a.xlsx The spreadsheet is damaged."), source.problems());
    }

    @Test
    void anArchiveThatIsNoSpreadsheetGivesNoRows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("orders.csv"));
            zip.write('x');
        }
        source.with("a.zip", bytes.toByteArray());
        source.rows("a.zip", "score");
        assertEquals(List.of("ERROR a.zip The spreadsheet is damaged."), source.problems());
    }

    @Test
    void anEmptySheetHasNoRows() throws IOException {
        source.with("a.xlsx", Workbooks.of(""));
        assertEquals(List.of(), source.rows("a.xlsx", "score"));
        assertEquals("WARNING a.xlsx The file has no rows.", source.problems().get(0));
    }
}
