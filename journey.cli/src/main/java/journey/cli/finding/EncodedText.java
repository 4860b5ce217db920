// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.nio.charset.StandardCharsets;
import org.eclipse.xtext.resource.XtextResource;

/**
 * How many bytes of UTF-8 the parts of a text take. It remembers how many there are up to every
 * thousandth character or so: all of a map may stand on one line, with thousands of findings.
 */
final class EncodedText {

    private static final int STEP = 1_000;

    private final String text;

    /** The number of bytes before each multiple of {@link #STEP}. */
    private final int[] bytes;

    private EncodedText(String text) {
        this.text = text;
        bytes = new int[text.length() / STEP + 1];
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = bytes[i - 1] + encoded(boundary((i - 1) * STEP), boundary(i * STEP));
        }
    }

    /** The text of a file; remembered with the file. */
    static EncodedText of(XtextResource file) {
        String text = file.getParseResult().getRootNode().getText();
        EncodedText known =
                file.getCache().get(EncodedText.class, file, () -> new EncodedText(text));
        return known.text.equals(text) ? known : new EncodedText(text);
    }

    String text() {
        return text;
    }

    /** The number of bytes between two characters. */
    int length(int start, int end) {
        int first = start / STEP + 1;
        int last = end / STEP;
        return first >= last
                ? encoded(start, end)
                : encoded(start, boundary(first * STEP))
                        + bytes[last]
                        - bytes[first]
                        + encoded(boundary(last * STEP), end);
    }

    private int encoded(int start, int end) {
        return end <= start
                ? 0
                : text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Not between the two halves of one character. */
    private int boundary(int offset) {
        boolean isBetween =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return isBetween ? offset - 1 : offset;
    }
}
