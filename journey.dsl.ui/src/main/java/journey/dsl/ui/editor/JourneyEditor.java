// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.xtext.ui.editor.XtextEditor;

/**
 * The text editor of maps. When a file changes under an unsaved text, it shows both and lets them
 * be merged. Xtext's editor does not ask when the workspace has noticed the change, and its save
 * overwrites the file.
 */
public class JourneyEditor extends XtextEditor {

    private long askedAbout;

    @Override
    protected void sanityCheckState(IEditorInput input) {
        if (!isDirty() || !hasChangedOnDisk()) {
            super.sanityCheckState(input);
        } else if (askedAbout != getDocumentProvider().getModificationStamp(input)) {
            askedAbout = getDocumentProvider().getModificationStamp(input);
            merge();
        }
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (overwrite || !hasChangedOnDisk() || merge()) {
            super.performSave(overwrite, monitor);
        } else {
            monitor.setCanceled(true);
        }
    }

    private boolean hasChangedOnDisk() {
        IEditorInput input = getEditorInput();
        IDocumentProvider provider = getDocumentProvider();
        return input instanceof IFileEditorInput
                && !provider.isDeleted(input)
                && provider.getModificationStamp(input) != provider.getSynchronizationStamp(input);
    }

    /** Tells whether the user has decided; otherwise nothing has changed. */
    private boolean merge() {
        IFileEditorInput input = (IFileEditorInput) getEditorInput();
        try {
            Optional<String> merged = BothChanged.merge(input.getFile(), getDocument().get());
            if (merged.isPresent()) {
                // What is on disk now is what the next save replaces.
                ((IDocumentProviderExtension) getDocumentProvider()).synchronize(input);
                if (!merged.get().equals(getDocument().get())) {
                    getDocument().set(merged.get());
                }
            }
            return merged.isPresent();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return false;
        }
    }
}
