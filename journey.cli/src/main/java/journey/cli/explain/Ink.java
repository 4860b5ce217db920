// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.List;
import journey.cli.output.Hyperlink;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes pieces of text with the signs that make a terminal show their styles. */
final class Ink {

    private final boolean colour;

    Ink(boolean colour) {
        this.colour = colour;
    }

    boolean isColoured() {
        return colour;
    }

    /** One line of text. */
    String paint(List<Span> line) {
        StringBuilder painted = new StringBuilder();
        for (int i = 0, next; i < line.size(); i = next) {
            Span first = line.get(i);
            StringBuilder text = new StringBuilder();
            for (next = i; next < line.size() && line.get(next).looksLike(first); next++) {
                text.append(line.get(next).text());
            }
            painted.append(paint(first.withText(text.toString())));
        }
        return painted.toString();
    }

    private String paint(Span span) {
        if (!colour) {
            return span.text();
        }
        String styled =
                span.styles().isEmpty()
                        ? span.text()
                        : Style.on(span.styles().toArray(IStyle[]::new))
                                + span.text()
                                + Style.reset.on();
        return span.address() == null ? styled : Hyperlink.of(span.address().toString(), styled);
    }
}
