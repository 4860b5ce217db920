// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi.IStyle;

/**
 * A piece of text in one style.
 *
 * @param text blanks and a line break stand for themselves
 * @param styles of the terminal; none for plain text
 * @param address where the text leads to; null when it is no link
 * @param whole true when no line may break in it
 */
record Span(String text, List<IStyle> styles, URI address, boolean whole) {

    static Span of(String text, IStyle... styles) {
        return new Span(text, List.of(styles), null, false);
    }

    Span withText(String other) {
        return new Span(other, styles, address, whole);
    }

    boolean looksLike(Span other) {
        return styles.equals(other.styles) && Objects.equals(address, other.address);
    }
}
