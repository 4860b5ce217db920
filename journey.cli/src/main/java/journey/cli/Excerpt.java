// SPDX-License-Identifier: EPL-2.0
package journey.cli;

/**
 * A line of a file and the part of it that matters.
 *
 * @param text the line, or a part of it when it is long
 * @param start where the part begins that matters, in characters from 0
 * @param end where it ends, exclusive; greater than start
 */
record Excerpt(String text, int start, int end) {

    /** Longer lines are cut, with an ellipsis on each side that was cut. */
    private static final int WIDTH = 100;

    /** How much of a long line is shown before the part that matters. */
    private static final int LEAD = 40;

    /**
     * Cuts the line around an offset out of a text. What matters ends with the line at the latest.
     *
     * @param offset in characters from 0, at most the length of the text
     */
    static Excerpt of(String text, int offset, int length) {
        int lineStart = offset;
        while (lineStart > 0 && !isBreak(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        int lineEnd = offset;
        while (lineEnd < text.length() && !isBreak(text.charAt(lineEnd))) {
            lineEnd++;
        }
        int from = lineEnd - lineStart <= WIDTH ? lineStart : Math.max(lineStart, offset - LEAD);
        int to = Math.min(lineEnd, from + WIDTH);
        String before = from > lineStart ? "…" : "";
        String after = to < lineEnd ? "…" : "";
        int start = before.length() + offset - from;
        int end =
                Math.min(
                        start + Math.max(1, length),
                        before.length() + Math.max(to - from, offset - from + 1));
        return new Excerpt(before + visible(text.substring(from, to)) + after, start, end);
    }

    /**
     * Control characters must not reach a terminal; they are shown as the replacement character.
     */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c != '\t' && (Character.isISOControl(c) || c == '\uFEFF' || isDirectional(c))) {
                visible.setCharAt(i, c == '\uFEFF' ? ' ' : '\uFFFD');
            }
        }
        return visible.toString();
    }

    /** Characters that make a terminal show text in another order than it is written. */
    private static boolean isDirectional(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
