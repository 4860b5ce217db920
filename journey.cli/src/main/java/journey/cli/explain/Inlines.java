// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The text of a paragraph or a heading, piece by piece. */
final class Inlines extends AbstractVisitor {

    private final PageLinks links;
    private final boolean coloured;
    private final Deque<IStyle> styles = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private URI address;

    private Inlines(PageLinks links, boolean coloured) {
        this.links = links;
        this.coloured = coloured;
    }

    /**
     * The text of a block.
     *
     * @param coloured false when quotes must set off what would else be coloured
     * @param styles the styles of the whole block
     */
    static List<Span> of(Node block, PageLinks links, boolean coloured, IStyle... styles) {
        Inlines inlines = new Inlines(links, coloured);
        inlines.styles.addAll(List.of(styles));
        inlines.visitChildren(block);
        return inlines.spans;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
        styles.addLast(Style.fg_cyan);
        add(coloured ? code.getLiteral() : "`" + code.getLiteral() + "`", true);
        styles.removeLast();
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitStyled(emphasis, Style.italic);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        visitStyled(emphasis, Style.bold);
    }

    @Override
    public void visit(Link link) {
        visitLink(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        visitLink(image, image.getDestination());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ", false);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n", false);
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral(), false);
    }

    private void visitLink(Node link, String destination) {
        int start = spans.size();
        address = links.address(destination);
        visitStyled(link, Style.underline);
        String text =
                String.join(
                        "", spans.subList(start, spans.size()).stream().map(Span::text).toList());
        if (links.mustShow(address) && !text.equals(address.toString())) {
            spans.add(Span.of(" (" + address + ")"));
        }
        address = null;
    }

    private void visitStyled(Node node, IStyle style) {
        styles.addLast(style);
        visitChildren(node);
        styles.removeLast();
    }

    private void add(String text, boolean whole) {
        spans.add(new Span(text, List.copyOf(styles), address, whole));
    }
}
