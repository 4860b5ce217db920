// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The text of an element that is moved.
 *
 * @param region where it stands, with the comments that are about it
 */
record MovedText(EObject element, FactRegion region, TextLines lines) {

    /**
     * The text for another place. A text in quotes that runs over lines stays as it is.
     *
     * @param indentation of its first line there, which is not part of the result
     * @param edits of the text, where it stands now
     */
    String withIndentation(String indentation, List<TextEdit> edits) {
        String present =
                lines.isFirst(region.start()) ? lines.indentation(region.start()) : indentation;
        List<TextEdit> all = new ArrayList<>(edits);
        for (int line = lines.next(region.start());
                line < region.end() && !present.equals(indentation);
                line = lines.next(line)) {
            if (lines.text().startsWith(present, line) && !isInText(line)) {
                all.add(new TextEdit(line, present.length(), indentation));
            }
        }
        return Edits.apply(
                lines.text().substring(region.start(), region.end()),
                all.stream()
                        .map(
                                edit ->
                                        new TextEdit(
                                                edit.offset() - region.start(),
                                                edit.length(),
                                                edit.text()))
                        .toList());
    }

    private boolean isInText(int offset) {
        INode root = NodeModelUtils.findActualNodeFor(element).getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        return leaf != null && !leaf.isHidden() && leaf.getOffset() < offset;
    }
}
