// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Elements of HTML with the class {@code mermaid} or that language, and attributes that hold a
 * journey diagram. Entities are decoded as a browser does.
 */
final class HtmlElements implements DiagramForm {

    private static final String MARKED =
            ".mermaid, .language-mermaid, .lang-mermaid, mermaid, [lang=mermaid],"
                    + " [data-lang=mermaid], [data-language=mermaid], [classname~=\\bmermaid\\b],"
                    + " script[type*=mermaid]";

    /** What a program puts in, as in {@code {chart}}, {@code {{ chart }}} and {@code ' + chart}. */
    private static final Pattern VALUE = Pattern.compile("\\s*[{<$'\"+]");

    /** Of elements in each other, such as a pre and its code, the inner one is the diagram. */
    @Override
    public void takeFrom(Page page) {
        Element html = Jsoup.parse(page.rest(), Parser.htmlParser().setTrackPosition(true));
        Set<Element> around = new HashSet<>();
        List<Element> marked = html.select(MARKED);
        for (int i = marked.size() - 1; i >= 0; i--) {
            Element element = marked.get(i);
            if (!around.contains(element)) {
                take(element, page);
            }
            for (Element it = element.parent(); it != null && around.add(it); it = it.parent()) {
                // All parents, each once.
            }
        }
        html.getAllElements().forEach(element -> takeAttributes(element, page));
    }

    /** An element without an end may be a word of the page, or a tag that it shows. */
    private static void take(Element element, Page page) {
        int begin = element.sourceRange().startPos();
        List<Line> lines = page.unquoted(begin, lines(element));
        Optional<String> first =
                lines.stream().map(Line::text).filter(text -> !text.isBlank()).findFirst();
        if (first.isEmpty() || VALUE.matcher(first.get()).lookingAt()) {
            return;
        }
        Range end = element.endSourceRange();
        if (end.isTracked() && !end.isImplicit()) {
            page.addDiagram(lines);
            page.blank(begin, end.endPos());
        } else if (page.addCode(lines)) {
            int last = endOfContent(element);
            page.remarkUnclosed(page.line(begin), "<" + element.normalName() + ">", last);
            page.blank(begin, last);
        }
    }

    private static int endOfContent(Element element) {
        return element.nodeStream().mapToInt(it -> it.sourceRange().endPos()).max().orElse(0);
    }

    /** The text in an element; line breaks stay as they are written, other tags are left out. */
    private static List<Line> lines(Element element) {
        SortedMap<Integer, StringBuilder> lines = new TreeMap<>();
        for (Node node : element.nodeStream().toList()) {
            int last = node.sourceRange().end().lineNumber();
            if (node instanceof TextNode text) {
                add(lines, last, text.getWholeText());
            } else if (node instanceof DataNode data) {
                add(lines, last, data.getWholeData());
            } else if (node.nodeName().equals("br")) {
                add(lines, last, "<br>");
            }
        }
        return lines.entrySet().stream()
                .map(it -> new Line(it.getKey(), it.getValue().toString()))
                .toList();
    }

    /** Counts from the last line: the line feed at the begin of a pre is no part of its text. */
    private static void add(SortedMap<Integer, StringBuilder> lines, int last, String text) {
        String[] all = text.split("\n", -1);
        int number = Math.max(1, last - all.length + 1);
        for (String line : all) {
            lines.computeIfAbsent(number++, it -> new StringBuilder()).append(line);
        }
    }

    private static void takeAttributes(Element element, Page page) {
        for (Attribute attribute : element.attributes()) {
            Range value = attribute.sourceRange().valueRange();
            if (value.isTracked() && attribute.getValue().contains("journey")) {
                List<Line> lines = Line.all(value.start().lineNumber(), attribute.getValue());
                if (page.addCode(page.unquoted(value.startPos(), lines))) {
                    page.blank(value.startPos(), value.endPos());
                }
            }
        }
    }
}
