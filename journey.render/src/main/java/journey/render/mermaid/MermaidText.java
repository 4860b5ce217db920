// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import java.util.regex.Pattern;
import journey.dsl.text.SafeText;

/**
 * Writes texts so that Mermaid shows them as they are.
 *
 * <p>The grammar of journey diagrams has no quotes: a colon, semicolon or hash ends a title, and
 * {@code %%} begins a comment. Mermaid replaces entities such as {@code #58;} before its parser
 * sees the text, and draws the character that they stand for. Numbers are used, because the names
 * of entities are unknown in the SVG files that Mermaid writes.
 */
final class MermaidText {

    /** What would end a title, begin a comment or a tag, or be taken for an entity. */
    private static final String SPECIAL = "#:;%<>&";

    /** A title that begins like a statement of the grammar. */
    private static final Pattern KEYWORD =
            Pattern.compile("(?i)(?:journey|title|section|accTitle|accDescr)\\b.*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private MermaidText() {}

    /** The title of a task, which must not begin like a statement. */
    static String task(String title) {
        return KEYWORD.matcher(title).matches()
                ? entity(title.charAt(0)) + escaped(title.substring(1))
                : escaped(title);
    }

    /** The name of an actor, which a comma would end. */
    static String actor(String name) {
        return escaped(name).replace(",", entity(','));
    }

    /** A text in one line; null counts as empty. */
    static String line(String text) {
        return text == null ? "" : BLANKS.matcher(SafeText.of(text)).replaceAll(" ").strip();
    }

    /** The text of a line with entities for what has a meaning in Mermaid. */
    static String escaped(String line) {
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            escaped.append(SPECIAL.indexOf(c) < 0 ? String.valueOf(c) : entity(c));
        }
        return escaped.toString();
    }

    private static String entity(char c) {
        return "#" + (int) c + ";";
    }
}
