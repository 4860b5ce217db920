// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.contentassist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal;
import org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal.IReplacementTextApplier;

/**
 * Writes a text in quotes instead of one that was begun. The editor has closed that one already:
 * its second quote goes, too.
 */
final class ClosedText implements IReplacementTextApplier {

    private static final String QUOTE = "\"";

    @Override
    public void apply(IDocument document, ConfigurableCompletionProposal proposal)
            throws BadLocationException {
        int offset = proposal.getReplacementOffset();
        int length = proposal.getReplacementLength();
        String begun = document.get(offset, length);
        boolean isOpen = begun.startsWith(QUOTE) && (length == 1 || !begun.endsWith(QUOTE));
        int end = offset + length;
        if (isOpen && end < document.getLength() && document.get(end, 1).equals(QUOTE)) {
            length++;
        }
        document.replace(offset, length, proposal.getReplacementString());
    }
}
