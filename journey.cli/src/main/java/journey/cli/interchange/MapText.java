// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.regex.Pattern;
import journey.dsl.text.CharacterKind;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes the text of a map, one fact a line; the formatter makes it look well. */
public final class MapText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final IValueConverterService converters;
    private final StringBuilder text = new StringBuilder();

    public MapText(IValueConverterService converters) {
        this.converters = converters;
    }

    /** A text in one line: control characters count as blanks. */
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            if (isBlank(CharacterKind.of(plain.charAt(i)))) {
                plain.setCharAt(i, ' ');
            }
        }
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean isBlank(CharacterKind kind) {
        return switch (kind) {
            case LINE_END, BYTE_ORDER_MARK, CONTROL -> true;
            case TEXT, DIRECTION, INVISIBLE, NO_CHARACTER -> false;
        };
    }

    /** A text for people as it stands in a map, in one line and with its quotes. */
    public String quoted(String words) {
        return exact(plain(words));
    }

    /**
     * A text that programs compare, such as a value of a column: none of its characters changes.
     */
    public String exact(String value) {
        return converters.toString(value, "STRING");
    }

    /** A clause that names elements: {@code " for Anna, Ben"}; nothing for none. */
    static String clause(String keyword, List<String> names) {
        return names.isEmpty() ? "" : " " + keyword + " " + String.join(", ", names);
    }

    /** Begins a block. */
    public void open(String head) {
        line(head + " {");
    }

    /** Ends a block; one with nothing in it is none. */
    public void close() {
        String begun = " {\n";
        int head = text.length() - begun.length();
        if (text.indexOf(begun, Math.max(0, head)) == head) {
            text.setLength(head);
            text.append('\n');
        } else {
            line("}");
        }
    }

    public void line(String words) {
        text.append(words).append('\n');
    }

    /** A blank line. */
    public void gap() {
        text.append('\n');
    }

    /** A description of what follows. */
    public void describe(String words) {
        line("/** " + plain(words).replace("*/", "* /") + " */");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
