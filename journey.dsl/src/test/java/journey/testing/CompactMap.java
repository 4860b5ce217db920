// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** A map without any blank that it can do without: {@code journey J"j"{stage S"s"}}. */
public final class CompactMap {

    private CompactMap() {}

    /** The text of a map on as few lines as its comments let it, with as few blanks. */
    public static String of(XtextResource map) {
        StringBuilder compact = new StringBuilder();
        String last = " ";
        for (ILeafNode leaf : map.getParseResult().getRootNode().getLeafNodes()) {
            String text = leaf.getText();
            if (!(leaf.isHidden() && text.isBlank()) && !text.isEmpty()) {
                compact.append(separator(last, text)).append(text);
                last = text;
            }
        }
        return compact.append('\n').toString();
    }

    private static String separator(String last, String word) {
        if (last.startsWith("//")) {
            return "\n";
        }
        String signs = "{},\". ";
        boolean areParted =
                signs.indexOf(last.charAt(last.length() - 1)) >= 0
                        || signs.indexOf(word.charAt(0)) >= 0;
        return areParted ? "" : " ";
    }
}
