// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import com.google.inject.Inject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;

/** Has other maps import a renamed file by its new name. */
public class ImportRenameParticipant extends RenameParticipant {

    private final ImportUpdates updates;
    private IFile file;

    @Inject
    ImportRenameParticipant(ImportUpdates updates) {
        this.updates = updates;
    }

    @Override
    protected boolean initialize(Object element) {
        file = element instanceof IFile map ? map : null;
        return file != null && getArguments().getUpdateReferences();
    }

    @Override
    public String getName() {
        return "Imports of other maps";
    }

    @Override
    public RefactoringStatus checkConditions(
            IProgressMonitor monitor, CheckConditionsContext context)
            throws OperationCanceledException {
        return updates.check(file);
    }

    @Override
    public Change createPreChange(IProgressMonitor monitor) {
        return updates.of(file, file.getParent().getFullPath().append(getArguments().getNewName()));
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null; // all is done before the file has its new name
    }
}
