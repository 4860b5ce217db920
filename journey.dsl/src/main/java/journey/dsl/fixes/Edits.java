// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Makes the smallest edits that change one fact, and applies edits to a text. */
public final class Edits {

    private static final String INDENTATION = "    ";

    private Edits() {}

    /**
     * The text after edits.
     *
     * @param edits without overlaps, in any order
     * @throws IllegalArgumentException when edits overlap or lie outside of the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextEdit edit :
                edits.stream().sorted(Comparator.comparing(TextEdit::offset)).toList()) {
            if (edit.offset() < done || edit.end() > text.length()) {
                throw new IllegalArgumentException(edit + " overlaps or is out of the text");
            }
            result.append(text, done, edit.offset()).append(edit.text());
            done = edit.end();
        }
        return result.append(text.substring(done)).toString();
    }

    /** Puts a text in the place of a node. Comments and blanks around it stay. */
    public static TextEdit replace(INode node, String text) {
        return new TextEdit(node.getOffset(), node.getLength(), text);
    }

    /** Adds a clause, {@code by Sales}, to the end of the header of an element. */
    public static TextEdit addClause(EObject element, String clause) {
        ILeafNode last = null;
        for (ILeafNode leaf : node(element).getLeafNodes()) {
            if (isOwn(leaf, element, "{")) {
                break;
            }
            last = leaf.isHidden() ? last : leaf;
        }
        return new TextEdit(last.getEndOffset(), 0, " " + clause);
    }

    /**
     * Adds a member as the first line of the block of an element; makes a block if there is none.
     */
    public static TextEdit addFirst(EObject element, String member) {
        Optional<ILeafNode> open = own(element, "{");
        if (open.isEmpty()) {
            return addBlock(element, member);
        }
        String text = text(element);
        int behind = open.get().getEndOffset();
        int lineEnd = lineEnd(text, behind);
        String rest = text.substring(behind, lineEnd).strip();
        if (!rest.isEmpty() && !rest.startsWith("//")) {
            return new TextEdit(behind, 0, " " + member);
        }
        String line = lineBreak(text) + indentation(element) + INDENTATION + member;
        return new TextEdit(lineEnd, 0, line);
    }

    /**
     * Adds a member as the last line of the block of an element; makes a block if there is none.
     */
    public static TextEdit addLast(EObject element, String member) {
        Optional<ILeafNode> close = own(element, "}");
        if (close.isEmpty()) {
            return addBlock(element, member);
        }
        String text = text(element);
        int offset = close.get().getOffset();
        int lineStart = lineStart(text, offset);
        if (!text.substring(lineStart, offset).isBlank()) {
            return new TextEdit(offset, 0, member + " ");
        }
        String line = indentation(element) + INDENTATION + member + lineBreak(text);
        return new TextEdit(lineStart, 0, line);
    }

    /**
     * Removes an element with its description, and its lines when nothing else stands on them.
     * Other comments stay.
     */
    public static TextEdit remove(EObject element) {
        ICompositeNode node = node(element);
        String text = text(element);
        return removeRegion(text, start(node), node.getEndOffset());
    }

    /** Removes a part of a text, and its lines when nothing else stands on them. */
    public static TextEdit removeRegion(String text, int start, int end) {
        int lineStart = lineStart(text, start);
        int lineEnd = lineEnd(text, end);
        boolean first = text.substring(lineStart, start).isBlank();
        if (first && text.substring(end, lineEnd).isBlank()) {
            int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
            return new TextEdit(lineStart, Math.min(next, text.length()) - lineStart, "");
        }
        if (first) {
            int next = end;
            while (Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return new TextEdit(start, next - start, "");
        }
        int from = start;
        while (from > lineStart && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return new TextEdit(from, end - from, "");
    }

    private static TextEdit addBlock(EObject element, String member) {
        String text = text(element);
        String lineBreak = lineBreak(text);
        String indentation = indentation(element);
        return new TextEdit(
                node(element).getEndOffset(),
                0,
                " {"
                        + lineBreak
                        + indentation
                        + INDENTATION
                        + member
                        + lineBreak
                        + indentation
                        + "}");
    }

    /** Where a node begins, with the description before it. */
    private static int start(ICompositeNode node) {
        int start = node.getOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            if (leaf.getText().startsWith("/**")) {
                start = leaf.getOffset();
            }
        }
        return start;
    }

    private static Optional<ILeafNode> own(EObject element, String keyword) {
        Optional<ILeafNode> found = Optional.empty();
        for (ILeafNode leaf : node(element).getLeafNodes()) {
            if (isOwn(leaf, element, keyword)) {
                found = Optional.of(leaf);
            }
        }
        return found;
    }

    private static boolean isOwn(ILeafNode leaf, EObject element, String keyword) {
        return leaf.getText().equals(keyword)
                && NodeModelUtils.findActualSemanticObjectFor(leaf) == element;
    }

    private static ICompositeNode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }

    private static String text(EObject element) {
        return node(element).getRootNode().getText();
    }

    /** What stands before the element on its line, if that is nothing but blanks. */
    private static String indentation(EObject element) {
        String text = text(element);
        int lineStart = lineStart(text, node(element).getOffset());
        int end = lineStart;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(lineStart, end);
    }

    private static String lineBreak(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
