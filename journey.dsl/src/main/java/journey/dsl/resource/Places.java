// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Lines and columns of a text. */
public final class Places {

    private Places() {}

    /**
     * The line and column of an offset, from 1. A line ends with a line feed, a carriage return or
     * both.
     *
     * @param offset in characters from 0, at most the length of the text
     */
    public static LineAndColumn of(ICompositeNode root, int offset) {
        String text = root.getText();
        if (offset == text.length() && text.endsWith("\r")) {
            // Here Xtext looks for a line feed, behind the end of the text.
            int lastLine = NodeModelUtils.getLineAndColumn(root, offset - 1).getLine();
            return LineAndColumn.from(lastLine + 1, 1);
        }
        return NodeModelUtils.getLineAndColumn(root, offset);
    }
}
