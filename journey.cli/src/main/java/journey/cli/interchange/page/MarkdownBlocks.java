// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** All blocks of a Markdown text with their places. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    /**
     * The nodes in the order of the text, found without recursion: quotes nest as deep as lines are
     * long.
     */
    static List<Node> of(String markdown) {
        Node document =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .inlineParserFactory(context -> (lines, block) -> {})
                        .build()
                        .parse(markdown);
        List<Node> nodes = new ArrayList<>();
        for (Node node = document; node != null; node = next(node)) {
            nodes.add(node);
        }
        return nodes;
    }

    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != null && last.getNext() == null) {
            last = last.getParent();
        }
        return last == null ? null : last.getNext();
    }
}
