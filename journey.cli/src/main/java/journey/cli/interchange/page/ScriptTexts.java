// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of JavaScript, as in {@code <Mermaid chart={`journey …`} />} and {@code const chart =
 * "journey\n…"}. Only one that begins like a journey diagram is one.
 */
final class ScriptTexts implements DiagramForm {

    /** Before a text stands what can have a value; in Vue, the quote of an attribute too. */
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?s)(?:[{(,:\\[?+]|=>?\\s*+[\"']?|\\b(?:return|default|raw))\\s*+"
                            + "(?:`([^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+)`"
                            + "|\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\""
                            + "|'([^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+)')");

    private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}");

    @Override
    public void takeFrom(Page page) {
        Matcher text = TEXT.matcher(page.rest());
        int from = 0;
        while (text.find(from)) {
            int group = text.group(1) != null ? 1 : text.group(2) != null ? 2 : 3;
            from = take(text, group, page) ? text.end() : text.start(group);
        }
    }

    private static boolean take(Matcher text, int group, Page page) {
        int first = page.line(text.start(group));
        List<Line> lines = page.unquoted(text.start(group), lines(first, text.group(group)));
        if (!page.isJourney(lines)) {
            return false;
        }
        page.addDiagram(lines);
        page.blank(text.start(group), text.end(group));
        if (group == 1 && HOLE.matcher(text.group(1)).find()) {
            page.remark(
                    first, "A program fills in `${…}` in this diagram. It was taken as it stands.");
        }
        return true;
    }

    /** The lines of a text; where an escape ends one, the next has the same number. */
    private static List<Line> lines(int first, String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int number = first;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c == '\\' && i + 1 < text.length();
            char sign = escaped ? text.charAt(++i) : c;
            if (sign == '\n' || (escaped && sign == 'n')) {
                if (!escaped || sign == 'n') {
                    lines.add(new Line(number, line.toString()));
                    line.setLength(0);
                }
                number += sign == '\n' ? 1 : 0;
            } else {
                line.append(escaped && (sign == 't' || sign == 'r') ? ' ' : sign);
            }
        }
        lines.add(new Line(number, line.toString()));
        return lines;
    }
}
