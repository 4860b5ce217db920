// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directives of reStructuredText: {@code .. mermaid::}, {@code .. code-block:: mermaid}. Code of
 * another language is an example; what stands in other directives is part of the page.
 */
final class Directives implements DiagramForm {

    private static final Pattern DIRECTIVE =
            Pattern.compile("(.*?)\\.\\. +(?:\\|[^|]+\\| +)?([\\w:.+-]+?) ?:: *(.*)");

    /** Blanks, perhaps with the mark of a list item or of a comment of a program. */
    private static final Pattern INDENTATION = Pattern.compile("\\s*(?:[-*+#]+ +|\\d+[.)] +)?");

    private static final Pattern COMMENT =
            Pattern.compile("( *+)\\.\\.(?: +(?![_\\[|]|__ )(?!.*::).*)?");

    private static final Pattern LITERAL = Pattern.compile("( *+)(?!\\.\\. ).*::\\s*");

    private static final Set<String> CODE =
            Set.of("code", "code-block", "sourcecode", "parsed-literal", "highlight");

    @Override
    public void takeFrom(Page page) {
        takeFrom(page, 1, page.line(page.rest().length()) + 1);
    }

    /** Takes from lines; the second number is that of the first line behind them. */
    void takeFrom(Page page, int from, int to) {
        List<Line> lines = Line.all(from, page.rest(page.start(from), page.start(to)));
        int i = 0;
        while (i < lines.size()) {
            i = take(lines, i, page);
        }
    }

    /** Takes what begins on a line, and returns the index of the next one to look at. */
    private static int take(List<Line> lines, int at, Page page) {
        String text = lines.get(at).text();
        Matcher directive = DIRECTIVE.matcher(text);
        if (directive.matches() && INDENTATION.matcher(directive.group(1)).matches()) {
            return takeDirective(directive, lines, at, page);
        }
        Matcher comment = COMMENT.matcher(text);
        Matcher literal = LITERAL.matcher(text);
        boolean hidden = comment.matches();
        if (!hidden && !literal.matches()) {
            return at + 1;
        }
        int end = end(lines, at, (hidden ? comment : literal).group(1).length());
        if (!hidden) {
            page.addCode(lines.subList(at + 1, end));
        }
        blank(lines, at, end, page);
        return end;
    }

    private static int takeDirective(Matcher directive, List<Line> lines, int at, Page page) {
        String name = directive.group(2).toLowerCase(Locale.ROOT);
        String argument = directive.group(3).strip();
        boolean isMermaid = name.equals("mermaid") || name.endsWith(":mermaid");
        if (!isMermaid && !CODE.contains(name)) {
            return at + 1;
        }
        int end = end(lines, at, directive.group(1).length());
        List<Line> content = Page.withoutOptions(lines.subList(at + 1, end));
        if (isMermaid && content.isEmpty() && !argument.isEmpty()) {
            page.remarkOtherFile(lines.get(at).number(), argument);
        } else if (isMermaid || CodeLanguage.isMermaid(argument)) {
            page.addDiagram(content);
        } else if (argument.isEmpty()) {
            page.addCode(content);
        } else {
            page.passOver(content, CodeLanguage.of(argument));
        }
        blank(lines, at, end, page);
        return end;
    }

    /** The index of the first line after one that is indented no more than it. */
    private static int end(List<Line> lines, int at, int indentation) {
        int end = at + 1;
        for (int i = at + 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (!line.isBlank()) {
                if (line.length() - line.stripLeading().length() <= indentation) {
                    break;
                }
                end = i + 1;
            }
        }
        return end;
    }

    private static void blank(List<Line> lines, int from, int to, Page page) {
        page.blankLines(lines.get(from).number(), lines.get(to - 1).number() + 1);
    }
}
