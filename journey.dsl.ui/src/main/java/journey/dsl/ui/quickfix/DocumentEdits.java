// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.quickfix;

import java.util.List;
import journey.dsl.editing.TextEdit;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Applies the edits of the language to the document of an editor. */
public final class DocumentEdits {

    private DocumentEdits() {}

    /**
     * Applies edits, so that one undo takes all of them back.
     *
     * @param edits sorted by offset, without overlaps
     * @return where the edits can be undone
     */
    public static IUndoContext apply(IDocument document, List<TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(it -> all.addChild(new ReplaceEdit(it.offset(), it.length(), it.text())));
        DocumentUndoManagerRegistry.connect(document);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        Object client = new Object();
        undo.connect(client);
        undo.beginCompoundChange();
        try {
            all.apply(document, org.eclipse.text.edits.TextEdit.NONE);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The edits are not about this text.", e);
        } finally {
            undo.endCompoundChange();
            undo.disconnect(client);
            DocumentUndoManagerRegistry.disconnect(document);
        }
        return undo.getUndoContext();
    }
}
