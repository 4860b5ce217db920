// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes the text of a map, one fact a line; the formatter makes it look well. */
final class MapText {

    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}\uFEFF]+");

    private final IValueConverterService converters;
    private final StringBuilder text = new StringBuilder();

    MapText(IValueConverterService converters) {
        this.converters = converters;
    }

    /** A text in one line: control characters count as blanks. */
    static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** A text as it stands in a map, with its quotes. */
    String quoted(String words) {
        return converters.toString(plain(words), "STRING");
    }

    /** A clause that names elements: {@code " for Anna, Ben"}; nothing for none. */
    static String clause(String keyword, List<String> names) {
        return names.isEmpty() ? "" : " " + keyword + " " + String.join(", ", names);
    }

    /** Begins a block. */
    void open(String head) {
        line(head + " {");
    }

    /** Ends a block; one with nothing in it is none. */
    void close() {
        String begun = " {\n";
        int head = text.length() - begun.length();
        if (text.indexOf(begun, Math.max(0, head)) == head) {
            text.setLength(head);
            text.append('\n');
        } else {
            line("}");
        }
    }

    void line(String words) {
        text.append(words).append('\n');
    }

    /** A blank line. */
    void gap() {
        text.append('\n');
    }

    /** A description of what follows. */
    void describe(String words) {
        line("/** " + plain(words).replace("*/", "* /") + " */");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
