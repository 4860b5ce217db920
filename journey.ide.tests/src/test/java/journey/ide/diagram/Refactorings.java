// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider;
import org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor;
import org.eclipse.xtext.ui.refactoring.ui.IRenameContextFactory;
import org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext;

/** Refactorings as the menus start them, without their dialogs. Each gives its undo. */
final class Refactorings {

    private Refactorings() {}

    static Change rename(IResource resource, String newName) throws CoreException {
        RenameResourceDescriptor rename =
                (RenameResourceDescriptor) descriptor(RenameResourceDescriptor.ID);
        rename.setResourcePath(resource.getFullPath());
        rename.setNewName(newName);
        return perform(rename.createRefactoring(new RefactoringStatus()));
    }

    static Change move(IFolder target, IResource... resources) throws CoreException {
        MoveResourcesDescriptor move =
                (MoveResourcesDescriptor) descriptor(MoveResourcesDescriptor.ID);
        move.setResourcesToMove(resources);
        move.setDestination(target);
        return perform(move.createRefactoring(new RefactoringStatus()));
    }

    private static RefactoringDescriptor descriptor(String id) {
        return RefactoringCore.getRefactoringContribution(id).createDescriptor();
    }

    /** Renames an element in the text of a file and saves it. */
    static Change rename(IFile file, String fragment, String newName) throws CoreException {
        XtextEditor editor = (XtextEditor) IDE.openEditor(DiagramFixture.page(), file);
        IRenameElementContext context =
                editor.getDocument()
                        .readOnly(
                                text ->
                                        service(IRenameContextFactory.class)
                                                .createRenameElementContext(
                                                        text.getEObject(fragment),
                                                        editor,
                                                        null,
                                                        text));
        ProcessorBasedRefactoring refactoring =
                service(IRenameRefactoringProvider.class).getRenameRefactoring(context);
        ((AbstractRenameProcessor) refactoring.getProcessor()).setNewName(newName);
        Change undo = perform(refactoring);
        editor.doSave(new NullProgressMonitor());
        DiagramFixture.settle();
        return undo;
    }

    private static <T> T service(Class<T> type) {
        return IResourceServiceProvider.Registry.INSTANCE
                .getResourceServiceProvider(URI.createURI("any.journey"))
                .get(type);
    }

    private static Change perform(Refactoring refactoring) throws CoreException {
        RefactoringStatus status = refactoring.checkAllConditions(new NullProgressMonitor());
        assertFalse(status.hasError(), status.toString());
        return perform(new PerformChangeOperation(new CreateChangeOperation(refactoring)));
    }

    static Change undo(Change undo) throws CoreException {
        undo.initializeValidationData(new NullProgressMonitor());
        return perform(new PerformChangeOperation(undo));
    }

    private static Change perform(PerformChangeOperation change) throws CoreException {
        ResourcesPlugin.getWorkspace().run(change, new NullProgressMonitor());
        DiagramFixture.settle();
        return change.getUndoChange();
    }
}
