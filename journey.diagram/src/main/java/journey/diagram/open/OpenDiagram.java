// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import java.util.List;
import journey.diagram.layout.DiagramLayouts;
import journey.diagram.session.Cursor;
import journey.model.Journey;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.xtext.ui.editor.XtextEditor;

/** Opens the diagram of a journey beside its text, in one gesture. */
public final class OpenDiagram extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = file(event);
        if (file != null) {
            try {
                open(file, HandlerUtil.getActiveShell(event));
            } catch (CoreException e) {
                throw new ExecutionException("The journey diagram cannot be opened", e);
            }
        }
        return null;
    }

    private static IFile file(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
            if (selected != null) {
                return selected;
            }
        }
        return HandlerUtil.getActiveEditorInput(event) instanceof IFileEditorInput input
                ? input.getFile()
                : null;
    }

    private static void open(IFile file, Shell shell) throws CoreException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart text = IDE.openEditor(page, file);
        UnrecordedOpening opening = new UnrecordedOpening();
        try {
            Session session = JourneyDiagrams.session(file, new NullProgressMonitor());
            Journey journey = choose(JourneyDiagrams.journeys(session, file), text, shell);
            if (journey != null) {
                open(session, journey, text);
                Display.getCurrent().asyncExec(() -> opening.forget(session));
            }
        } finally {
            Display.getCurrent().asyncExec(opening::end);
        }
    }

    private static void open(Session session, Journey journey, IEditorPart text) {
        try (PausedSaving paused = new PausedSaving(session)) {
            DRepresentation map =
                    JourneyDiagrams.representation(
                            session, journey, "JourneyMap", new NullProgressMonitor());
            IEditorPart diagram =
                    DialectUIManager.INSTANCE.openEditor(session, map, new NullProgressMonitor());
            new SideBySide(text, diagram).arrange();
            // After Sirius' first arrangement, which opening the editor has put into the queue.
            Display.getCurrent().asyncExec(() -> saveLaidOut(session, paused));
        }
    }

    /**
     * Lays out what the arrangement has changed before saving: the layout that it asks for would
     * come after the save, and leave a map that nobody has touched to be saved again.
     */
    private static void saveLaidOut(Session session, PausedSaving paused) {
        new DiagramLayouts(session).apply();
        paused.save();
    }

    /** The journey at the cursor or the only one; else the one that the user chooses, or null. */
    private static Journey choose(List<Journey> journeys, IEditorPart text, Shell shell) {
        if (journeys.size() < 2) {
            return journeys.isEmpty() ? null : journeys.get(0);
        }
        String atCursor = text instanceof XtextEditor editor ? Cursor.journey(editor) : null;
        return journeys.stream()
                .filter(journey -> atCursor != null && atCursor.equals(journey.getName()))
                .findFirst()
                .orElseGet(() -> ask(journeys, shell));
    }

    private static Journey ask(List<Journey> journeys, Shell shell) {
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        shell,
                        LabelProvider.createTextProvider(
                                journey -> ((Journey) journey).getTitle()));
        dialog.setTitle("Open journey diagram");
        dialog.setMessage("Which journey?");
        dialog.setElements(journeys.toArray());
        return dialog.open() == Window.OK ? (Journey) dialog.getFirstResult() : null;
    }
}
