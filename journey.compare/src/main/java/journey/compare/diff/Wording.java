// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares texts, and shows where they differ. */
final class Wording {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** How much of a text stands in a sentence; longer ones are cut. */
    private static final int LONGEST = 120;

    /** How much of a cut text stands before what differs. */
    private static final int LEAD = 30;

    private Wording() {}

    /** A text whose layout does not matter. */
    static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Tells whether two texts differ in upper case and punctuation at most. */
    static boolean isNearlySame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** A text in quotes, cut so that it shows where it differs from another one. */
    static String quoted(String text, String other) {
        String line = onOneLine(text);
        if (line.length() <= LONGEST) {
            return '"' + line + '"';
        }
        int from = Math.max(0, common(line, onOneLine(other)) - LEAD);
        int end = Math.min(line.length(), from + LONGEST);
        return (from > 0 ? "\"…" : "\"")
                + onWholeCharacters(line, from, end)
                + (end < line.length() ? "…\"" : "\"");
    }

    private static String onWholeCharacters(String text, int from, int end) {
        int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        int stop =
                end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return text.substring(start, stop);
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int common = 0;
        while (common < length && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
