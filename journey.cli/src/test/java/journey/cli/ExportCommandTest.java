// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.cli.interchange.InventoryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {

    private static final String MAP =
            """
            persona Anna "Anna"
            persona Ben "Ben"
            channel Shop "Shop, downtown" offline
            team Baristas "Baristas" system Pos "Till"
            source Survey "Exit survey" survey
            metric Nps "Would you recommend us?" nps
            metric Wait "Wait" duration { unit minutes lower is better }

            journey Coffee "Coffee" {
                persona Anna, Ben
                measure Nps from Survey target >= 40 {
                    2026-Q1 -31 n 214
                    2026-Q3 -12 n 305
                    2026-Q3 38 n 30 for Ben
                }
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop by Baristas key for Anna {
                        emotion -2
                        pain Queue "The queue" high evidence Survey
                        pain Price "The price" evidence assumed
                        opportunity Ahead "Order ahead" resolves Queue importance 8.1 satisfaction 3.9
                        measure Wait target <= 4
                    }
                    step Leaves "Leaves" {
                        pain Rain "The rain" low for Ben
                    }
                    touchpoint Takes "Takes the cup" optional {
                        artifact "Cup" for Ben
                        backstage Makes "Makes it" by Baristas with Pos
                        support "Washes up" after Makes
                        choice "Is it good?" { leads to Order "yes" for Anna ends "no" usual }
                    }
                }
                action App "Build an app" {
                    delivers Ahead
                    owner Baristas
                    due 2026-12-15
                    status doing
                    expects Nps +5
                }
                action Dropped "Build two" { delivers Ahead status dropped }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void start() throws IOException {
        cli = new CliRunner(folder);
        cli.file("map.journey", MAP);
    }

    @ParameterizedTest
    @EnumSource(InventoryKind.class)
    void listsAllElementsOfAKind(InventoryKind kind) throws IOException {
        cli.run("export", "csv", "--of", kind.name(), cli.path("map.journey"))
                .assertGolden("export-csv-" + kind);
    }

    @Test
    void givesScriptsWhatSpreadsheetsGet() {
        JsonArray pains =
                JsonParser.parseString(
                                cli.run("export", "json", "--of", "pains", cli.path("map.journey"))
                                        .assertStatus(0)
                                        .out())
                        .getAsJsonArray();
        assertEquals(3, pains.size());
        JsonObject queue = pains.get(0).getAsJsonObject();
        assertEquals("[\"Order ahead\"]", queue.get("opportunities").toString());
        assertEquals("[\"Shop, downtown\"]", queue.get("channels").toString());
        assertEquals("high", queue.get("severity").getAsString());
        assertTrue(pains.get(1).getAsJsonObject().get("severity").isJsonNull());
        assertEquals(19, queue.get("line").getAsInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(1) | '=HYPERLINK(1)",
                "+1 | '+1",
                "-1 | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "\\t=1 | '\\t=1",
                "＝1 | '＝1",
                "a=1 | a=1",
                "say \\\"hi\\\", you | say \\\"hi\\\", you",
            })
    void letsNoTextBecomeAFormula(String title, String cell) throws IOException {
        cli.file(
                "evil.journey",
                """
                journey C "C" { stage S "S" { step M "M" { pain P "%s" } } }
                """
                        .formatted(title));
        String csv =
                cli.run("export", "csv", "--of", "pains", cli.path("evil.journey"))
                        .assertStatus(0)
                        .out();
        assertEquals(
                cell.replace("\\t", "\t").replace("\\\"", "\""), rows(csv).get(0).getField("pain"));
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        List<NamedCsvRecord> measures =
                rows(
                        cli.run("export", "csv", "--of", "measures", cli.path("map.journey"))
                                .assertStatus(0)
                                .out());
        assertEquals("-12", measures.get(0).getField("latest"));
        assertEquals("19", measures.get(0).getField("difference"));
    }

    @ParameterizedTest
    @CsvSource({"export mermaid, Coffee.mmd", "render --format mermaid, ."})
    void tellsWhatMermaidHasNoPlaceFor(String command, String output) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(cli.path("map.journey"), "-o", cli.path(output)));
        String err = cli.run(arguments.toArray(String[]::new)).err();
        String diagram = "The diagram of \"Coffee\" has no place for ";
        for (String lost :
                List.of(
                        "1 measure and 2 actions.",
                        "1 measure, 2 pains and 1 opportunity of touchpoint \"Orders\".",
                        "1 pain of step \"Leaves\".",
                        "1 artifact, 1 backstage activity, 1 support process, 1 choice, 1 branch,"
                                + " 1 ending and 'optional' of touchpoint \"Takes the cup\".")) {
            assertTrue(err.contains(diagram + lost), err);
        }
    }

    @Test
    void marksAFileForExcelButNotWhatAProgramReads() throws IOException {
        Path file = folder.resolve("pains.csv");
        String[] command = {"export", "csv", "--of", "pains", cli.path("map.journey")};
        String out = cli.run(command).assertStatus(0).out();
        assertTrue(out.startsWith("journey,"));
        String[] toFile = {
            "export", "csv", "--of", "pains", cli.path("map.journey"), "-o", file.toString(),
        };
        assertEquals("", cli.run(toFile).assertStatus(0).out());
        assertEquals("\uFEFF" + out, Files.readString(file));
    }

    @Test
    void writesSeveralJourneysAsAPageThatCanBeImported() throws IOException {
        cli.file("other.journey", "journey B \"Second ``` one\" { stage S \"S\" }");
        cli.run("export", "mermaid", cli.root(), "-o", cli.path("page.md")).assertStatus(0);
        CliRunner.Result read = cli.run("import", "mermaid", cli.path("page.md")).assertStatus(0);
        assertTrue(read.out().contains("journey Coffee \"Coffee\""), read.out());
        assertTrue(read.out().contains("journey SecondOne \"Second ``` one\""), read.out());
        assertTrue(read.err().endsWith("All of it was taken literally.\n"), read.err());
    }

    @ParameterizedTest
    @CsvSource({"export mermaid, Now.mmd", "render --format mermaid, ."})
    void keepsDescriptionsAndPeopleInMermaid(String command, String output) throws IOException {
        cli.file(
                "map.journey",
                """
                persona SupportTeam "Support: second line, on call"
                /** Why visitors do not come back; 50% of them. */
                journey Now "Coffee" {
                    persona SupportTeam
                    stage A "Buys" { step One "Pays" { emotion 1 } }
                }
                """);
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(cli.path("map.journey"), "-o", cli.path(output)));
        cli.run(arguments.toArray(String[]::new)).assertStatus(0);
        CliRunner.Result read = cli.run("import", "mermaid", cli.path("Now.mmd")).assertStatus(0);
        assertEquals(
                """
                persona SupportSecondLineOnCall "Support: second line, on call" {
                    evidence assumed
                }

                /** Why visitors do not come back; 50% of them. */
                journey Coffee "Coffee" {
                    current
                    persona SupportSecondLineOnCall

                    stage Buys "Buys" {
                        step Pays "Pays" {
                            emotion +1
                        }
                    }
                }
                """,
                read.out());
        assertTrue(read.err().endsWith("All of it was taken literally.\n"), read.err());
    }

    @Test
    void exportsWhatItUnderstandsOfAMapWithErrors() throws IOException {
        cli.file(
                "wrong.journey",
                """
                journey C "C" {
                    owner Nobody
                    stage S "S" { step M "M" { pain P "Slow" evidence Ghost } }
                    persona
                }
                """);
        CliRunner.Result result =
                cli.run("export", "csv", "--of", "pains", cli.path("wrong.journey"))
                        .assertStatus(1)
                        .assertNoStackTrace();
        assertTrue(result.out().contains("Slow"), result.out());
        assertTrue(result.err().contains("has errors"), result.err());
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() throws IOException {
        assertTrue(cli.run("export").assertStatus(2).err().contains("mermaid, csv or json"));
        assertTrue(cli.run("export", "csv", cli.root()).assertStatus(2).err().contains("--of"));
        assertTrue(
                cli.run("export", "csv", "--of", "teams", cli.root())
                        .assertStatus(2)
                        .err()
                        .contains("pains"));
        cli.file("shared.journey", "team T \"T\"");
        assertTrue(
                cli.run("export", "mermaid", cli.path("shared.journey"))
                        .assertStatus(2)
                        .err()
                        .contains("no journey"));
        assertTrue(
                cli.run("export", "mermaid", cli.root(), "-o", cli.path("no/where.mmd"))
                        .assertStatus(2)
                        .err()
                        .contains("cannot be written: it does not exist."));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
