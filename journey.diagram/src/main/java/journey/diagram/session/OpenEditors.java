// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The text editors of the maps of a session. To be used in the user interface's thread. */
final class OpenEditors implements IPartListener2 {

    private final List<MirrorText> texts = new ArrayList<>();
    private final List<IWorkbenchWindow> windows = new ArrayList<>();
    private final ISelectionListener selections;
    private boolean disposed;

    OpenEditors(ISelectionListener selections) {
        this.selections = selections;
    }

    /** Lets a text follow its editor, now and whenever one opens. From any thread. */
    void add(MirrorText text) {
        Display.getDefault()
                .asyncExec(
                        () -> {
                            if (disposed) {
                                return;
                            }
                            texts.add(text);
                            listen();
                            XtextEditor editor = find(text.file());
                            if (editor != null) {
                                text.opened(editor.getDocument());
                            }
                        });
    }

    void remove(MirrorText text) {
        Display.getDefault().asyncExec(() -> texts.remove(text));
    }

    private void listen() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (!windows.contains(window)) {
                windows.add(window);
                window.getPartService().addPartListener(this);
                window.getSelectionService().addPostSelectionListener(selections);
            }
        }
    }

    /** The text that an editor shows; null when it shows another one. */
    MirrorText text(XtextEditor editor) {
        IFile file = file(editor);
        return texts.stream().filter(text -> text.file().equals(file)).findFirst().orElse(null);
    }

    /** Tells whether an editor says something else than its file. */
    boolean isDirty(IFile file) {
        XtextEditor editor = find(file);
        return editor != null && editor.isDirty();
    }

    /** The open editor of a file; null when there is none. */
    private static XtextEditor find(IFile file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof XtextEditor editor
                            && file.equals(file(editor))) {
                        return editor;
                    }
                }
            }
        }
        return null;
    }

    /** The editor of a file, opened behind the active one if need be; null when it cannot be. */
    XtextEditor open(IFile file) {
        XtextEditor editor = find(file);
        if (editor != null) {
            return editor;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return null;
        }
        try {
            return openBehind(file, window.getActivePage());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
            return null;
        }
    }

    /** What Eclipse opens without activating it covers the active part when both share a stack. */
    private static XtextEditor openBehind(IFile file, IWorkbenchPage page)
            throws PartInitException {
        IWorkbenchPart active = page.getActivePart();
        IEditorPart front = page.getActiveEditor();
        IEditorPart opened =
                page.openEditor(
                        new FileEditorInput(file),
                        IDE.getEditorDescriptor(file, true, true).getId(),
                        false);
        if (front != null) {
            page.bringToTop(front);
        }
        if (active != null) {
            page.activate(active);
        }
        return opened instanceof XtextEditor text ? text : null;
    }

    /** Shows an element in its editor, where the user goes on. */
    void reveal(MirrorText text, String fragment) {
        XtextEditor editor = open(text.file());
        ITextRegion region = editor == null ? null : region(editor, fragment);
        if (region != null) {
            editor.getSite().getPage().activate(editor);
            editor.selectAndReveal(region.getOffset(), region.getLength());
        }
    }

    /** Puts the cursor of an open editor at an element; the user stays where they are. */
    void moveCursor(MirrorText text, String fragment) {
        XtextEditor editor = find(text.file());
        ITextRegion region = editor == null ? null : region(editor, fragment);
        if (region != null) {
            editor.selectAndReveal(region.getOffset(), 0);
        }
    }

    /** Where an element stands in the text of an editor; null when it is not there. */
    private static ITextRegion region(XtextEditor editor, String fragment) {
        return editor.getDocument()
                .readOnly(
                        resource -> {
                            EObject element =
                                    resource == null ? null : resource.getEObject(fragment);
                            ICompositeNode node =
                                    element == null
                                            ? null
                                            : NodeModelUtils.findActualNodeFor(element);
                            return node == null
                                    ? null
                                    : new TextRegion(node.getOffset(), node.getLength());
                        });
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        partInputChanged(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof XtextEditor editor) {
            IFile file = file(editor);
            List.copyOf(texts).stream()
                    .filter(text -> text.file().equals(file))
                    .forEach(text -> text.opened(editor.getDocument()));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof XtextEditor editor) {
            IFile file = file(editor);
            List.copyOf(texts).stream()
                    .filter(text -> Objects.equals(text.file(), file))
                    .filter(text -> find(text.file()) == null)
                    .forEach(MirrorText::closed);
        }
    }

    private static IFile file(XtextEditor editor) {
        return editor.getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
    }

    void dispose() {
        disposed = true;
        for (IWorkbenchWindow window : windows) {
            window.getPartService().removePartListener(this);
            window.getSelectionService().removePostSelectionListener(selections);
        }
        windows.clear();
        texts.clear();
    }
}
