// SPDX-License-Identifier: EPL-2.0
package journey.dsl.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import journey.dsl.check.CheckDescription;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The page that explains a check, as the build packages it from docs/checks: a heading, a paragraph
 * with severity and group, what the check finds, and sections with headings of their own.
 */
public final class CheckPage {

    private static final String FOLDER = "/journey/dsl/explanation/pages/";

    private final String name;
    private final String markdown;

    CheckPage(String name, String markdown) {
        this.name = name;
        this.markdown = markdown;
    }

    /**
     * Reads the page of a check of the catalogue.
     *
     * @throws IllegalStateException when there is none: it is a part of the product
     */
    public static CheckPage of(CheckDescription check) {
        String name = FOLDER + check.id() + ".md";
        try (InputStream page = CheckPage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("The page " + name + " is not packaged.");
            }
            return new CheckPage(name, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it; the caller may change the nodes. */
    public Node content() {
        return Parser.builder().build().parse(markdown);
    }

    /**
     * All of it.
     *
     * @param destination what the destination of a link becomes
     */
    public Node content(UnaryOperator<String> destination) {
        Node content = content();
        content.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        link.setDestination(destination.apply(link.getDestination()));
                        visitChildren(link);
                    }
                });
        return content;
    }

    /** The part of such content before the second heading, without the first. */
    public static Node beginning(Node content) {
        Node heading = content.getFirstChild();
        Node each = heading.getNext();
        boolean isOver = false;
        while (each != null) {
            Node next = each.getNext();
            isOver |= each instanceof Heading;
            if (isOver) {
                each.unlink();
            }
            each = next;
        }
        heading.unlink();
        return content;
    }

    /**
     * What the check finds: the sentences of the paragraph after the one with severity and group,
     * as text. Words of the language stand between backticks. A last one that only leads to what
     * follows is left out.
     */
    public List<String> sentences() {
        Node facts = paragraph(content().getFirstChild());
        String text = text(paragraph(facts.getNext()));
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        sentences.removeIf(sentence -> sentence.endsWith(":"));
        return sentences;
    }

    /** The first paragraph from a node on. */
    private Node paragraph(Node from) {
        for (Node each = from; each != null; each = each.getNext()) {
            if (each instanceof Paragraph) {
                return each;
            }
        }
        throw new IllegalStateException("The page " + name + " has too few paragraphs.");
    }

    private static String text(Node paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text words) {
                        text.append(words.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        text.append('`').append(code.getLiteral()).append('`');
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        text.append(' ');
                    }
                });
        return text.toString();
    }
}
