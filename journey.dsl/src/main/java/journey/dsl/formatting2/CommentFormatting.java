// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.MultilineCommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ILineRegion;

/** Keeps comments where they are and what they say; only their indentation follows the map's. */
final class CommentFormatting {

    private CommentFormatting() {}

    static CommentReplacer of(IComment comment) {
        return comment.getText().startsWith("//")
                ? new ToEndOfLine(comment)
                : new Enclosed(comment);
    }

    /** {@code // …}: what follows must stay on the next line. */
    private static final class ToEndOfLine extends CommentReplacer {

        ToEndOfLine(IComment comment) {
            super(comment);
        }

        @Override
        public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
            Integer min = trailing.getFormatting().getNewLineMin();
            Integer max = trailing.getFormatting().getNewLineMax();
            trailing.getFormatting().setNewLinesMin(Math.max(1, min == null ? 0 : min));
            if (max != null && max < 1) {
                trailing.getFormatting().setNewLinesMax(1);
            }
        }

        @Override
        public ITextReplacerContext createReplacements(ITextReplacerContext context) {
            return context;
        }
    }

    /** A comment between its signs: only lines that begin with a star are moved. */
    private static final class Enclosed extends MultilineCommentReplacer {

        Enclosed(IComment comment) {
            super(comment, '*');
        }

        @Override
        public ITextReplacerContext createReplacements(ITextReplacerContext context) {
            List<ILineRegion> lines = getComment().getLineRegions();
            for (ILineRegion line : lines.subList(1, lines.size())) {
                if (line.getText().strip().startsWith("*")) {
                    context.addReplacement(
                            line.getIndentation()
                                    .replaceWith(context.getIndentationString() + " "));
                }
            }
            return context;
        }
    }
}
