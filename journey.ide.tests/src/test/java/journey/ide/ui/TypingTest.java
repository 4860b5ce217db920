// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.model.DocumentTokenSource;
import org.eclipse.xtext.ui.editor.model.XtextDocument;
import org.eclipse.xtext.ui.editor.model.edit.ITextEditComposer;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;
import org.junit.jupiter.api.Test;

/** Types for a while with everything open; what lands in the error log fails the test. */
class TypingTest extends WorkbenchTest {

    private static final String TYPED = "// every key cancels what reads";

    /**
     * Between two keys: around the half second after which Xtext parses a text, sums up its stages
     * and tells the outline and the map. In milliseconds.
     */
    private static final int[] PAUSES = {300, 520, 620, 400, 560, 700, 540};

    @Test
    void leavesNothingInTheErrorLog() throws Exception {
        IFile map = example("telecom-onboarding").getFile("onboarding.journey");
        build();
        XtextEditor editor = open(map);
        String before = editor.getDocument().get();
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("journey.diagram.open", null);
        assertEquals(2, page().getEditorReferences().length);
        page().activate(editor);
        for (String view : new String[] {IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW}) {
            page().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
        }
        settle(editor);
        SlowReaders readers = new SlowReaders(editor.getDocument().readOnly(TypingTest::texts));
        editor.getDocument().addXtextDocumentContentObserver(readers);
        editor.selectAndReveal(before.indexOf("\n", before.indexOf("stage ")), 0);
        type(editor, TYPED);
        type(editor, String.valueOf(SWT.BS).repeat(TYPED.length()));
        editor.getDocument().removeXtextDocumentContentObserver(readers);
        settle(editor);
        assertEquals(before, editor.getDocument().get());
        assertEquals(2, page().getEditorReferences().length);
        assertTrue(readers.cancelled() > 0, "No key has met a reader");
    }

    private static XtextResourceSet texts(XtextResource text) {
        return (XtextResourceSet) text.getResourceSet();
    }

    private static void type(XtextEditor editor, String keys) throws InterruptedException {
        StyledText text = editor.getInternalSourceViewer().getTextWidget();
        for (int i = 0; i < keys.length(); i++) {
            press(text, keys.charAt(i), PAUSES[i % PAUSES.length]);
        }
    }

    /** Eclipse logs every other end of a provider. */
    @Test
    void tellsEclipseThatSummariesAreCancelled() {
        XtextDocument typedIn =
                new XtextDocument(
                        injector.getInstance(DocumentTokenSource.class),
                        injector.getInstance(ITextEditComposer.class)) {
                    @Override
                    public <T> T tryReadOnly(
                            IUnitOfWork<T, XtextResource> work, Supplier<? extends T> otherwise) {
                        throw new OperationCanceledException();
                    }
                };
        Shell shell = new Shell();
        TextViewer viewer = new TextViewer(shell, SWT.NONE);
        viewer.setDocument(typedIn);
        var minings =
                injector.getInstance(ICodeMiningProvider.class)
                        .provideCodeMinings(viewer, new NullProgressMonitor());
        CompletionException end = assertThrows(CompletionException.class, minings::join);
        assertInstanceOf(CancellationException.class, end.getCause());
        shell.dispose();
    }

    private static void press(StyledText text, char key, int pause) throws InterruptedException {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.doit = true;
        event.character = key;
        event.keyCode = key;
        text.notifyListeners(SWT.KeyDown, event);
        long end = System.nanoTime() + pause * 1_000_000L;
        while (System.nanoTime() < end) {
            runEvents();
            Thread.sleep(5);
        }
    }
}
