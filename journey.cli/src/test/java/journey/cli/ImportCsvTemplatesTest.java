// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as teams and templates have them: stages across, other headers, gaps. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportCsvTemplatesTest {

    private static final String TWO_STAGES =
            """
            journey ImportedJourney "Imported journey" {
                current

                stage Awareness "Awareness" {
                    touchpoint SeesAnAd "Sees an ad" via Billboard
                }

                stage Purchase "Purchase" {
                    touchpoint Pays "Pays" via Checkout {
                        pain Slow "Slow"
                    }
                }
            }
            """;

    @TempDir private Path folder;
    @Inject private Maps maps;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    private CliRunner.Result imported(String sheet) {
        CliRunner.Result result =
                cli.input(sheet.getBytes(StandardCharsets.UTF_8))
                        .run("import", "csv", "-")
                        .assertNoStackTrace()
                        .assertStatus(0);
        assertEquals(List.of(), maps.errors(result.out()));
        return result;
    }

    private static String journey(CliRunner.Result result) {
        return result.out().substring(result.out().indexOf("journey "));
    }

    /** All losses but the guesses about channels. */
    private static List<String> losses(CliRunner.Result result) {
        List<String> lines = result.err().replace("\r", "").lines().toList();
        return lines.subList(0, lines.size() - 1).stream()
                .filter(line -> !line.contains("online or offline. Taken as"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stage,Awareness,Purchase\n",
                ",Awareness,Purchase\n",
                "Customer journey map,Awareness,Purchase\n",
                "Journey map of our shop\n,Awareness,Purchase\n",
                "Stage,Awareness,Purchase,\n",
            })
    void turnsATableWithItsStagesAcross(String top) {
        CliRunner.Result result =
                imported(
                        top
                                + """
                                Customer actions,Sees an ad,Pays
                                Touchpoints,Billboard,Checkout
                                Pain points,,Slow
                                """);
        assertEquals(TWO_STAGES, journey(result));
        assertTrue(
                result.err()
                        .contains(
                                "Read 2 columns as UTF-8 with commas between the cells; the stages"
                                        + " stand across."),
                result.err());
    }

    @Test
    void turnsATableThatStandsAsideAndHasSemicolons() {
        assertEquals(
                TWO_STAGES,
                journey(
                        imported(
                                """
                                ;Phases;Awareness;Purchase
                                ;Actions;Sees an ad;Pays
                                ;Touchpoints;Billboard;Checkout
                                ;Pain points;;Slow
                                """)));
    }

    @Test
    void turnsStagesThatHoldForSeveralColumnsAndLanesOfSeveralRows() {
        CliRunner.Result result =
                imported(
                        """
                        Phase,Plan,,Travel
                        Steps,Compares,Books,Boards
                        Pains,Slow,,Late
                        ,Dear,,
                        Emotion (1-5),1,3,9
                        Weather,,,Rain
                        """);
        assertEquals(
                """
                journey ImportedJourney "Imported journey" {
                    current

                    stage Plan "Plan" {
                        step Compares "Compares" {
                            emotion -2
                            pain Slow "Slow"
                            pain Dear "Dear"
                        }
                        step Books "Books" {
                            emotion 0
                        }
                    }

                    stage Travel "Travel" {
                        step Boards "Boards" {
                            pain Late "Late"
                        }
                    }
                }
                """,
                journey(result));
        assertEquals(
                List.of(
                        "-:5: The row \"Emotion (1-5)\" goes from 1 to 5: 3 was taken as emotion 0.",
                        "-:5: \"9\" was left out of Emotion (1-5): it is not from 1 to 5, as the"
                                + " column is.",
                        "-:6: The row \"Weather\" was left out: no column of an import has a name"
                                + " like it."),
                losses(result));
    }

    @Test
    void leavesATableUprightWhoseStagesAreCalledLikeColumns() {
        CliRunner.Result result = imported("Stage,Pain\nResearch,Slow\nAction,Dear\nNeed,Late\n");
        assertTrue(result.out().contains("stage Research \"Research\""), result.out());
    }

    @Test
    void findsHeadersBelowATitle() {
        CliRunner.Result result = imported("Our journey,,\n,,\nStage,Step,Pain\nBuy,Pays,Slow\n");
        assertTrue(result.out().contains("pain Slow \"Slow\""), result.out());
        assertEquals(
                List.of("-:1: \"Our journey\" stands above the table and was left out."),
                losses(result));
    }

    @Test
    void takesATouchpointForOne() {
        CliRunner.Result result = imported("Stage,Touchpoint\nBuy,Checkout page\n");
        assertTrue(
                result.out().contains("touchpoint CheckoutPage \"Checkout page\""), result.out());
        assertEquals(List.of(), losses(result));
    }

    @Test
    void goesFromActionsToTouchpoints() {
        CliRunner.Result result =
                imported(
                        "Stage,Actions,Touchpoints\nBuy,Pays,\"Shop (till, desk), App\"\n,,Phone\n");
        assertTrue(
                result.out().contains("touchpoint Pays \"Pays\" via ShopTillDesk, App, Phone"),
                result.out());
        assertEquals(List.of(), losses(result));
    }

    @Test
    void tellsOfActionsInAStepThatHasAName() {
        CliRunner.Result result =
                imported("Stage,Task,Step,Step description\nBuy,Gets a ticket,Pays,By card\n");
        assertTrue(
                result.out()
                        .contains(
                                "step Pays \"Pays\" {\n            experiences \"By card\"\n"
                                        + "            experiences \"Gets a ticket\"\n"),
                result.out());
    }

    @Test
    void putsWhatHasNoMomentIntoOne() {
        CliRunner.Result result =
                imported("Stage,Pain,Opportunity,Team\nBuy,Slow,,\n,Dear,Discount,\nUse,,,Care\n");
        assertEquals(
                """
                journey ImportedJourney "Imported journey" {
                    current

                    stage Buy "Buy" {
                        step Buy "Buy" {
                            pain Slow "Slow"
                            pain Dear "Dear"
                            opportunity Discount "Discount" resolves Dear
                        }
                    }

                    stage Use "Use" {
                        touchpoint Use "Use" by Care
                    }
                }
                """,
                journey(result));
        assertEquals(
                List.of(
                        "-:2: The row names no moment: its Pain went into one called \"Buy\".",
                        "-:4: The row names no moment: its Team went into one called \"Use\"."),
                losses(result));
    }

    @Test
    void putsWhatHoldsForSomeIntoAMomentForAll() {
        CliRunner.Result result =
                imported("Stage,Persona,Pain\nBuy,,Slow\nBuy,Ann,Dear\n,Ben,Late\n");
        assertTrue(
                result.out()
                        .contains(
                                """
                                        step Buy "Buy" {
                                            pain Slow "Slow"
                                            pain Dear "Dear" for Ann
                                            pain Late "Late" for Ben
                                        }
                                """),
                result.out());
    }

    @Test
    void takesTheLinesOfACellWithBulletsOneByOne() {
        CliRunner.Result result =
                imported(
                        """
                        Stage,Step,Pains,Opportunities,Channels
                        Buy,"• Opens
                        • Pays","- Slow
                        - Dear","Cash
                        back","App
                        Phone"
                        """);
        assertTrue(
                result.out()
                        .contains(
                                """
                                        touchpoint OpensPays "Opens; Pays" via App, Phone {
                                            pain Slow "Slow"
                                            pain Dear "Dear"
                                            opportunity CashBack "Cash back" resolves Slow, Dear
                                        }
                                """),
                result.out());
    }

    @Test
    void takesADashForNothing() {
        CliRunner.Result result =
                imported(
                        "Stage,Actions,Pains,Channels,Emotion\nBuy,Pays,—,-,-\nUse,n/a,none,N/A,–\n");
        assertEquals(
                """
                journey ImportedJourney "Imported journey" {
                    current

                    stage Buy "Buy" {
                        step Pays "Pays" {
                            emotion -1
                        }
                    }

                    stage Use "Use"
                }
                """,
                journey(result));
    }

    @Test
    void leavesOutNumbersWhereWordsAreExpected() {
        CliRunner.Result result =
                imported("Stage,Step,Action,Pains\nBuy,1,Pays,3\nBuy,2,Waits,0\n");
        assertTrue(result.out().contains("step Pays \"Pays\"\n        step Waits \"Waits\"\n"));
        assertEquals(
                List.of(
                        "-:1: The column \"Step\" was left out: it has numbers where words are"
                                + " expected.",
                        "-:1: The column \"Pains\" was left out: it has numbers where words are"
                                + " expected."),
                losses(result));
    }

    @Test
    void namesTheNearestColumnAndWhatHasNoHeader() {
        assertEquals(
                List.of(
                        "-:1: The column \"Emtion\" was left out: its name is not known, and the"
                                + " nearest is \"emotion\".",
                        "-:1: The column D was left out: it has no header."),
                losses(imported("Stage,Step,Emtion,\nBuy,Pays,1,x\n")));
    }
}
