// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import com.google.inject.Inject;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;

/** Has other maps import a moved file from its new folder, and it import what it did. */
public class ImportMoveParticipant extends MoveParticipant {

    private final ImportUpdates updates;
    private IFile file;

    @Inject
    ImportMoveParticipant(ImportUpdates updates) {
        this.updates = updates;
    }

    @Override
    protected boolean initialize(Object element) {
        file = element instanceof IFile map ? map : null;
        return file != null
                && getArguments().getUpdateReferences()
                && getArguments().getDestination() instanceof IContainer;
    }

    @Override
    public String getName() {
        return "Imports of maps";
    }

    @Override
    public RefactoringStatus checkConditions(
            IProgressMonitor monitor, CheckConditionsContext context)
            throws OperationCanceledException {
        return updates.check(file);
    }

    @Override
    public Change createPreChange(IProgressMonitor monitor) {
        IContainer target = (IContainer) getArguments().getDestination();
        return updates.of(file, target.getFullPath().append(file.getName()));
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null; // all is done before the file is in its new folder
    }
}
