// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram follows the text: while one types, after a save, and when the file changes. */
class LiveDiagramTest {

    private static final RGBValues BY_HAND = RGBValues.create(1, 2, 3);

    private final DiagramFixture fixture = new DiagramFixture();

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
    void showsTheMapBesideItsText() {
        assertEquals(List.of("Finds the shop", "Buys"), fixture.labels("Stage"));
        assertEquals(List.of("Sees the sign", "Asks a friend", "Orders"), fixture.labels("Moment"));
        assertEquals(List.of("Long queue"), fixture.labels("Pain"));
        assertEquals(1, fixture.labels("Resolves").size());
        assertTrue(DiagramFixture.page().isPartVisible(fixture.textEditor()));
        assertTrue(DiagramFixture.page().isPartVisible(fixture.diagramEditor()));
    }

    @Test
    void hasNothingToSaveWhenItHasOnlyBeenOpened() {
        assertFalse(fixture.diagramEditor().isDirty());
        assertTrue(fixture.diagramsFile().contains("coffee.journey#Coffee.Buy.Order"));
    }

    /** Undo would take the map away, and what was set in it by hand. */
    @Test
    void hasNothingToUndoWhenItHasOnlyBeenOpened() {
        TransactionalEditingDomain domain = fixture.session().getTransactionalEditingDomain();
        IUndoContext map =
                ((IWorkspaceCommandStack) domain.getCommandStack()).getDefaultUndoContext();

        assertNull(OperationHistoryFactory.getOperationHistory().getUndoOperation(map));
    }

    @Test
    void followsTypingWithoutASave() {
        fixture.type(DiagramFixture.MAP.replace("\"Orders\"", "\"Orders coffee\""));

        fixture.waitForShape("Moment", "Orders coffee");

        assertTrue(fixture.textEditor().isDirty());
    }

    /** Sirius would arrange it in whatever thread the next operation ends. */
    @Test
    void leavesNothingToBeArranged() {
        fixture.type(
                DiagramFixture.MAP.replace(
                        "    stage Find", "    stage Wake \"Wakes up\"\n    stage Find"));
        fixture.waitForShape("Stage", "Wakes up");
        DiagramFixture.settle();

        assertTrue(SiriusLayoutDataManager.INSTANCE.getCreatedViewForLayoutAll().isEmpty());
    }

    @Test
    void keepsShapesWhenStagesAreInsertedMovedAndRenamed() {
        DDiagramElement order = fixture.shape("Moment", "Orders");
        DDiagramElement buy = fixture.shape("Stage", "Buys");
        fixture.paint((DNode) order, BY_HAND);

        fixture.type(
                DiagramFixture.MAP
                        .replace(
                                "    stage Find",
                                "    stage Wake \"Wakes up\" { step Yawns \"Yawns\" }\n    stage"
                                        + " Find")
                        .replace("stage Buy", "stage Purchase"));
        fixture.waitForShape("Stage", "Wakes up");

        assertSame(order, fixture.shape("Moment", "Orders"));
        assertSame(buy, fixture.shape("Stage", "Buys"));
        assertEquals(BY_HAND, ((Square) ((DNode) order).getStyle()).getColor());
    }

    @Test
    void keepsTheLastReadableMapAndSaysSo() {
        fixture.type(DiagramFixture.MAP.replace("stage Buy", "stage stage Buy {"));

        DiagramFixture.waitFor(() -> !fixture.labels("UnreadableText").isEmpty());

        assertNotNull(fixture.shape("Stage", "Buys"));
        fixture.type(DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\""));
        fixture.waitForShape("Stage", "Pays");
        assertTrue(fixture.labels("UnreadableText").isEmpty());
    }

    @Test
    void followsTheFileWhenItsEditorIsClosed() throws CoreException {
        DiagramFixture.page().closeEditor(fixture.textEditor(), false);

        fixture.file()
                .setContents(
                        DiagramFixture.bytes(DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\"")),
                        true,
                        false,
                        new NullProgressMonitor());

        fixture.waitForShape("Stage", "Pays");
    }

    @Test
    void savesTheDiagramWithTheText() {
        fixture.diagramEditor().doSave(new NullProgressMonitor());
        DiagramFixture.settle();
        fixture.type(DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\""));
        fixture.waitForShape("Stage", "Pays");
        assertTrue(fixture.diagramEditor().isDirty());

        fixture.textEditor().doSave(new NullProgressMonitor());
        DiagramFixture.settle();

        assertFalse(fixture.diagramEditor().isDirty());
    }

    @Test
    void leavesUnsavedSettingsToTheUser() {
        String saved = fixture.diagramsFile();
        fixture.paint((DNode) fixture.shape("Moment", "Orders"), BY_HAND);
        fixture.type(DiagramFixture.MAP.replace("// Kept:", "// Still kept:"));

        fixture.textEditor().doSave(new NullProgressMonitor());
        DiagramFixture.settle();

        assertTrue(fixture.diagramEditor().isDirty());
        assertEquals(saved, fixture.diagramsFile());
    }
}
