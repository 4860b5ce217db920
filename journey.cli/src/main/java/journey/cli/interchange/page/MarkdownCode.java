// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Fences of Markdown: {@code ```mermaid} and the like, in lists, quotes and the directives of MyST.
 * What stands in a fence of another language is an example, and so are tags in code.
 */
final class MarkdownCode implements DiagramForm {

    /** A directive of MyST that holds Markdown; one with a dot is a class of Pandoc. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\{(?!(?:code|sourcecode|raw|literalinclude)\\b)[a-z][\\w:-]*}.*");

    private static final Pattern RESTRUCTURED = Pattern.compile("\\{?eval[-_]rst}?");

    /** Each level costs a reading of the page. */
    private static final int DEEPEST = 9;

    @Override
    public void takeFrom(Page page) {
        for (int depth = 0; depth < DEEPEST && unwrapDirectives(page); depth++) {
            // What was in one directive may be another.
        }
        for (Node node : MarkdownBlocks.of(page.rest())) {
            if (node instanceof FencedCodeBlock fence) {
                take(fence, page);
            } else if (node instanceof IndentedCodeBlock) {
                InlineCode.blankTags(node.getSourceSpans(), page);
            } else if (node instanceof Paragraph || node instanceof Heading) {
                InlineCode.blankTagsInCode(node.getSourceSpans(), page);
            }
        }
    }

    /** Takes the fences of directives away from what stands in them. */
    private static boolean unwrapDirectives(Page page) {
        boolean found = false;
        for (Node node : MarkdownBlocks.of(page.rest())) {
            if (node instanceof FencedCodeBlock fence && isDirective(fence.getInfo())) {
                List<SourceSpan> spans = fence.getSourceSpans();
                blank(spans.get(0), page);
                if (fence.getClosingFenceLength() != null) {
                    blank(spans.get(spans.size() - 1), page);
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean isDirective(String info) {
        return DIRECTIVE.matcher(info).matches()
                && !RESTRUCTURED.matcher(info).matches()
                && !CodeLanguage.isMermaid(info);
    }

    private static void take(FencedCodeBlock fence, Page page) {
        List<SourceSpan> spans = fence.getSourceSpans();
        int first = spans.get(0).getLineIndex() + 1;
        List<Line> lines = Line.all(first + 1, fence.getLiteral());
        int last = spans.get(spans.size() - 1).getLineIndex() + 1;
        if (RESTRUCTURED.matcher(fence.getInfo()).matches()) {
            new Directives().takeFrom(page, first + 1, last);
        }
        boolean taken = true;
        if (CodeLanguage.isMermaid(fence.getInfo())) {
            page.addDiagram(lines);
        } else if (fence.getInfo().isBlank()) {
            taken = page.addCode(lines);
        } else {
            taken = false;
            page.passOver(lines, CodeLanguage.of(fence.getInfo()));
        }
        if (taken && fence.getClosingFenceLength() == null) {
            page.remarkUnclosed(first, "This code block", page.start(last + 1));
        }
        spans.forEach(span -> blank(span, page));
    }

    private static void blank(SourceSpan span, Page page) {
        page.blank(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
