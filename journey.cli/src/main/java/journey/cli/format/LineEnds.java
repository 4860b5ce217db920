// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.nio.charset.StandardCharsets;

/**
 * How a text ends its lines, and whether it begins with a byte order mark.
 *
 * @param separator line feed, carriage return with line feed, or carriage return: the most frequent
 * @param marked true when the text begins with a byte order mark
 */
public record LineEnds(String separator, boolean marked) {

    private static final String MARK = "\uFEFF";

    public static LineEnds of(String text) {
        int both = 0;
        int feeds = 0;
        int returns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                feeds++;
            } else if (text.charAt(i) == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    both++;
                    i++;
                } else {
                    returns++;
                }
            }
        }
        String separator = both > feeds && both >= returns ? "\r\n" : returns > feeds ? "\r" : "\n";
        return new LineEnds(separator, text.startsWith(MARK));
    }

    /** The text without the mark and with line feeds only, as UTF-8. */
    public byte[] unified(String text) {
        String unmarked = marked ? text.substring(MARK.length()) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** The opposite of {@link #unified}. */
    public String restored(String text) {
        return (marked ? MARK : "") + text.replace("\n", separator);
    }
}
