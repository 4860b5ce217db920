// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.Comparator;
import java.util.List;
import journey.dsl.editing.TextEdit;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Edits of a document that are undone together. */
final class DocumentEdit {

    private final IDocument document;

    DocumentEdit(IDocument document) {
        this.document = document;
    }

    /**
     * Makes edits.
     *
     * @param edits without overlaps, in any order
     * @return where the edits can be undone
     */
    IUndoContext apply(List<TextEdit> edits) {
        DocumentUndoManagerRegistry.connect(document);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.connect(this);
        undo.beginCompoundChange();
        try {
            List<TextEdit> fromTheEnd =
                    edits.stream()
                            .sorted(Comparator.comparing(TextEdit::offset).reversed())
                            .toList();
            for (TextEdit edit : fromTheEnd) {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("The text has changed under its edits", e);
        } finally {
            undo.endCompoundChange();
            undo.disconnect(this);
            DocumentUndoManagerRegistry.disconnect(document);
        }
        return undo.getUndoContext();
    }
}
