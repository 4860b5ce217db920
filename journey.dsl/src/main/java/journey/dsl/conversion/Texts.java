// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.Map;
import java.util.regex.Pattern;
import journey.dsl.text.Messages;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Reads and writes texts in double quotes. */
final class Texts {

    private static final Map<Character, String> ESCAPES =
            Map.of('"', "\"", '\\', "\\", 'n', "\n", 't', "\t");

    /** Line breaks in the source, with the blanks around them. */
    private static final Pattern BREAK = Pattern.compile("[ \\t]*[\\r\\n][ \\t\\r\\n]*");

    private Texts() {}

    /**
     * The text between the quotes. A line break in the source reads as one blank, so that a long
     * text can be wrapped and indented freely; {@code \n} breaks the line for the reader.
     *
     * @throws ValueConverterException when the closing quote is missing or an escape is unknown
     */
    static String read(String source, INode node) {
        if (source.length() < 2 || !source.endsWith("\"") || endsEscaped(source)) {
            throw new ValueConverterException(
                    Messages.sentence("syntax.text-not-closed"), node, null);
        }
        String inner = source.substring(1, source.length() - 1);
        inner.chars()
                .filter(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)
                .findFirst()
                .ifPresent(
                        c -> {
                            throw new ValueConverterException(
                                    Messages.sentence(
                                            "syntax.control-character", "%04X".formatted(c)),
                                    node,
                                    null);
                        });
        if (inner.indexOf('\n') >= 0 || inner.indexOf('\r') >= 0) {
            inner = BREAK.matcher(inner).replaceAll(" ");
        }
        return inner.indexOf('\\') < 0 ? inner : unescaped(inner, node);
    }

    private static boolean endsEscaped(String source) {
        int backslashes = 0;
        for (int i = source.length() - 2; i > 0 && source.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String unescaped(String inner, INode node) {
        StringBuilder text = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = inner.charAt(++i);
            if (escaped == 'u' && inner.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                text.append((char) Integer.parseInt(inner.substring(i + 1, i + 5), 16));
                i += 4;
            } else if (ESCAPES.containsKey(escaped)) {
                text.append(ESCAPES.get(escaped));
            } else {
                throw new ValueConverterException(
                        Messages.sentence("syntax.escape", escaped), node, null);
            }
        }
        return text.toString();
    }

    /** A text as it is written in a file, on one line. */
    static String write(String text) {
        StringBuilder source = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> source.append("\\\\");
                case '"' -> source.append("\\\"");
                case '\n' -> source.append("\\n");
                case '\t' -> source.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        source.append("\\u%04x".formatted((int) c));
                    } else {
                        source.append(c);
                    }
                }
            }
        }
        return source.append('"').toString();
    }
}
