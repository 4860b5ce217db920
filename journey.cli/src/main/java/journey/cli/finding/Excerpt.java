// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import journey.dsl.text.SafeText;

/**
 * A line of a file and the part of it that matters.
 *
 * @param text the line, or a part of it when it is long
 * @param start where the part begins that matters, in characters from 0
 * @param end where it ends, exclusive; greater than start
 */
public record Excerpt(String text, int start, int end) {

    /** Longer lines are cut, with an ellipsis on each side that was cut. */
    private static final int WIDTH = 100;

    /** How much of a long line is shown before the part that matters. */
    private static final int LEAD = 40;

    /**
     * Cuts the line around an offset out of a text. What matters ends with the line at the latest.
     *
     * @param offset in characters from 0, at most the length of the text
     */
    public static Excerpt of(String text, int offset, int length) {
        int lineStart = offset;
        int first = Math.max(0, offset - WIDTH - 1); // of a longer line it does not matter
        while (lineStart > first && !isBreak(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        int lineEnd = offset;
        int last = Math.min(text.length(), offset + WIDTH + 1);
        while (lineEnd < last && !isBreak(text.charAt(lineEnd))) {
            lineEnd++;
        }
        int from = lineEnd - lineStart <= WIDTH ? lineStart : Math.max(lineStart, offset - LEAD);
        if (from > lineStart && splitsCharacter(text, from)) {
            from--;
        }
        int to = Math.min(lineEnd, from + WIDTH);
        if (to < lineEnd && splitsCharacter(text, to)) {
            to++;
        }
        String before = from > lineStart ? "…" : "";
        String after = to < lineEnd ? "…" : "";
        int start = before.length() + offset - from;
        int end =
                Math.min(
                        start + Math.max(1, length),
                        before.length() + Math.max(to - from, offset - from + 1));
        return new Excerpt(before + SafeText.of(text.substring(from, to)) + after, start, end);
    }

    /** The part that matters; empty behind the end of the line. */
    public String marked() {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }

    /** Tells whether an offset lies between the two halves of one character. */
    private static boolean splitsCharacter(String text, int offset) {
        return Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
