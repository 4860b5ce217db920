// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ILineRegion;
import org.eclipse.xtext.formatting2.regionaccess.internal.TextSegment;

/** Moves the lines of a comment that begin with a star; what a comment says stays as it is. */
final class CommentIndentation extends CommentReplacer {

    CommentIndentation(IComment comment) {
        super(comment);
    }

    /** Nothing to do: {@link CommentLayout} decides on the blanks around comments. */
    @Override
    public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        // see above
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        if (!getComment().getText().startsWith("/*")) {
            return context;
        }
        List<ILineRegion> lines = getComment().getLineRegions();
        for (ILineRegion line : lines.subList(1, lines.size())) {
            String text = Blanks.stripLeading(line.getText());
            if (text.startsWith("*")) {
                int indentation = line.getLength() - text.length();
                context.addReplacement(
                        new TextSegment(line.getTextRegionAccess(), line.getOffset(), indentation)
                                .replaceWith(context.getIndentationString() + " "));
            }
        }
        return context;
    }
}
