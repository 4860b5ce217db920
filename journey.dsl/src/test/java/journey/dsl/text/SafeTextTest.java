// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of every character in each kind of text. */
class SafeTextTest {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Test
    void showsEveryCharacterByItsKind() {
        assertEach(SafeText::of, SafeTextTest::shown);
    }

    @Test
    void showsTheSameInALine() {
        assertEach(SafeText::line, SafeTextTest::shown);
        assertEach(SafeText::inLine, SafeTextTest::shown);
    }

    @Test
    void keepsOnlyLineFeedsOfSeveralLines() {
        assertEach(SafeText::lines, c -> c.equals("\n") ? c : shown(c));
    }

    @Test
    void showsTheSameInMarkdown() {
        UnaryOperator<String> inWords = c -> c.equals("\t") ? " " : shown(c);
        assertEach(SafeText::words, inWords);
        assertEach(
                text -> withoutJoiner(MarkdownText.of(text)).replace("\\", ""),
                c -> inWords.apply(c).replace("\\", ""));
        assertEach(
                text -> withoutJoiner(MarkdownText.inTag(text)),
                c ->
                        inWords.apply(c)
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"));
    }

    @Test
    void keepsDirectionsForProgramsThatReadExactly() {
        assertEach(
                SafeText::exact,
                c -> c.equals("\n") || kind(c) == CharacterKind.DIRECTION ? c : shown(c));
    }

    @Test
    void escapesInJsonAndKeepsTheValue() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + text(c) + "b";
            String json = SafeText.json(GSON.toJson(text));
            assertEquals(text, GSON.fromJson(json, String.class));
            boolean isText = CharacterKind.of(c) == CharacterKind.TEXT && c != '\t';
            assertEquals(isText, json.indexOf("\\u") < 0 && json.contains(text(c)), json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"##[error]x", "a ##vso[task.complete]", "####teamcity[x]"})
    void makesNoCommandOfALine(String command) {
        String once = command.replaceFirst("#(?=#\\w*\\[)", "\uFFFD");
        assertEquals(once, SafeText.line(command));
        assertEquals(once, SafeText.inLine(command));
        String json = SafeText.json(GSON.toJson(command));
        assertEquals(-1, json.indexOf("##"), json);
        assertEquals(command, GSON.fromJson(json, String.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::error::x", "  ::error::x", "\u00a0\u3000::x", "\u2028::x", "\uFEFF::x"})
    void makesNoCommandOfTheBeginningOfALine(String command) {
        assertEquals(SafeText.of(command).replaceFirst(":", "\uFFFD"), SafeText.line(command));
        assertEquals(SafeText.of(command), SafeText.inLine(command));
    }

    @Test
    void copiesNoTextThatStaysAsItIs() {
        String text = "Überraschung\t受け取り 👨‍👩‍👧 שלום a\u200Db";
        assertSame(text, SafeText.of(text));
        assertEquals(text, SafeText.line(text));
    }

    private static void assertEach(UnaryOperator<String> written, UnaryOperator<String> expected) {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(SafeTextTest::text)
                .forEach(
                        c ->
                                assertEquals(
                                        "x" + expected.apply(c) + "y",
                                        written.apply("x" + c + "y"),
                                        () -> Integer.toHexString(c.codePointAt(0))));
    }

    /** The joiner that keeps sites from making a link of a sign and a letter. */
    private static String withoutJoiner(String markdown) {
        return markdown.replaceAll("(?<=\\p{Punct})\u2060", "");
    }

    /** As the documents promise it; the length stays the same. */
    private static String shown(String c) {
        return switch (kind(c)) {
            case TEXT, INVISIBLE -> c;
            case LINE_END, BYTE_ORDER_MARK -> " ";
            case CONTROL, DIRECTION, NO_CHARACTER -> "\uFFFD".repeat(c.length());
        };
    }

    private static CharacterKind kind(String c) {
        return CharacterKind.of(c.codePointAt(0));
    }

    private static String text(int c) {
        return Character.toString(c);
    }
}
