// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column of emotions becomes: numbers on one scale, and words that are kept. */
class ImportCsvEmotionsTest {

    private static final String LITERAL =
            "Read 1 row as UTF-8 with semicolons between the cells."
                    + " All of it was taken literally.\n";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    private CliRunner.Result imported(String sheet) {
        return cli.input(sheet.getBytes(StandardCharsets.UTF_8))
                .run("import", "csv", "-")
                .assertNoStackTrace()
                .assertStatus(0);
    }

    /** A column of emotions, with a step for each of its cells. */
    private CliRunner.Result column(String header, String... cells) {
        StringBuilder sheet = new StringBuilder("stage;step;" + header + "\n");
        for (String cell : cells) {
            sheet.append("Buy;Step ").append(sheet.length()).append(';').append(cell).append('\n');
        }
        return imported(sheet.toString());
    }

    private static String emotions(CliRunner.Result result) {
        return String.join(
                " ",
                result.out()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("emotion "))
                        .map(line -> line.substring("emotion ".length()))
                        .toList());
    }

    private static List<String> losses(CliRunner.Result result) {
        List<String> lines = result.err().replace("\r", "").lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emotion (1-5) | 1 2 | -2 -1 | goes from 1 to 5: 3 was taken",
                "Emotion (1-10) | 2 4 5 | -2 -1 0 | goes from 1 to 10: 5.5 was taken",
                "Emotion (1-10) | 2 7 9 1 | -2 +1 +2 -2 | goes from 1 to 10: 5.5 was taken",
                "Emotion, 1 to 10 | 10 6 | +2 0 | goes from 1 to 10",
                "Emotion /5 | 1 5 | -2 +2 | goes from 1 to 5",
                "Emotion /10 | 0 10 | -2 +2 | goes from 0 to 10: 5 was taken",
                "Emotion (0–100) | 0 25 50 74 100 | -2 -1 0 +1 +2 | goes from 0 to 100: 50 was",
                "Emotion in % | 25 | -1 | goes from 0 to 100",
                "Emotion (-5 to +5) | -5 0 2 | -2 0 +1 | goes from -5 to 5: 0 was taken",
                "Emotion (-1..1) | -1 1 | -2 +2 | goes from -1 to 1: 0 was taken",
                "Emotion (1 = sad, 4 = happy) | 1 4 | -2 +2 | goes from 1 to 4: 2.5 was taken",
                "Gefühl (1 = very good, 6 = bad) | 1 6 | +2 -2 | goes from 6 to 1: 3.5 was taken",
                "Emotion | 1 5 | -2 +2 | goes from 1 to 5: 3 was taken",
                "Emotion | 4/5 2/5 | +1 -1 | goes from 1 to 5",
                "Emotion | 8/10 0/10 | +1 -2 | goes from 0 to 10",
                "Emotion (1-5) | 3.5 | +1 | what lies between as the nearest",
            })
    void readsAColumnOnTheScaleOfItsHeaderOrCells(
            String header, String cells, String expected, String remark) {
        CliRunner.Result result = column(header, cells.split(" "));
        assertEquals(expected, emotions(result));
        assertEquals(1, losses(result).size(), result.err());
        assertTrue(losses(result).get(0).startsWith("-:1: The column \"" + header + "\""));
        assertTrue(losses(result).get(0).contains(remark), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emotion | -1 2 0 | -1 +2 0",
                "Emotion | 0 1 2 | 0 +1 +2",
                "Emotion | +1 +2 | +1 +2",
                "Emotion (-2 to 2) | 1 2 | +1 +2",
                "Emotion (-2..+2) | −2 +1 | -2 +1",
                "Emotion | 🙂 -- happy | +1 -2 +1",
            })
    void takesTheScaleOfMapsAsItIs(String header, String cells, String expected) {
        CliRunner.Result result = column(header, cells.split(" "));
        assertEquals(expected, emotions(result));
        assertEquals(List.of(), losses(result));
    }

    @ParameterizedTest
    @CsvSource({
        "Emotion, 7, 2",
        "Emotion, -1, 5",
        "Emotion, 0, 5",
        "Emotion, 4/5, 3/10",
        "Emotion (5-1), 1, 5",
        "'Emotion (1 = a, 5 = b)', 1, 5",
    })
    void takesNoNumberOfAScaleThatIsNotClear(String header, String one, String other) {
        CliRunner.Result result = column(header, one, other);
        assertEquals("", emotions(result));
        String why =
                " was left out of %s: the scale of the column is not clear; its header can say it,"
                        + " as in `Emotion (1 to 10)`.";
        assertEquals(
                List.of(
                        "-:2: \"" + one + "\"" + why.formatted(header),
                        "-:3: \"" + other + "\"" + why.formatted(header)),
                losses(result));
    }

    @Test
    void saysThatOnesAndTwosMayMeanAnotherScale() {
        CliRunner.Result result = column("Emotion", "1", "2");
        assertEquals("+1 +2", emotions(result));
        assertEquals(
                List.of(
                        "-:1: The column \"Emotion\" has no number but 1 and 2: they were taken as"
                                + " +1 and +2. If 1 is bad, let its header say so, as in"
                                + " `Emotion (1 to 5)`."),
                losses(result));
    }

    @Test
    void leavesOutWhatLiesBeyondTheStatedScale() {
        CliRunner.Result result = column("Emotion (1-5)", "0", "5", "4/10");
        assertEquals("+2", emotions(result));
        assertEquals(
                List.of(
                        "-:2: \"0\" was left out of Emotion (1-5): it is not from 1 to 5, as the"
                                + " column is.",
                        "-:4: \"4/10\" was left out of Emotion (1-5): it is not from 1 to 5, as the"
                                + " column is."),
                losses(result).subList(1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worried",
                "Frustrated+",
                "負向",
                "Confident + slightly anxious",
                "😊/😡",
                "2 to 4",
                "x4"
            })
    void keepsAnEmotionInOtherWordsAsAnExperience(String words) {
        CliRunner.Result result =
                imported("stage;step;emotion;thought\nBuy;Pays;" + words + ";Why?");
        assertTrue(
                result.out()
                        .contains(
                                "{\n            experiences \"Why?\"\n            experiences \""
                                        + words
                                        + "\"\n"),
                result.out());
        assertEquals(
                List.of(
                        "-:2: \""
                                + words
                                + "\" is no emotion from -2 to +2. It was kept as an experience."),
                losses(result));
    }

    @ParameterizedTest
    @CsvSource({
        "Happy 😊, , +1 \"Happy 😊\"",
        "😐 Uncertain, , 0 \"Uncertain\"",
        "-1 - sad, , -1 \"sad\"",
        "Sad (-1), , -1 \"Sad\"",
        "Angry: -2, , -2 \"Angry\"",
        "-1, Too slow, -1 \"Too slow\"",
        "negative, Too slow, -1 \"Too slow\"",
    })
    void keepsWordsBesideANumberOrFaceAsTheReason(String cell, String thought, String expected) {
        CliRunner.Result result =
                imported(
                        "stage;step;emotion;thought\nBuy;Pays;%s;%s"
                                .formatted(cell, thought == null ? "" : thought));
        String face = expected.replace("\"Uncertain\"", "\"😐 Uncertain\"");
        assertEquals(face, emotions(result));
        assertEquals(LITERAL, result.err().replace("\r", ""));
    }

    @Test
    void keepsThoughtsWithoutAnyEmotion() {
        CliRunner.Result result = imported("stage;step;thought;quote\nBuy;Pays;Will it fit?;Hm");
        assertTrue(
                result.out()
                        .contains("experiences \"Will it fit?\"\n            experiences \"Hm\""),
                result.out());
        assertEquals(LITERAL, result.err().replace("\r", ""));
    }

    @Test
    void readsAWordAndItsNumberFromTwoColumns() {
        CliRunner.Result result =
                imported("stage;step;emotion;emotion score;mood\nBuy;Pays;worried;-1;+1");
        assertEquals("-1 \"worried\"", emotions(result));
        assertEquals(
                List.of("-:2: \"+1\" was left out of mood: the row has an emotion already."),
                losses(result));
    }
}
