// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

/**
 * What may stand between two words of a map without a meaning: the characters of the terminal
 * {@code WS} of the grammar. Java calls some of them no white space, such as the no-break space.
 */
public final class Blanks {

    /** The characters as a part of a character class in a pattern. */
    public static final String CLASS =
            " \\t\\r\\n\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{3000}\\x{FEFF}";

    private Blanks() {}

    /** Tells whether a character separates words. */
    public static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', '\u00A0', '\u202F', '\u3000', '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /** Tells whether there is nothing else in a text. */
    public static boolean areAll(String text) {
        return strip(text).isEmpty();
    }

    /** A text without blanks at both ends. */
    public static String strip(String text) {
        return stripLeading(stripTrailing(text));
    }

    /** A text without blanks at its beginning. */
    public static String stripLeading(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** A text without blanks at its end. */
    public static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
