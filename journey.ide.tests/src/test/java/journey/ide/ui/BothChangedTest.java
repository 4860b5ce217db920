// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import journey.ide.ExpectedDialog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
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

        press("Decide later", dialog -> texts.addAll(texts(dialog)), this::activate);

        assertTrue(texts.containsAll(List.of(UNSAVED, ON_DISK)), texts.toString());
        assertEquals(UNSAVED, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
        assertTrue(editor.isDirty());
    }

    @Test
    void keepsWhatWasTypedAndSavesItWithoutAskingAgain() throws Exception {
        press("Keep the left side", dialog -> {}, this::activate);
        assertEquals(UNSAVED, editor.getDocument().get());

        ExpectedDialog.none(this::save);

        assertEquals(UNSAVED, onDisk());
        assertFalse(editor.isDirty());
    }

    @Test
    void takesWhatWasMergedInTheDialog() throws Exception {
        String merged = "persona Anna \"Anna, typed and pulled\"\n";

        press("Keep the left side", dialog -> edit(dialog, merged), this::activate);

        assertEquals(merged, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
    }

    @Test
    void asksBeforeASaveTooAndSavesNothingUntilItIsDecided() throws Exception {
        press("Decide later", dialog -> {}, this::save);

        assertEquals(UNSAVED, editor.getDocument().get());
        assertEquals(ON_DISK, onDisk());
        assertTrue(editor.isDirty());
    }

    @Test
    void savesWhatWasDecidedBeforeASave() throws Exception {
        press("Keep the left side", dialog -> {}, this::save);

        assertEquals(UNSAVED, onDisk());
        assertFalse(editor.isDirty());
    }

    private void save() {
        editor.doSave(new NullProgressMonitor());
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

    /** Presses a button of the dialog that a step opens, after something else was done in it. */
    private static void press(String label, Consumer<Shell> before, ExpectedDialog.Step step)
            throws Exception {
        ExpectedDialog.answer(
                shell -> button(shell, label).isPresent(),
                shell -> {
                    before.accept(shell);
                    button(shell, label).orElseThrow().notifyListeners(SWT.Selection, new Event());
                },
                step);
    }

    private static Optional<Button> button(Shell dialog, String label) {
        return ExpectedDialog.controls(dialog, Button.class)
                .filter(button -> button.isEnabled() && button.getText().equals(label))
                .findFirst();
    }

    private static List<String> texts(Shell dialog) {
        return ExpectedDialog.controls(dialog, StyledText.class).map(StyledText::getText).toList();
    }

    private static void edit(Shell dialog, String merged) {
        ExpectedDialog.controls(dialog, StyledText.class)
                .filter(text -> text.getText().equals(UNSAVED))
                .findFirst()
                .orElseThrow()
                .setText(merged);
    }
}
