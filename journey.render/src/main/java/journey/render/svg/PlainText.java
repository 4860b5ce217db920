// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

/** Text from a map without what would break a document, or show it other than it is written. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text with the replacement character for what the production {@code Char} of XML 1.0,
     * section 2.2, does not allow, for control characters, and for the overrides and isolates of
     * Unicode's bidirectional algorithm. Line ends and tabs become blanks.
     */
    public static String of(String text) {
        if (isPrintableAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(PlainText::of).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Most text is; a picture asks this so often that a stream for each would be felt. */
    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static int of(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean steers =
                Character.isISOControl(c)
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069;
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return steers || isHalf || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c;
    }
}
