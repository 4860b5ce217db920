// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.check.CheckDescription;
import journey.dsl.ui.explanation.Explanations;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.ui.editor.hover.AbstractHover;
import org.eclipse.xtext.ui.editor.model.TerminalsTokenTypeToPartitionMapper;

/** Explains the checks that a comment names: {@code // journey:ignore unmeasured-stage -- ...}. */
public class CheckHover extends AbstractHover {

    private final Explanations explanations;

    @Inject
    CheckHover(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        try {
            IRegion word = word(viewer.getDocument(), offset);
            return check(viewer.getDocument(), word).isPresent() ? word : null;
        } catch (BadLocationException e) {
            return null; // the text became shorter
        }
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        try {
            return check(viewer.getDocument(), region).map(explanations::summary).orElse(null);
        } catch (BadLocationException e) {
            return null; // the text became shorter
        }
    }

    private static Optional<CheckDescription> check(IDocument document, IRegion word)
            throws BadLocationException {
        String type = document.getContentType(word.getOffset());
        return type.equals(TerminalsTokenTypeToPartitionMapper.SL_COMMENT_PARTITION)
                ? CheckCatalogue.find(document.get(word.getOffset(), word.getLength()))
                : Optional.empty();
    }

    private static IRegion word(IDocument document, int offset) throws BadLocationException {
        int start = offset;
        while (start > 0 && isPartOfId(document.getChar(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < document.getLength() && isPartOfId(document.getChar(end))) {
            end++;
        }
        return new Region(start, end - start);
    }

    private static boolean isPartOfId(char sign) {
        return sign == '-' || (sign >= 'a' && sign <= 'z');
    }
}
