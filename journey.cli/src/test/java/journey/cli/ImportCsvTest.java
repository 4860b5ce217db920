// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import journey.cli.interchange.CsvColumn;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportCsvTest {

    private static final String DAY =
            """
            Phase;Touchpoints;Emotion
            Käufe;„Kasse“;-2
            """;

    @TempDir private Path folder;
    @Inject private Maps maps;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    private CliRunner.Result imported(byte[] bytes) {
        return cli.input(bytes).run("import", "csv", "-").assertNoStackTrace();
    }

    private CliRunner.Result imported(String sheet) {
        return imported(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static String err(CliRunner.Result result) {
        return result.err().replace("\r", "");
    }

    @Test
    void takesAllOfItsTemplate() throws IOException {
        String template = cli.run("import", "csv", "--template").assertStatus(0).out();
        List<String> columns = List.of(template.lines().findFirst().orElseThrow().split(","));
        Set<CsvColumn> insteadOfMoment = Set.of(CsvColumn.ACTION, CsvColumn.TOUCHPOINT);
        for (CsvColumn column : CsvColumn.values()) {
            if (insteadOfMoment.contains(column)) {
                continue;
            }
            assertTrue(columns.contains(column.title()), column.title());
        }
        imported(template).assertGolden("import-csv-template");
    }

    @Test
    void leavesOutWaysAndWorkThatNoMapCouldHave() {
        CliRunner.Result result =
                imported(
                        """
                        Stage,Moment,While,Choice,Leads to,Condition,Ends,Usual,Backstage,After,Optional
                        Buy,Enters,Enters,,,,,,,,
                        ,Waits,Leaves,,Nowhere,bored,,,Cleans,Cooks,perhaps
                        ,Talks,Waits,Time?,Waits,no,,,Cooks,Cleans,
                        ,Talks,,Time?,Leaves,yes,,yes,Cooks,Sleeps,
                        ,Leaves,,,,nobody knows,yes,,,,
                        """);
        result.assertStatus(0);
        assertEquals(List.of(), maps.errors(result.out()));
        assertTrue(
                result.out()
                        .contains(
                                """
                                        step Talks "Talks" while Waits {
                                            backstage Cooks "Cooks"
                                            choice "Time?" {
                                                leads to Leaves "yes" usual
                                            }
                                        }
                                        step Leaves "Leaves" {
                                            ends here
                                        }
                                """),
                result.out());
        assertEquals(
                """
                -:2: "Enters" was left out of While: no moment directly before it is called so.
                -:3: "perhaps" was left out of Optional: it is neither yes nor no.
                -:3: "Leaves" was left out of While: no moment directly before it is called so.
                -:3: "Nowhere" was left out of Leads to: no moment of the journey is called so.
                -:3: "bored" was left out of Condition: the way to which it belongs was left out.
                -:4: "Cleans" was left out of After: that waits for this work.
                -:4: "Waits" was left out of Leads to: it happens at the same time.
                -:4: "no" was left out of Condition: the way to which it belongs was left out.
                -:4: "Time?" was left out of Choice: the way to which it belongs was left out.
                -:5: "Sleeps" was left out of After: no work of the journey is called so.
                -:6: "nobody knows" was left out of Condition: there is no way to which it belongs.
                Read 5 rows as UTF-8 with commas between the cells. 11 things could not be taken literally.
                """,
                err(result));
    }

    @Test
    void saysOfEveryRowWhatItCouldNotTake() throws IOException {
        CliRunner.Result result =
                imported(
                        """
                        Stage,Moment,Kind,Persona,Channel,Channel kind,Team,Emotion,Reason,Pain,Severity,\
                        Opportunity,Importance,Metric,Metric type,Period,Value,N,Target,Photo,Stage name,Phase
                        ,Enters,,,,,,,,,,,,,,,,,,,,
                        Buy,,,,,,,,,Queues,,,,,,,,,,,,
                        ,Pays,gate,Ann,App,both,Shop,7,sad,Slow,huge,,5,,,,,,,face.png,,Again
                        ,Pays,step,,,,Bakery,,why,,low,Faster,12,,,,,,,,,
                        ,Waits,,,,,,-1,,,,,,,,,9,,,,,
                        ,Waits,,,,,,,,,,,,Wait,duration,2026,4,,,,,
                        ,Waits,,,,,,,,,,,,Nps,nps,2026-13,40,1.5,40,,,
                        ,Waits,,,,,,,,,,,,Nps,nps,2026,140,,>= 40,,,
                        ,Waits,,,,,,,,,,,,Nps,,2026,40,0,>= 50,,,
                        ,Waits,,,,,,,,,,,,Nps,sus,2026,,7,,,,
                        ,Waits,,,,,,,,,,,,,nps,,,,,,,
                        ,Waits,,,,,,,,,,,,,,,,,,,,,,,extra
                        """);
        result.assertGolden("import-csv-losses");
        assertEquals(List.of(), maps.errors(result.out()));
    }

    @Test
    void writesWhoARowIsAbout() {
        assertEquals(
                """
                persona Ann "Ann" {
                    evidence assumed
                }

                persona Ben "Ben" {
                    evidence assumed
                }

                persona Cy "Cy" {
                    evidence assumed
                }

                journey ImportedJourney "Imported journey" {
                    current
                    persona Ann, Ben, Cy

                    stage Buy "Buy" {
                        step Pays "Pays" for Ann, Ben {
                            emotion -1 for Ann
                            emotion +1 for Ben
                        }
                        step Leaves "Leaves"
                        step Sits "Sits" for Cy {
                            emotion 0
                            emotion +2 "at last"
                        }
                    }
                }
                """,
                imported(
                                """
                                phase,step,persona,mood,thoughts
                                Buy,Pays,Ann,negative,
                                Buy,Pays,Ben,🙂,
                                Buy,Leaves,,,
                                Buy,Sits,Cy,0,
                                ,,,++,at last
                                """)
                        .assertStatus(0)
                        .out());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8 with a byte order mark",
        "UTF-16LE, \uFEFF, UTF-16",
        "UTF-16BE, \uFEFF, UTF-16",
        "UTF-16LE, '', UTF-16",
        "windows-1252, '', Windows-1252",
    })
    void findsOutTheEncoding(String charset, String mark, String words) {
        CliRunner.Result result =
                imported((mark + DAY).getBytes(Charset.forName(charset))).assertStatus(0);
        assertTrue(result.out().contains("stage Käufe \"Käufe\""), result.out());
        assertTrue(result.out().contains("\"„Kasse“\""), result.out());
        assertEquals(
                "Read 1 row as "
                        + words
                        + " with semicolons between the cells. All of it was taken literally.\n",
                err(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutTheDelimiter(String delimiter) {
        String sheet = "a|\"Stage\"|b;c,d|Moment\nx|Buy||\"Pays; or, not\"\n";
        assertTrue(
                imported(sheet.replace("|", delimiter).replace("b;c,d", "b"))
                        .assertStatus(0)
                        .out()
                        .contains("step PaysOrNot \"Pays; or, not\""));
    }

    @Test
    void takesTheDelimiterThatExcelStates() {
        CliRunner.Result result = imported("sep=;\nStage;Moment;Emotion\nBuy;Pays;9\n");
        assertTrue(err(result).startsWith("-:3: \"9\" was left out of Emotion"), result.err());
    }

    @Test
    void readsAScaleOfFiveAsOne() {
        CliRunner.Result result =
                imported("stage,moment,emotion\nBuy,Pays,1\nBuy,Waits,5\n").assertStatus(0);
        assertTrue(result.out().contains("emotion -2"), result.out());
        assertTrue(result.out().contains("emotion +2"), result.out());
        assertTrue(err(result).startsWith("-:1: The column \"emotion\" goes from 1 to 5"));
    }

    @Test
    void readsNumbersOfCountriesWithDecimalCommas() {
        String map =
                imported(
                                """
                                stage;metric;metric type;period;value;n;target
                                Buy;Ease;ces scale 1 to 7 method mean higher;2026;"5,5";1.204;"≥ 6,1"
                                """)
                        .assertStatus(0)
                        .out();
        assertTrue(map.contains("measure Ease target >= 6.1 { 2026  5.5  n 1204 }"), map);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| There is no column called stage or phase",
                "name,mood| There is no column called stage or phase",
                "stage,moment| The spreadsheet holds no rows below its header.",
                "'stage,moment\n,\n'| The spreadsheet holds no rows below its header.",
                "'stage,moment\n,Pays\n'| No row below the header names a stage.",
                "'stage,moment\nBuy,Pays,x\n'| All rows of the spreadsheet have more cells",
                "'stage,moment\nBuy,\"Pays\nBuy,Waits\n'| Line 2 has a quote that is never closed",
                "'stage,moment\nBuy,\"Pays\"x\n'| Line 2 is no row of a spreadsheet",
            })
    void refusesWhatIsNoSpreadsheetOfAJourney(String sheet, String message) {
        CliRunner.Result result = imported(sheet).assertStatus(2);
        assertEquals("", result.out());
        assertTrue(result.err().contains(message), result.err());
    }

    @Test
    void asksForAFile() {
        assertTrue(cli.run("import", "csv").assertStatus(2).err().contains("--template"));
        assertTrue(cli.run("import").assertStatus(2).err().contains("import: mermaid"));
    }

    @Test
    void saysWhichCharactersItChanged() {
        CliRunner.Result result =
                imported(
                        "stage,step,pain\nBuy,\"Pays\u0000\u001b[2J\tnow\",a\uFEFFb\u00A0c\n"
                                + "Use\uFFFD,Opens,\n");
        assertTrue(result.out().contains("\"Pays [2J now\""), result.out());
        assertEquals(
                """
                -:2: In step, U+0000 and U+001B became a blank.
                -:2: In pain, U+FEFF became a blank.
                -:3: In stage, U+FFFD stands in place of characters that could not be read.
                Read 2 rows as UTF-8 with commas between the cells. 3 things could not be taken\
                 literally.
                """,
                err(result));
    }

    @Test
    void readsTextInWhichOneCharacterIsBroken() {
        byte[] sheet = "stage,step\nKäufe,Öffnet\nPrüfung,K?\n".getBytes(StandardCharsets.UTF_8);
        sheet[sheet.length - 2] = (byte) 0xE4;
        CliRunner.Result result = imported(sheet).assertStatus(0);
        assertTrue(result.out().contains("stage Prüfung \"Prüfung\""), result.out());
        assertTrue(err(result).startsWith("-:3: In step, U+FFFD stands in place"), result.err());
        assertTrue(err(result).contains("as damaged UTF-8 with commas"), result.err());
    }

    @Test
    void saysOfConflictsBetweenRowsWhatItDidNotTake() {
        assertEquals(
                """
                -:3: "offline" was left out of Channel kind: a row above says otherwise.
                -:3: A step has no channel and no team: "Pays" became a touchpoint.
                -:4: "Poll; assumed" was left out of Evidence: a source and an assumption at once;\
                 the source was taken.
                -:4: "online" was left out of Channel kind: the row has no channel.
                -:5: "Assumption of the team" was left out of Evidence: it was taken as the word\
                 assumed.
                -:6: "Poll; Survey" is not the source of the measure "Nps": a measure has one\
                 source.
                Read 5 rows as UTF-8 with commas between the cells. 6 things could not be taken\
                 literally.
                """,
                err(
                        imported(
                                """
                                Stage,Moment,Kind,Channel,Channel kind,Pain,Evidence,Metric,Metric type
                                Buy,Pays,touchpoint,App,online,,,,
                                ,Pays,step,App,offline,,,,
                                ,Waits,,,online,Slow,Poll; assumed,,
                                ,Waits,,,,Dear,Assumption of the team,,
                                ,Waits,,,,,"Poll, Survey",Nps,nps
                                """)));
    }

    @ParameterizedTest
    @CsvSource({
        "Importance (1-5), 4, it is on another scale than 0 to 10",
        "Importance, 8%, it is no number from 0 to 10",
    })
    void takesNoRatingOfAnotherScale(String header, String cell, String why) {
        CliRunner.Result result =
                imported("Stage,Step,Idea," + header + "\nBuy,Pays,Cash," + cell + "\n");
        assertTrue(result.out().contains("opportunity Cash \"Cash\"\n"), result.out());
        assertTrue(err(result).contains(why), result.err());
    }

    @Test
    void takesHostileText() {
        CliRunner.Result result =
                imported(
                                "stage,moment,pain,evidence\n"
                                        + "\"a\u0000\u001b[2J\u202eb\",\"*/ }\"\"\\\",</script>,\"a;b\"\n"
                                        + "\"x\n\ny\",=HYPERLINK(1),@SUM,assumed\n")
                        .assertStatus(0);
        assertEquals(List.of(), maps.errors(result.out()));
    }

    @Test
    void readsACellOfTenMegabytes() {
        imported("stage,moment\nBuy," + "x".repeat(10_000_000) + "\n").assertStatus(0);
    }

    @Test
    void takesTimeInProportionToTheRows() {
        StringBuilder sheet = new StringBuilder("stage,moment,emotion\n");
        for (int i = 0; i < 20_000; i++) {
            sheet.append("Stage ").append(i / 100).append(",Pays,").append("-1\n");
        }
        assertTimeout(Duration.ofSeconds(60), () -> imported(sheet.toString()).assertStatus(0));
    }
}
