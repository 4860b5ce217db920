// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.text.Blanks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Makes the smallest edits that change one fact, and applies edits to a text. */
public final class Edits {

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
        return lines(element).separated(new TextEdit(last.getEndOffset(), 0, clause));
    }

    /**
     * Adds a member as the first line of the block of an element; makes a block if there is none.
     */
    public static TextEdit addFirst(EObject element, String member) {
        Optional<ILeafNode> open = own(element, "{");
        if (open.isEmpty()) {
            return addBlock(element, member);
        }
        TextLines lines = lines(element);
        int behind = open.get().getEndOffset();
        int lineEnd = lines.end(behind);
        String rest = Blanks.strip(lines.text().substring(behind, lineEnd));
        if (!rest.isEmpty() && !rest.startsWith("//")) {
            return lines.separated(new TextEdit(behind, 0, member));
        }
        String indentation = lines.indentation(node(element).getOffset());
        return new TextEdit(lineEnd, 0, lines.lineBreak() + indentation + lines.step() + member);
    }

    /**
     * Adds a member as the last line of the block of an element; makes a block if there is none.
     */
    public static TextEdit addLast(EObject element, String member) {
        Optional<ILeafNode> close = own(element, "}");
        if (close.isEmpty()) {
            return addBlock(element, member);
        }
        TextLines lines = lines(element);
        int offset = close.get().getOffset();
        if (!lines.isFirst(offset)) {
            return lines.separated(new TextEdit(offset, 0, member));
        }
        String indentation = lines.indentation(node(element).getOffset());
        String line = indentation + lines.step() + member + lines.lineBreak();
        return new TextEdit(lines.start(offset), 0, line);
    }

    /**
     * Removes an element with its description, and its lines when nothing else stands on them.
     * Other comments stay.
     */
    public static TextEdit remove(EObject element) {
        ICompositeNode node = node(element);
        TextLines lines = lines(element);
        Optional<ILeafNode> description = description(node);
        int start = description.map(INode::getOffset).orElse(node.getOffset());
        int end = node.getEndOffset();
        String between =
                description
                        .map(it -> lines.text().substring(it.getEndOffset(), node.getOffset()))
                        .orElse("");
        if (Blanks.areAll(between)) {
            return removeRegion(lines, start, end);
        }
        String kept = Blanks.stripLeading(between);
        String text = lines.isLast(end) ? Blanks.stripTrailing(kept) : kept;
        return lines.separated(new TextEdit(start, end - start, text));
    }

    /** Removes a part of a text, and its lines when nothing else stands on them. */
    public static TextEdit removeRegion(TextLines lines, int start, int end) {
        int from = lines.isFirst(start) ? start : lines.skipBlanksBack(start);
        int to = lines.isFirst(start) ? lines.skipBlanks(end) : end;
        if (lines.isFirst(start) && lines.isLast(end)) {
            from = lines.start(start);
            to = lines.next(end);
        }
        return lines.separated(new TextEdit(from, to - from, ""));
    }

    private static TextEdit addBlock(EObject element, String member) {
        TextLines lines = lines(element);
        String lineBreak = lines.lineBreak() + lines.indentation(node(element).getOffset());
        return new TextEdit(
                node(element).getEndOffset(),
                0,
                " {" + lineBreak + lines.step() + member + lineBreak + "}");
    }

    /** The description before a node: the last one, as there may be other comments. */
    static Optional<ILeafNode> description(ICompositeNode node) {
        Optional<ILeafNode> description = Optional.empty();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            if (leaf.getText().startsWith("/**")) {
                description = Optional.of(leaf);
            }
        }
        return description;
    }

    /** The keyword of an element itself, not of one in it; each has one at most. */
    static Optional<ILeafNode> own(EObject element, String keyword) {
        return own(node(element), element, keyword);
    }

    /** Looks from the end, and not into parts: there may be thousands of them in a block. */
    private static Optional<ILeafNode> own(ICompositeNode node, EObject element, String keyword) {
        for (INode child : node.getChildren().reverse()) {
            if (child instanceof ILeafNode leaf) {
                if (isOwn(leaf, element, keyword)) {
                    return Optional.of(leaf);
                }
            } else if (child instanceof ICompositeNode part && isOf(part, element)) {
                Optional<ILeafNode> found = own(part, element, keyword);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(ICompositeNode part, EObject element) {
        return !part.hasDirectSemanticElement() || part.getSemanticElement() == element;
    }

    private static boolean isOwn(ILeafNode leaf, EObject element, String keyword) {
        return leaf.getText().equals(keyword)
                && NodeModelUtils.findActualSemanticObjectFor(leaf) == element;
    }

    private static ICompositeNode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }

    private static TextLines lines(EObject element) {
        return TextLines.of(element);
    }
}
