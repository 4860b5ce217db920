// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.xtext.ui.editor.XtextEditor;
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
