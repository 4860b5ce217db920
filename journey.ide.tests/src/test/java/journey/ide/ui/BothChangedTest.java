// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and what came to the disk meanwhile: neither is lost. */
class BothChangedTest extends WorkbenchTest {

    private static final String SAVED = "persona Anna \"Anna\"\n";
    private static final String UNSAVED = "persona Anna \"Anna, typed\"\n";
    private static final String ON_DISK = "persona Anna \"Anna, pulled\"\n";

    private XtextEditor editor;
    private IFile file;

    @BeforeEach
    void changeBoth() throws Exception {
        file = write(project("maps"), "map.journey", SAVED);
        editor = open(file);
        editor.getDocument().set(UNSAVED);
        overwrite(file, ON_DISK);
        runEvents();
    }

    @Test
    void showsBothWhenTheEditorIsActivated() throws Exception {
        List<String> texts = new ArrayList<>();
        press("Decide later", dialog -> texts.addAll(texts(dialog)));

        activate();

        assertTrue(texts.containsAll(List.of(UNSAVED, ON_DISK)), texts.toString());
        assertEquals(UNSAVED, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
        assertTrue(editor.isDirty());
    }

    @Test
    void keepsWhatWasTypedAndSavesItWithoutAskingAgain() throws Exception {
        press("Keep the left side", dialog -> {});
        activate();
        assertEquals(UNSAVED, editor.getDocument().get());

        editor.doSave(new NullProgressMonitor());

        assertEquals(UNSAVED, onDisk());
        assertFalse(editor.isDirty());
    }

    @Test
    void takesWhatWasMergedInTheDialog() throws Exception {
        String merged = "persona Anna \"Anna, typed and pulled\"\n";
        press("Keep the left side", dialog -> edit(dialog, merged));

        activate();

        assertEquals(merged, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
    }

    @Test
    void asksBeforeASaveTooAndSavesNothingUntilItIsDecided() throws Exception {
        press("Decide later", dialog -> {});

        editor.doSave(new NullProgressMonitor());

        assertEquals(UNSAVED, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
        assertTrue(editor.isDirty());
    }

    @Test
    void savesWhatWasDecidedBeforeASave() throws Exception {
        press("Keep the left side", dialog -> {});

        editor.doSave(new NullProgressMonitor());

        assertEquals(UNSAVED, onDisk());
        assertFalse(editor.isDirty());
    }

    private void activate() throws Exception {
        page().showView(IPageLayout.ID_PROJECT_EXPLORER);
        runEvents();
        page().activate(editor);
        runEvents();
    }

    private String onDisk() throws Exception {
        return new String(file.getContents(true).readAllBytes(), "UTF-8");
    }

    private interface Step {
        void in(Shell dialog);
    }

    /** Presses a button of the dialog that is going to open. */
    private static void press(String label, Step before) {
        Display display = Display.getCurrent();
        for (Shell shell : display.getShells()) {
            for (Control control : controls(shell).toList()) {
                if (control instanceof Button button
                        && button.isEnabled()
                        && button.getText().equals(label)) {
                    before.in(shell);
                    button.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
        display.timerExec(200, () -> press(label, before));
    }

    private static List<String> texts(Shell dialog) {
        return controls(dialog)
                .filter(StyledText.class::isInstance)
                .map(text -> ((StyledText) text).getText())
                .toList();
    }

    private static void edit(Shell dialog, String merged) {
        controls(dialog)
                .filter(StyledText.class::isInstance)
                .map(StyledText.class::cast)
                .filter(text -> text.getText().equals(UNSAVED))
                .findFirst()
                .orElseThrow()
                .setText(merged);
    }

    private static Stream<Control> controls(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(parent),
                        Stream.of(parent.getChildren()).flatMap(BothChangedTest::controls))
                : Stream.of(control);
    }
}
