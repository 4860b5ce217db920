// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import journey.dsl.check.CheckDescription;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The page that explains a check, as the build packages it from docs/checks.
 *
 * @param content the Markdown: a heading, a paragraph with severity and group, and what it says
 */
record CheckPage(CheckDescription check, Node content) {

    static CheckPage of(CheckDescription check) {
        String name = "/journey/cli/pages/" + check.id() + ".md";
        try (InputStream page = CheckPage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("The page " + name + " is not packaged.");
            }
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return new CheckPage(check, Parser.builder().build().parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the check finds: the first sentence after the paragraph with severity and group. */
    String summary() {
        Node facts = next(content.getFirstChild());
        String text = text(next(facts.getNext()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }

    /** The first paragraph from a node on. */
    private Node next(Node node) {
        for (Node each = node; each != null; each = each.getNext()) {
            if (each instanceof Paragraph) {
                return each;
            }
        }
        throw new IllegalStateException("The page of " + check.id() + " has too few paragraphs.");
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
