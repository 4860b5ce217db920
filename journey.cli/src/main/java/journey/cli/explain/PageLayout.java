// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Lays a page of Markdown out in lines for a terminal. */
final class PageLayout extends AbstractVisitor {

    private static final String CODE_INDENT = "    ";

    private final int width;
    private final Ink ink;
    private final PageLinks links;
    private final boolean tight;
    private final List<String> lines = new ArrayList<>();

    private PageLayout(int width, Ink ink, PageLinks links, boolean tight) {
        this.width = width;
        this.ink = ink;
        this.links = links;
        this.tight = tight;
    }

    /**
     * The lines of a page.
     *
     * @param width the columns that text may take; code keeps its lines
     */
    static List<String> of(Node page, int width, Ink ink, PageLinks links) {
        PageLayout layout = new PageLayout(width, ink, links, false);
        page.accept(layout);
        return layout.lines;
    }

    @Override
    public void visit(Heading heading) {
        addText(heading, Style.bold);
    }

    @Override
    public void visit(Paragraph paragraph) {
        addText(paragraph);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addCode(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        addCode(html.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        addList(list, Stream.generate(() -> "- ").iterator()::next);
    }

    @Override
    public void visit(OrderedList list) {
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        addList(list, Stream.iterate(start, n -> n + 1).map(n -> n + ". ").iterator()::next);
    }

    @Override
    public void visit(BlockQuote quote) {
        addBlock(nested(quote, "> ", "> ", false));
    }

    @Override
    public void visit(ThematicBreak rule) {
        addBlock(List.of("-".repeat(width)));
    }

    private void addText(Node block, IStyle... styles) {
        List<Span> text = Inlines.of(block, links, ink.isColoured(), styles);
        addBlock(Filling.of(text, width).stream().map(ink::paint).toList());
    }

    private void addCode(String literal) {
        addBlock(literal.lines().map(line -> line.isEmpty() ? line : CODE_INDENT + line).toList());
    }

    private void addList(ListBlock list, Supplier<String> markers) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = markers.get();
            if (!items.isEmpty() && !list.isTight()) {
                items.add("");
            }
            items.addAll(nested(item, marker, " ".repeat(marker.length()), list.isTight()));
        }
        addBlock(items);
    }

    /** The lines of the blocks in a block, each with something before it. */
    private List<String> nested(Node block, String first, String others, boolean isTight) {
        PageLayout layout =
                new PageLayout(Math.max(1, width - first.length()), ink, links, isTight);
        layout.visitChildren(block);
        List<String> nested = new ArrayList<>();
        for (String line : layout.lines) {
            nested.add(((nested.isEmpty() ? first : others) + line).stripTrailing());
        }
        return nested;
    }

    /** Blocks are set apart by an empty line, except in a list whose items are not. */
    private void addBlock(List<String> block) {
        if (!lines.isEmpty() && !tight) {
            lines.add("");
        }
        lines.addAll(block);
    }
}
