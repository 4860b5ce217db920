// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import journey.diagram.services.MapMoves;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one does in the diagram changes the lines of the text that it means, and no other. */
class DiagramToolsTest {

    private final DiagramFixture fixture = new DiagramFixture();
    private final DiagramTools tools = new DiagramTools(fixture);

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP);
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void addsAStageToTheText() {
        tools.use("AddStage", fixture.shape("Stage", "Finds the shop"));

        fixture.waitForShape("Stage", "New stage");
        assertEquals(
                DiagramFixture.MAP.replace(
                        "        step Asks \"Asks a friend\"\n    }\n",
                        "        step Asks \"Asks a friend\"\n    }\n\n"
                                + "    stage NewStage \"New stage\"\n"),
                fixture.text());
    }

    @Test
    void editsATitleInTheText() {
        DDiagramElement order = fixture.shape("Moment", "Orders");

        tools.execute(
                tools.commands()
                        .buildDirectEditLabelFromTool(
                                order,
                                order.getDiagramElementMapping().getLabelDirectEdit(),
                                "Orders \"to go\""));

        fixture.waitForShape("Moment", "Orders \"to go\"");
        assertEquals(
                DiagramFixture.MAP.replace("\"Orders\"", "\"Orders \\\"to go\\\"\""),
                fixture.text());
    }

    @Test
    void deletesFromTheText() {
        tools.execute(
                tools.commands().buildDeleteDiagramElement(fixture.shape("Pain", "Long queue")));

        DiagramFixture.waitFor(() -> fixture.labels("Pain").isEmpty());
        assertEquals(
                DiagramFixture.MAP
                        .replace("            pain Queue \"Long queue\" high\n", "")
                        .replace(" resolves Queue", ""),
                fixture.text());
    }

    @Test
    void undoesAndRedoesTheTextFromTheDiagram() throws ExecutionException {
        tools.use("AddPain", fixture.shape("Moment", "Sees the sign"));
        fixture.waitForShape("Pain", "New pain");
        String changed = fixture.text();

        undo();
        DiagramFixture.waitFor(() -> fixture.shape("Pain", "New pain") == null);
        assertEquals(DiagramFixture.MAP, fixture.text());

        history().redo(context(), new NullProgressMonitor(), null);
        fixture.waitForShape("Pain", "New pain");
        assertEquals(changed, fixture.text());
    }

    @Test
    void undoesInTheOrderInWhichThingsWereDone() throws ExecutionException {
        tools.use("AddPain", fixture.shape("Moment", "Sees the sign"));
        fixture.waitForShape("Pain", "New pain");
        tools.use("AddStage", fixture.shape("Stage", "Buys"));
        fixture.waitForShape("Stage", "New stage");

        undo();

        DiagramFixture.waitFor(() -> fixture.shape("Stage", "New stage") == null);
        assertTrue(fixture.labels("Pain").contains("New pain"));
    }

    @Test
    void changesNothingWhileTheTextHasErrors() throws CoreException, IOException {
        String broken = DiagramFixture.MAP.replace("stage Buy", "stage stage Buy {");
        fixture.type(broken);
        DiagramFixture.waitFor(() -> !fixture.labels("UnreadableText").isEmpty());

        assertFalse(tools.command("AddStage", fixture.shape("Stage", "Buys")).canExecute());
        fixture.diagramEditor().doSave(new NullProgressMonitor());
        DiagramFixture.settle();

        assertEquals(broken, fixture.text());
        assertEquals(DiagramFixture.MAP, DiagramFixture.read(fixture.file()));
    }

    @Test
    void saysInTheStatusLineWhatTheLanguageCannotSay() {
        EObject pain = DiagramFixture.element(fixture.shape("Pain", "Long queue"));
        EObject stage = DiagramFixture.element(fixture.shape("Stage", "Buys"));
        DiagramFixture.page().activate(fixture.diagramEditor());

        new MapMoves().move(pain, stage, true);
        DiagramFixture.settle();

        assertEquals(DiagramFixture.MAP, fixture.text());
        assertTrue(statusLine().contains("Long queue"), statusLine());

        tools.use("AddStage", fixture.shape("Stage", "Buys"));
        fixture.waitForShape("Stage", "New stage");
        assertFalse(statusLine().contains("Long queue"), statusLine());
    }

    @Test
    void neverWritesTheTextItself() throws CoreException, IOException {
        tools.use("AddStage", fixture.shape("Stage", "Buys"));
        fixture.waitForShape("Stage", "New stage");

        fixture.session().save(new NullProgressMonitor());
        DiagramFixture.settle();

        assertEquals(DiagramFixture.MAP, DiagramFixture.read(fixture.file()));
    }

    private static String statusLine() {
        return words(DiagramFixture.page().getWorkbenchWindow().getShell()).trim();
    }

    private static String words(Control control) {
        String words = control instanceof CLabel label ? label.getText() + " " : "";
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                words += words(child);
            }
        }
        return words;
    }

    private void undo() throws ExecutionException {
        history().undo(context(), new NullProgressMonitor(), null);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private IUndoContext context() {
        return ((IWorkspaceCommandStack) domain().getCommandStack()).getDefaultUndoContext();
    }

    private TransactionalEditingDomain domain() {
        return fixture.session().getTransactionalEditingDomain();
    }
}
