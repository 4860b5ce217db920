// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import journey.ide.ExpectedDialog;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who saves in the diagram saves the text that it shows. */
class SavingTest {

    private static final String REWORDED = DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\"");

    private final DiagramFixture fixture = new DiagramFixture();
    private final boolean isAutomated = ErrorDialog.AUTOMATED_MODE;

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP);
        fixture.diagramEditor().doSave(new NullProgressMonitor());
        DiagramFixture.settle();
    }

    @AfterEach
    void close() throws CoreException {
        ErrorDialog.AUTOMATED_MODE = isAutomated;
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void savesTheTextWithTheDiagram() throws CommandException, CoreException, IOException {
        fixture.type(REWORDED);
        fixture.waitForShape("Stage", "Pays");
        assertTrue(fixture.diagramEditor().isDirty());

        saveInDiagram();

        assertEquals(REWORDED, DiagramFixture.read(fixture.file()));
        assertFalse(fixture.textEditor().isDirty());
        assertFalse(fixture.diagramEditor().isDirty());
    }

    @Test
    void savesATextOfWhichTheDiagramShowsNothing()
            throws CommandException, CoreException, IOException {
        String commented = DiagramFixture.MAP.replace("// Kept:", "// Still kept:");
        fixture.type(commented);
        DiagramFixture.settle();
        assertFalse(fixture.diagramEditor().isDirty());

        saveInDiagram();

        assertEquals(commented, DiagramFixture.read(fixture.file()));
    }

    @Test
    void hasNothingToSaveWhenBothAreSaved() {
        DiagramFixture.page().activate(fixture.diagramEditor());
        DiagramFixture.settle();

        assertFalse(saveCommand().isEnabled());
    }

    @Test
    void losesNothingWhenTheTextCannotBeSaved() throws Exception {
        fixture.file().setCharset("US-ASCII", new NullProgressMonitor());
        DiagramFixture.settle();
        String inGreek = DiagramFixture.MAP.replace("\"Buys\"", "\"\u03c0\"");
        fixture.type(inGreek);
        fixture.waitForShape("Stage", "\u03c0");
        ErrorDialog.AUTOMATED_MODE = false;

        ExpectedDialog.answer(
                shell -> shell.getData() instanceof ErrorDialog, why -> {}, this::saveInDiagram);

        assertEquals(inGreek, fixture.text());
        assertEquals(DiagramFixture.MAP, DiagramFixture.read(fixture.file()));
        assertTrue(fixture.textEditor().isDirty());
        assertTrue(fixture.diagramEditor().isDirty());
    }

    private void saveInDiagram() throws CommandException {
        DiagramFixture.page().activate(fixture.diagramEditor());
        DiagramFixture.settle();
        assertTrue(saveCommand().isEnabled());
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
        DiagramFixture.settle();
    }

    private static Command saveCommand() {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(IWorkbenchCommandConstants.FILE_SAVE);
    }
}
