// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.model.DocumentTokenSource;
import org.eclipse.xtext.ui.editor.model.XtextDocument;
import org.eclipse.xtext.ui.editor.model.edit.ITextEditComposer;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;
import org.junit.jupiter.api.Test;

/** Types for a while with everything open; what lands in the error log fails the test. */
class TypingTest extends WorkbenchTest {

    private static final String TYPED = "// every key cancels what still reads the text before it";
    private static final int PAUSE = 60;

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
        StyledText text = editor.getInternalSourceViewer().getTextWidget();
        editor.selectAndReveal(before.indexOf("\n", before.indexOf("stage ")), 0);
        for (char key : TYPED.toCharArray()) {
            press(text, key);
        }
        for (int i = 0; i < TYPED.length(); i++) {
            press(text, SWT.BS);
        }
        settle(editor);
        assertEquals(before, editor.getDocument().get());
        assertEquals(2, page().getEditorReferences().length);
    }

    /** Eclipse logs every end of a provider but this one; how often typing meets it is chance. */
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

    private static void press(StyledText text, char key) throws InterruptedException {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.doit = true;
        event.character = key;
        event.keyCode = key;
        text.notifyListeners(SWT.KeyDown, event);
        for (int waited = 0; waited < PAUSE; waited += 5) {
            runEvents();
            Thread.sleep(5);
        }
    }
}
