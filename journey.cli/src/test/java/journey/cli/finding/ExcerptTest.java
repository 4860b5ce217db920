// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import journey.cli.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void showsTheLineWithACaretUnderThePlace() {
        assertShown(
                """
                team Bar "Shop"
                     ^~~
                """,
                "channel A\nteam Bar \"Shop\"\nteam C\n",
                "Bar");
    }

    @Test
    void showsOneCaretForAPlaceWithoutLength() {
        assertEquals("^", underline(Excerpt.of("team A", 4, 0)));
        assertEquals("^", underline(Excerpt.of("team A", 4, 1)));
    }

    @Test
    void showsAPlaceAtTheEndOfTheText() {
        assertEquals("team A\n      ^\n", shown(Excerpt.of("team A", 6, 0)));
    }

    @Test
    void showsAPlaceAtTheEndOfALine() {
        assertEquals("team A\n      ^\n", shown(Excerpt.of("team A\nteam B", 6, 0)));
    }

    @Test
    void endsTheUnderlineWithTheLine() {
        assertEquals("say \"a\n    ^~\n", shown(Excerpt.of("say \"a\nb\" c", 4, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsAllLineEnds(String end) {
        String text = "one" + end + "two" + end + "three";
        assertEquals("two\n^~~\n", shown(Excerpt.of(text, text.indexOf("two"), 3)));
        assertEquals("two\n^~~\n", shown(Excerpt.of(text, text.indexOf("two"), 20)));
    }

    @Test
    void showsNoExcerptOfABlankLine() {
        assertEquals("", shown(Excerpt.of("team A\n   \nteam B", 8, 0)));
        assertEquals("", shown(Excerpt.of("", 0, 0)));
    }

    @Test
    void setsTheCaretUnderWideCharacters() {
        assertShown(
                """
                goal 受け取り "x" bad
                                  ^~~
                """,
                "goal 受け取り \"x\" bad",
                "bad");
    }

    @Test
    void underlinesWideCharactersInTheirWidth() {
        assertShown(
                """
                goal 受け取り "x"
                     ^~~~~~~~
                """,
                "goal 受け取り \"x\"",
                "受け取り");
    }

    @Test
    void setsTheCaretUnderEmoji() {
        assertShown(
                """
                say "😀😀" bad
                           ^~~
                """,
                "say \"😀😀\" bad",
                "bad");
    }

    @Test
    void setsTheCaretUnderCombiningCharacters() {
        assertShown(
                """
                goal Cafe\u0301 bad
                          ^~~
                """,
                "goal Cafe\u0301 bad",
                "bad");
    }

    @Test
    void setsTheCaretUnderUmlauts() {
        assertShown(
                """
                goal Überraschung bad
                                  ^~~
                """,
                "goal Überraschung bad",
                "bad");
    }

    @Test
    void keepsTabsBeforeTheCaret() {
        assertEquals("\tstage\tBuy\n\t     \t^~~\n", shown(Excerpt.of("\tstage\tBuy", 7, 3)));
    }

    @Test
    void cutsALongLineAfterThePlace() {
        String text = "team A " + "x".repeat(300);
        Excerpt excerpt = Excerpt.of(text, 5, 1);
        assertEquals(text.substring(0, 100) + "…", excerpt.text());
        assertEquals("A", part(excerpt));
    }

    @Test
    void cutsALongLineBeforeThePlace() {
        String text = "x".repeat(300) + " bad";
        Excerpt excerpt = Excerpt.of(text, 301, 3);
        assertTrue(excerpt.text().matches("…x+ bad"), excerpt.text());
        assertEquals("bad", part(excerpt));
    }

    @Test
    void cutsALongLineOnBothSides() {
        String text = "x".repeat(300) + " bad " + "y".repeat(300);
        Excerpt excerpt = Excerpt.of(text, 301, 3);
        assertTrue(excerpt.text().matches("…x+ bad y+…"), excerpt.text());
        assertTrue(excerpt.text().length() <= 102, excerpt.text());
        assertEquals("bad", part(excerpt));
    }

    @Test
    void underlinesNoFurtherThanALongLineIsShown() {
        Excerpt excerpt = Excerpt.of("x".repeat(500), 0, 400);
        assertEquals(100, underline(excerpt).length());
    }

    @Test
    void showsALineThatIsJustNotLong() {
        String text = "x".repeat(100);
        assertEquals(text, Excerpt.of(text, 99, 1).text());
    }

    @Test
    void cutsNoCharacterInHalves() {
        for (int lead = 0; lead < 3; lead++) {
            String text = "x".repeat(lead) + "😀".repeat(200);
            for (int i = 0; i < 200; i++) {
                Excerpt excerpt = Excerpt.of(text, lead + 2 * i, 2);
                assertFalse(hasLoneSurrogate(excerpt.text()), lead + " " + i);
                assertEquals("😀", part(excerpt), lead + " " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\u0007', '\b', '\u001b', '\u007f', '\u009b', '\u061C', '\u200E', '\u200F',
                '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068',
                        '\u2069',
            })
    void showsAControlCharacterAsReplacement(char control) {
        Excerpt excerpt = Excerpt.of("team " + control + "[31m bad", 11, 3);
        assertEquals("team \uFFFD[31m bad", excerpt.text());
        assertEquals("team \uFFFD[31m bad\n           ^~~\n", shown(excerpt));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u000B', '\f', '\u0085', '\u2028', '\u2029'})
    void showsAnotherLineEndAsABlank(char end) {
        assertEquals("team [31m bad", Excerpt.of("team" + end + "[31m bad", 11, 2).text());
    }

    @Test
    void showsAByteOrderMarkAsABlank() {
        assertEquals(" team bad\n      ^~~\n", shown(Excerpt.of("\uFEFFteam bad", 6, 3)));
    }

    private static void assertShown(String expected, String text, String place) {
        assertEquals(expected, shown(Excerpt.of(text, text.lastIndexOf(place), place.length())));
    }

    private static String part(Excerpt excerpt) {
        return excerpt.text().substring(excerpt.start(), excerpt.end());
    }

    private static String underline(Excerpt excerpt) {
        return shown(excerpt).lines().reduce((first, second) -> second).orElseThrow().strip();
    }

    /** The line and its underline, as a report prints them, without the number of the line. */
    private static String shown(Excerpt excerpt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(false)
                .write(Findings.with(excerpt), new PrintStream(out, true, StandardCharsets.UTF_8));
        StringBuilder shown = new StringBuilder();
        out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .lines()
                .skip(1)
                .forEach(line -> shown.append(line.substring("    1 | ".length())).append('\n'));
        return shown.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
