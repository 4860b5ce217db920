// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import journey.dsl.text.SafeText;
import journey.render.xml.XmlWriter;

/** Writes XML that holds no character which XML 1.0 forbids or which steers a terminal. */
public final class XmlOutput {

    private XmlOutput() {}

    /** Writes a document; the part is its only element. */
    public static void write(PrintStream out, Consumer<XmlWriter> root) {
        PrintStream lines = SafeOutput.over(out);
        XmlWriter xml =
                new XmlWriter(
                        new BufferedWriter(new OutputStreamWriter(lines, StandardCharsets.UTF_8)),
                        SafeText::lines);
        xml.declaration();
        root.accept(xml);
        xml.flush();
    }
}
