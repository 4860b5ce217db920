// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.text.Blanks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Removes members from the block of an element, or from a file. */
final class MemberRemoval {

    private final EObject owner;
    private final ICompositeNode node;
    private final TextLines lines;

    MemberRemoval(EObject owner) {
        this.owner = owner;
        node = NodeModelUtils.findActualNodeFor(owner);
        lines = TextLines.of(owner);
    }

    /**
     * Removes members with what is in them; the braces too, when nothing is left between them.
     *
     * @param removed parts of the text that are about members, at least one
     */
    List<TextEdit> edits(List<FactRegion> removed) {
        Optional<ILeafNode> open = Edits.own(owner, "{");
        Optional<ILeafNode> close = Edits.own(owner, "}");
        if (open.isPresent() && close.isPresent()) {
            FactRegion block = new FactRegion(open.get().getOffset(), close.get().getEndOffset());
            FactRegion inner = new FactRegion(open.get().getEndOffset(), close.get().getOffset());
            if (Blanks.areAll(without(inner, removed))) {
                int header = behindHeader(block.start());
                TextEdit edit = new TextEdit(header, block.end() - header, "");
                return List.of(lines.separated(edit));
            }
            return removed.stream().map(region -> removal(region, inner)).toList();
        }
        FactRegion whole = new FactRegion(0, lines.text().length());
        return removed.stream().map(region -> removal(region, whole)).toList();
    }

    /** Where the header ends; before the brace if a comment stands between. */
    private int behindHeader(int brace) {
        int header = brace;
        while (Blanks.isBlank(lines.text().charAt(header - 1))) {
            header--;
        }
        ILeafNode last = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), header - 1);
        return last.isHidden() ? brace : header;
    }

    private String without(FactRegion inner, List<FactRegion> removed) {
        StringBuilder rest = new StringBuilder(lines.text());
        removed.stream()
                .sorted(Comparator.comparing(FactRegion::start).reversed())
                .forEach(region -> rest.delete(region.start(), region.end()));
        int length = removed.stream().mapToInt(region -> region.end() - region.start()).sum();
        return rest.substring(inner.start(), inner.end() - length);
    }

    /** Two blank lines become one, and none is left at the ends of the block. */
    private TextEdit removal(FactRegion region, FactRegion inner) {
        TextEdit edit = Edits.removeRegion(lines, region.start(), region.end());
        int start = edit.offset();
        int end = edit.end();
        if (lines.start(start) != start
                || !lines.isFirst(region.start())
                || lines.start(end) != end) {
            return edit;
        }
        int previous = lines.skipWhiteBack(start);
        int next = lines.skipWhite(end);
        boolean first = previous <= inner.start();
        boolean last = next >= inner.end();
        if (last && !first) {
            start = lines.next(previous);
        } else if (first || lines.hasBlankLine(previous, start)) {
            end = lines.start(next);
        }
        return new TextEdit(start, Math.max(0, end - start), "");
    }
}
