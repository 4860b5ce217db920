// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Diagrams between two marks of their own, as many generators of sites and wikis have it. Where the
 * second mark is missing, the first may be meant otherwise.
 */
final class Enclosures implements DiagramForm {

    /**
     * Two marks.
     *
     * @param end may refer to the first group of the begin as {@code $1}
     */
    private record Marks(Pattern begin, String end) {
        Marks(String begin, String end) {
            this(Pattern.compile("(?im)" + begin), end);
        }

        Pattern end(Matcher found) {
            return Pattern.compile(
                    "(?im)" + (found.groupCount() > 0 ? end.replace("$1", found.group(1)) : end));
        }
    }

    private static final List<Marks> FORMS =
            List.of(
                    // Azure DevOps and MyST.
                    new Marks(
                            "^[ \\t>]*+(?:[-*+] +|\\d+[.)] +)?(:{3,}) *\\{?\\.?mermaid\\b.*$",
                            "^[ \\t>]*+$1:*[ \\t]*$"),
                    // Hugo.
                    new Marks(
                            "\\{\\{[<%] *mermaid\\b[^/\\n]{0,500}?[>%]}}",
                            "\\{\\{[<%] */ *mermaid *[>%]}}"),
                    // Jekyll and Hexo; Zola.
                    new Marks(
                            "\\{%-? *mermaid\\b[^%\\n]{0,500}%}", "\\{%-? *end(?:mermaid)? *-?%}"),
                    // Org mode.
                    new Marks("^[ \\t]*+#\\+begin_(?:src +)?mermaid\\b.*$", "^[ \\t]*+#\\+end_"),
                    // Trac; MediaWiki and Redmine; Confluence.
                    new Marks("\\{\\{\\{\\s{0,9}#!mermaid\\b.*$", "}}}"),
                    new Marks("\\{\\{#?mermaid\\b[^}\\n]{0,500}$", "}}"),
                    new Marks("^[ \\t]*+\\{mermaid(?:[:|][^}\\n]*)?}", "\\{mermaid}"));

    @Override
    public void takeFrom(Page page) {
        for (Marks form : FORMS) {
            String text = page.rest();
            Matcher begin = form.begin().matcher(text);
            int from = 0;
            while (begin.find(from)) {
                from = take(text, begin, form.end(begin), page);
            }
        }
    }

    /** Takes one, and returns where to go on. */
    private static int take(String text, Matcher begin, Pattern endMark, Page page) {
        Matcher mark = endMark.matcher(text);
        boolean closed = mark.find(begin.end());
        int end = closed ? mark.start() : text.length();
        List<Line> lines = page.lines(begin.end(), end);
        if (closed) {
            page.addDiagram(lines);
            page.blank(begin.start(), mark.end());
            return mark.end();
        }
        if (page.addCode(lines)) {
            page.remarkUnclosed(page.line(begin.start()), "This diagram", end);
            page.blank(begin.start(), end);
        }
        return end;
    }
}
