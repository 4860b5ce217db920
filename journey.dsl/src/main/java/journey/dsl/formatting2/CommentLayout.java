// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * Lays out the comments between two words. A comment stays on the line of the word before it, on
 * lines of its own, or on the line of the word after it, as its author put it. Where a new line is
 * due, it comes at the first line break of the author's; at the others one blank line is kept.
 * Formatting what was formatted changes nothing.
 *
 * <p>Xtext's own layout looks for the place of the line break anew each time it formats, and finds
 * another one.
 */
final class CommentLayout extends HiddenRegionReplacer {

    CommentLayout(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        super(region, formatting);
    }

    /** Called only when there is a comment: blanks and comments alternate, blanks at both ends. */
    @Override
    protected void applyHiddenRegionFormatting(List<ITextReplacer> replacers) {
        boolean withinFact = !isFirst() && getFormatting().getNewLineMin() == null;
        boolean broken = false;
        int last = replacers.size() - 1;
        for (int i = 0; i <= last; i += 2) {
            WhitespaceReplacer blanks = (WhitespaceReplacer) replacers.get(i);
            boolean mustBreak = i > 0 && endsLine(replacers.get(i - 1));
            boolean breaks = mustBreak || blanks.getRegion().isMultiline();
            if (i == 0 && isFirst()) {
                layOut(blanks, "", 0, 0);
            } else if (withinFact) {
                layOut(blanks, " ", mustBreak ? 1 : 0, mustBreak ? 1 : 0);
            } else if (i == last && isLast()) {
                layOut(blanks, "", 1, 1);
            } else if (!broken && (breaks || i == last)) {
                layOut(blanks, getFormatting().getSpace(), least(), most());
                broken = true;
            } else if (breaks) {
                layOut(blanks, "", 1, 2);
            } else {
                layOut(blanks, " ", 0, 0);
            }
        }
        applyIndentation(replacers, last);
    }

    /** Comments at both ends of a block are indented with it. */
    private void applyIndentation(List<ITextReplacer> replacers, int last) {
        ((WhitespaceReplacer) replacers.get(0))
                .getFormatting()
                .setIndentationIncrease(getFormatting().getIndentationIncrease());
        ((WhitespaceReplacer) replacers.get(last))
                .getFormatting()
                .setIndentationDecrease(getFormatting().getIndentationDecrease());
    }

    private static void layOut(WhitespaceReplacer blanks, String space, int least, int most) {
        blanks.getFormatting().setSpace(space);
        blanks.getFormatting().setNewLinesMin(least);
        blanks.getFormatting().setNewLinesDefault(least);
        blanks.getFormatting().setNewLinesMax(most);
    }

    /** At the end of a file a comment may have a blank line before it. */
    private int most() {
        Integer max = getFormatting().getNewLineMax();
        return isFirst() || isLast() || max == null ? 2 : max;
    }

    private int least() {
        Integer min = getFormatting().getNewLineMin();
        return isFirst() ? 1 : min == null ? 0 : min;
    }

    private boolean isFirst() {
        return getRegion().getPreviousSemanticRegion() == null;
    }

    private boolean isLast() {
        return getRegion().getNextSemanticRegion() == null;
    }

    private static boolean endsLine(ITextReplacer replacer) {
        return replacer instanceof CommentReplacer comment
                && comment.getComment().getText().startsWith("//");
    }
}
