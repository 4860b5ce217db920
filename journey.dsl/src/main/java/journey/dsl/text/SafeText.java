// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Texts of maps, names of files and arguments as they may be shown: on a terminal, in the log of a
 * build, in a page or a picture. The same text looks the same in all of them.
 *
 * <p>A {@linkplain CharacterKind character} that is more than text becomes a blank where it divides
 * words, and the replacement character where it would steer.
 */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * What the runners of builds take for a command, wherever it stands in a line: {@code
     * ##[command]} of GitHub, {@code ##vso[command]} of Azure, {@code ##teamcity[command]}.
     */
    private static final Pattern COMMAND = Pattern.compile("#(?=#\\w*\\[)");

    /** What GitHub takes for a command at the start of a line, also after blanks. */
    private static final Pattern FIRST_COMMAND = Pattern.compile("\\A([\\s\\p{Z}]*):(?=:)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SafeText() {}

    /** A text without what is more than text. Tabs stay; the length stays the same. */
    public static String of(String text) {
        return mapped(text, SafeText::shown);
    }

    /** The same, but line feeds stay. */
    public static String lines(String text) {
        return mapped(text, c -> c == '\n' ? c : shown(c));
    }

    /** The same without blanks at both ends, and with single blanks between the words. */
    public static String words(String text) {
        return BLANKS.matcher(of(text)).replaceAll(" ").strip();
    }

    /**
     * A line that is no command for the program that runs a build and keeps its log: its first
     * character would be replaced. The commands of GitLab, Travis and Jenkins are control
     * characters. The length stays the same.
     *
     * @param text a whole line, without its end
     */
    public static String line(String text) {
        return FIRST_COMMAND.matcher(inLine(text)).replaceFirst("$1\uFFFD");
    }

    /** The same for what is not the start of a line. */
    public static String inLine(String text) {
        return COMMAND.matcher(of(text)).replaceAll("\uFFFD");
    }

    /** What other programs keep exactly, such as a table: text that may turn its direction. */
    public static String exact(String text) {
        return mapped(
                text,
                c -> c == '\n' || CharacterKind.of(c) == CharacterKind.DIRECTION ? c : shown(c));
    }

    /**
     * JSON that can be looked at on a terminal and in the log of a build: whatever is more than
     * text is escaped, and so is the second character of {@code ##}. The values stay the same.
     *
     * @param json whole tokens, of which only strings hold characters from 127 on; control
     *     characters below are escaped already
     */
    public static String json(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean beginsCommand = c == '#' && i > 0 && json.charAt(i - 1) == '#';
            if (beginsCommand || (c >= 0x7F && CharacterKind.of(c) != CharacterKind.TEXT)) {
                json.substring(i, end)
                        .chars()
                        .forEach(half -> escaped.append("\\u%04x".formatted(half)));
            } else {
                escaped.appendCodePoint(c);
            }
            i = end;
        }
        return escaped.toString();
    }

    private static int shown(int character) {
        return switch (CharacterKind.of(character)) {
            case TEXT, INVISIBLE -> character;
            case LINE_END, BYTE_ORDER_MARK -> ' ';
            case CONTROL, DIRECTION, NO_CHARACTER -> REPLACEMENT;
        };
    }

    /** Most text stays as it is; a picture asks this so often that a copy would be felt. */
    private static String mapped(String text, IntUnaryOperator shown) {
        StringBuilder mapped = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            int to = shown.applyAsInt(c);
            if (to != c) {
                mapped = mapped == null ? new StringBuilder(text) : mapped;
                for (int half = i; half < end; half++) {
                    mapped.setCharAt(half, (char) to);
                }
            }
            i = end;
        }
        return mapped == null ? text : mapped.toString();
    }
}
