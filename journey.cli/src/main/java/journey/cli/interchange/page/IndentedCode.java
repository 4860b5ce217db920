// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Code of Markdown that is indented and has no language, of which no other form takes anything. */
final class IndentedCode implements DiagramForm {

    @Override
    public void takeFrom(Page page) {
        for (Node node : MarkdownBlocks.of(page.rest())) {
            if (node instanceof IndentedCodeBlock code) {
                List<SourceSpan> spans = code.getSourceSpans();
                int first = spans.get(0).getLineIndex() + 1;
                if (page.addCode(Line.all(first, code.getLiteral()))) {
                    page.blankLines(first, spans.get(spans.size() - 1).getLineIndex() + 2);
                }
            }
        }
    }
}
