// SPDX-License-Identifier: EPL-2.0
package journey.diagram.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.MoveArguments;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;

/** Has diagrams know maps by their new places: one change for all that are moved at once. */
public final class DiagramMoveParticipant extends MoveParticipant implements ISharableParticipant {

    private final MovedPlaces places = new MovedPlaces();

    @Override
    protected boolean initialize(Object element) {
        addElement(element, getArguments());
        return true;
    }

    @Override
    public void addElement(Object element, RefactoringArguments arguments) {
        if (element instanceof IResource resource
                && arguments instanceof MoveArguments move
                && move.getDestination() instanceof IContainer target) {
            places.move(resource, target.getFullPath().append(resource.getName()));
        }
    }

    @Override
    public String getName() {
        return "Diagrams of maps";
    }

    @Override
    public RefactoringStatus checkConditions(
            IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    /** Also where references need not be updated: a diagram would be empty without its map. */
    @Override
    public Change createPreChange(IProgressMonitor monitor) throws CoreException {
        return new DiagramReferences(places).update(monitor);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null; // all is done before the files are at their new places
    }
}
