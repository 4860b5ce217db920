// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks of AsciiDoc: {@code [mermaid]} or {@code [source,mermaid]} before a delimited block or a
 * paragraph. What stands in listings of another language is an example.
 */
final class AsciiDocBlocks implements DiagramForm {

    /** Attributes of a block, its anchor or its title. */
    private static final Pattern BEFORE = Pattern.compile("\\[.*]\\s*|\\.[^. ].*");

    private static final Pattern MERMAID =
            Pattern.compile(
                    "(?i)\\[\\s*(?:(?:source|listing)?\\s*[,%][^\\]]*?)?\"?mermaid(?![\\w./]).*");

    private static final Pattern SOURCE = Pattern.compile("(?i)\\[(?:source)?\\s*,\\s*([^,\\]]*)");

    /** What begins and ends a block that is read literally, a passthrough, a comment or a fence. */
    private static final Pattern LITERAL =
            Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|--|```+)(\\S*)\\s*");

    private static final Pattern OTHER_FILE = Pattern.compile("(?i)mermaid::([^\\[\\s]+)\\[.*");

    private Page page;
    private List<Line> lines = List.of();

    /** The lines of attributes before the next block. */
    private final List<String> attributes = new ArrayList<>();

    @Override
    public void takeFrom(Page from) {
        page = from;
        lines = Line.all(1, page.rest());
        int i = 0;
        while (i < lines.size()) {
            i = take(i);
        }
    }

    /** Takes what begins on a line, and returns the index of the next one to look at. */
    private int take(int at) {
        String line = lines.get(at).text();
        Matcher before = BEFORE.matcher(line);
        Matcher delimiter = LITERAL.matcher(line);
        Matcher other = OTHER_FILE.matcher(line);
        if (before.matches() && !delimiter.matches()) {
            attributes.add(line);
            return at + 1;
        }
        int next = at + 1;
        if (other.matches()) {
            page.remarkOtherFile(lines.get(at).number(), other.group(1));
        } else if (delimiter.matches() && !(delimiter.group(1).equals("--") && !isMermaid())) {
            next = takeBlock(at, delimiter);
        } else if (isMermaid() && !line.isBlank()) {
            next = takeParagraph(at);
        }
        attributes.clear();
        return next;
    }

    private boolean isMermaid() {
        return attributes.stream().anyMatch(it -> MERMAID.matcher(it).lookingAt());
    }

    private int takeBlock(int at, Matcher delimiter) {
        String mark = delimiter.group(1);
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).text().strip().equals(mark)) {
            end++;
        }
        List<Line> content = lines.subList(at + 1, end);
        boolean isDiagram = isMermaid() || CodeLanguage.isMermaid(delimiter.group(2));
        if (mark.startsWith("+") && !isDiagram) {
            return end + 1;
        }
        boolean taken = isDiagram;
        if (isDiagram) {
            page.addDiagram(content);
        } else if (!mark.startsWith("/")) {
            taken = takeCode(content, delimiter.group(2));
        }
        if (taken && end == lines.size()) {
            page.remarkUnclosed(lines.get(at).number(), "This block", page.start(end + 1));
        }
        blank(at, Math.min(end + 1, lines.size()));
        return end + 1;
    }

    private boolean takeCode(List<Line> content, String languageOfFence) {
        String language =
                attributes.stream()
                        .map(SOURCE::matcher)
                        .filter(Matcher::lookingAt)
                        .map(source -> source.group(1))
                        .findFirst()
                        .orElse(languageOfFence);
        if (language.isEmpty()) {
            return page.addCode(content);
        }
        page.passOver(content, CodeLanguage.of(language));
        return false;
    }

    private int takeParagraph(int at) {
        int end = at;
        while (end < lines.size() && !lines.get(end).text().isBlank()) {
            end++;
        }
        page.addDiagram(lines.subList(at, end));
        blank(at, end);
        return end;
    }

    private void blank(int from, int to) {
        page.blankLines(lines.get(from).number(), lines.get(to - 1).number() + 1);
    }
}
