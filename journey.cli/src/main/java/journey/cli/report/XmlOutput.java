// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import journey.render.xml.XmlWriter;

/** Writes XML that holds no character which XML 1.0 forbids or which steers a terminal. */
final class XmlOutput {

    private XmlOutput() {}

    /** Writes a document; the part is its only element. */
    static void write(PrintStream out, Consumer<XmlWriter> root) {
        PrintStream lines = SafeOutput.over(out);
        XmlWriter xml =
                new XmlWriter(
                        new BufferedWriter(new OutputStreamWriter(lines, StandardCharsets.UTF_8)),
                        XmlOutput::clean);
        xml.declaration();
        root.accept(xml);
        xml.flush();
    }

    /**
     * The text with replacement characters for what does not match the production {@code Char} of
     * XML 1.0, section 2.2, and for what would steer a terminal. Line feeds stay.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isClean(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isClean(int c) {
        if (c > 0xFFFF || c == '\n') {
            return true;
        }
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isHalf && c < 0xFFFE && Printable.isPrintable((char) c);
    }
}
