// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import journey.dsl.clauses.WrittenFact;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A part of a text: a fact with the comments that are about it. These are its description, the
 * comments directly before it, and a comment that ends its last line.
 *
 * @param start in characters from 0
 * @param end exclusive
 */
record FactRegion(int start, int end) {

    static FactRegion of(WrittenFact fact, TextLines lines) {
        return new FactRegion(startOf(fact, lines), endOf(fact.end(), lines));
    }

    /** Goes back over comments, until a blank line or one that is about what stands before. */
    private static int startOf(WrittenFact fact, TextLines lines) {
        ICompositeNode root = fact.nodes().get(0).getRootNode();
        int start = fact.start();
        int offset = start;
        int breaks = 0;
        boolean near = true;
        while (offset > 0) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
            if (leaf == null || !leaf.isHidden()) {
                return start;
            }
            offset = leaf.getOffset();
            if (Blanks.areAll(leaf.getText())) {
                breaks = lines.breaks(offset, leaf.getEndOffset());
                near &= breaks < 2;
            } else {
                near &= breaks == 0 || lines.isFirst(offset);
                start = near || leaf.getText().startsWith("/**") ? offset : start;
                breaks = 0;
            }
        }
        return start;
    }

    private static int endOf(int end, TextLines lines) {
        String behind = Blanks.strip(lines.text().substring(end, lines.end(end)));
        boolean isComment =
                behind.startsWith("//")
                        || (behind.startsWith("/*") && behind.indexOf("*/") == behind.length() - 2);
        return isComment ? lines.text().indexOf(behind, end) + behind.length() : end;
    }

    boolean contains(TextEdit edit) {
        return start <= edit.offset() && edit.end() <= end;
    }
}
