// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journey.model.JourneyPackage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Diagrams keep what was set in them by hand, whatever maps and their elements are called. */
class KeptDiagramsTest {

    private static final String NAME_BEFORE = "http://journey/model/1";
    private static final RGBValues BY_HAND = RGBValues.create(1, 2, 3);

    private final DiagramFixture fixture = new DiagramFixture();

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP);
        fixture.paint((DNode) fixture.shape("Moment", "Orders"), BY_HAND);
        DiagramFixture.waitFor(this::isSaved);
        DiagramFixture.settle();
    }

    /** Sirius puts a save off while somebody reads. */
    private boolean isSaved() {
        fixture.diagramEditor().doSave(new NullProgressMonitor());
        return fixture.diagramsFile().contains("1,2,3");
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void followsItsFileWhileOpen() throws CoreException {
        IFile moved = fixture.project().getFile("tea.journey");
        fixture.file().move(moved.getFullPath(), true, new NullProgressMonitor());
        waitForReference("tea.journey#Coffee.Buy.Order");
        assertFalse(fixture.diagramsFile().contains("coffee.journey"));

        fixture.reopen(moved);
        fixture.type(DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\""));
        fixture.waitForShape("Stage", "Pays");
        assertIsKept();

        fixture.closeSession();
        fixture.reopen(moved);
        assertIsKept();
    }

    @Test
    void followsItsFileWhileClosed() throws CoreException {
        fixture.closeSession();
        String before = fixture.diagramsFile();

        Change undo = Refactorings.rename(fixture.file(), "tea.journey");

        assertEquals(before.replace("coffee.journey", "tea.journey"), fixture.diagramsFile());
        Change redo = Refactorings.undo(undo);
        assertEquals(before, fixture.diagramsFile());
        Refactorings.undo(redo);
        DiagramFixture.assertNoSessionIsOpen();
        fixture.reopen(fixture.project().getFile("tea.journey"));
        assertIsKept();
    }

    @Test
    void followsARenamedElementWhileOpen() throws CoreException {
        Refactorings.rename(fixture.file(), "Coffee.Buy.Order", "Request");

        waitForReference("#Coffee.Buy.Request");
        assertFalse(fixture.diagramsFile().contains("#Coffee.Buy.Order"));
        fixture.closeSession();
        fixture.reopen(fixture.file());
        assertIsKept();
    }

    @Test
    void followsARenamedElementWhileClosed() throws CoreException {
        fixture.closeSession();
        String before = fixture.diagramsFile();

        Change undo = Refactorings.rename(fixture.file(), "Coffee.Buy", "Purchase");

        String after = fixture.diagramsFile();
        assertEquals(before.replace("#Coffee.Buy", "#Coffee.Purchase"), after);
        Change redo = Refactorings.undo(undo);
        assertEquals(before, fixture.diagramsFile());
        Refactorings.undo(redo);
        fixture.textEditor().doSave(new NullProgressMonitor());
        DiagramFixture.assertNoSessionIsOpen();
        fixture.reopen(fixture.file());
        assertIsKept();
    }

    @Test
    void followsANameThatIsTypedWhileOnlyTheTextIsOpen() throws CoreException {
        DiagramFixture.page().closeEditor(fixture.diagramEditor(), false);
        fixture.type(DiagramFixture.MAP.replace("touchpoint Order ", "touchpoint Request "));
        fixture.textEditor().doSave(new NullProgressMonitor());

        waitForReference("#Coffee.Buy.Request");
        fixture.closeSession();
        fixture.reopen(fixture.file());
        assertIsKept();
    }

    /** Versions before 0.1 had another name for the metamodel, and files keep it. */
    @Test
    void opensWhatNamesTheMetamodelAsItWasCalledBefore() throws CoreException {
        fixture.closeSession();
        String before = fixture.diagramsFile().replace(JourneyPackage.eNS_URI, NAME_BEFORE);
        assertTrue(before.contains(NAME_BEFORE));
        fixture.writeDiagramsFile(before);

        fixture.reopen(fixture.file());

        assertIsKept();
        fixture.paint((DNode) fixture.shape("Moment", "Orders"), RGBValues.create(4, 5, 6));
        DiagramFixture.waitFor(
                () -> {
                    fixture.diagramEditor().doSave(new NullProgressMonitor());
                    return fixture.diagramsFile().contains("4,5,6");
                });
        assertFalse(fixture.diagramsFile().contains(NAME_BEFORE));
        assertTrue(fixture.diagramsFile().contains(JourneyPackage.eNS_URI));
    }

    private void waitForReference(String reference) {
        DiagramFixture.waitFor(() -> fixture.diagramsFile().contains(reference));
    }

    private void assertIsKept() {
        DNode shape = (DNode) fixture.shape("Moment", "Orders");
        assertNotNull(shape);
        assertEquals(BY_HAND, ((Square) shape.getStyle()).getColor());
        assertEquals(
                1,
                DialectManager.INSTANCE.getAllRepresentationDescriptors(fixture.session()).size());
    }
}
