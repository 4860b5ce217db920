// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.cli.interchange.CsvColumn;
import journey.cli.interchange.CsvHeaders;
import journey.cli.interchange.InventoryKind;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about other tools shows what the commands do. */
class InterchangePageTest {

    @TempDir private Path folder;
    private String page;

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Pages.ROOT.resolve("docs/interchange.md"));
    }

    @Test
    void showsARealImport() throws IOException {
        CliRunner cli = new CliRunner(folder);
        cli.file("checkout.mmd", Pages.blocks(page, "mermaid").get(0));
        CliRunner.Result result =
                cli.run("import", "mermaid", cli.path("checkout.mmd")).assertStatus(0);
        assertEquals(Pages.blocks(page, "journey").get(0), result.out());
        assertEquals(
                Pages.blocks(page, "losses").get(0),
                result.err().replace(cli.root() + "/", "").replace("\r", ""));
    }

    @Test
    void namesAllColumnsOfSpreadsheets() {
        CsvHeaders headers = new CsvHeaders();
        for (CsvColumn column : CsvColumn.values()) {
            List<String> names = headers.names(column);
            String row =
                    "| %s | %s |"
                            .formatted(
                                    column.title(),
                                    String.join(", ", names.subList(1, names.size())));
            assertEquals(column.title(), names.get(0));
            assertTrue(page.contains(row), row);
        }
    }

    @Test
    void namesTheColumnsOfSpreadsheetsInOtherLanguages() {
        CsvHeaders headers = new CsvHeaders();
        for (CsvColumn column : CsvColumn.values()) {
            List<String> names =
                    CsvHeaders.LANGUAGES.stream()
                            .map(language -> String.join(", ", headers.names(column, language)))
                            .toList();
            String row = "| %s | %s |\n".formatted(column.title(), String.join(" | ", names));
            boolean known = names.stream().anyMatch(name -> !name.isEmpty());
            assertEquals(known, page.contains(row), row);
        }
    }

    @Test
    void namesAllColumnsOfInventories() throws IOException {
        CliRunner cli = new CliRunner(folder);
        cli.file("empty.journey", "journey J \"J\"");
        for (InventoryKind kind : InventoryKind.values()) {
            String header =
                    cli.run("export", "csv", "--of", kind.name(), cli.path("empty.journey"))
                            .assertStatus(0)
                            .out()
                            .strip();
            String row =
                    "| `%s` | %s |\n"
                            .formatted(
                                    kind,
                                    header.replaceFirst(",id,file,line$", "").replace(",", ", "));
            assertTrue(page.contains(row), row);
        }
    }
}
