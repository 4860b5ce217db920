// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A double click on a shape goes to the text, and does nothing else. */
class DoubleClickTest {

    private final DiagramFixture fixture = new DiagramFixture();
    private IUndoableOperation before;

    @BeforeEach
    void open() throws CoreException {
        fixture.open(
                DiagramFixture.MAP
                        .replace(
                                "        emotion -2",
                                "        measure Nps target >= 40 { 2026-Q1 31 n 2140 }\n"
                                        + "            expects \"A short wait\"\n"
                                        + "            backstage \"Prints the order\" by Crew\n"
                                        + "            artifact \"A receipt\"\n"
                                        + "            support \"Refills paper\"\n"
                                        + "            leads to Sign \"comes back\"\n"
                                        + "            ends \"too late\"\n"
                                        + "            choice \"Is there time?\" { leads to Sign }\n"
                                        + "            emotion -2")
                        .replace("\"Asks a friend\"", "\"Asks a friend\" { joins Order }")
                        .replace(
                                "    stage Buy \"Buys\" {",
                                "    stage Buy \"Buys\" {\n        goal \"A coffee\""));
        DiagramFixture.page().activate(fixture.diagramEditor());
        DiagramFixture.settle();
        before = lastOperation();
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsTheText() {
        doubleClick(fixture.shape("Pain", "Long queue"));
        DiagramFixture.settle();

        assertEquals(fixture.textEditor(), DiagramFixture.page().getActiveEditor());
        assertEquals("pain Queue \"Long queue\" high", selectedText());
    }

    @Test
    void showsATextThatIsNotOpen() {
        DiagramFixture.page().closeEditor(fixture.textEditor(), false);
        DiagramFixture.settle();

        doubleClick(fixture.shape("Pain", "Long queue"));
        DiagramFixture.settle();

        assertEquals("pain Queue \"Long queue\" high", selectedText());
        assertNothingToSave();
    }

    @Test
    void leavesNothingToSaveWhateverItIsOn() {
        List<DDiagramElement> shapes =
                fixture.diagram().getDiagramElements().stream()
                        .filter(DDiagramElement::isVisible)
                        .toList();
        Set<String> kinds =
                shapes.stream()
                        .map(shape -> shape.getMapping().getName())
                        .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(
                        Set.of(
                                "Stage",
                                "StageGoal",
                                "Moment",
                                "MomentsLane",
                                "MomentChannels",
                                "MomentTeam",
                                "Expectation",
                                "Emotion",
                                "Pain",
                                "Opportunity",
                                "Measure",
                                "Artifact",
                                "BackstageActivity",
                                "SupportProcess",
                                "Branch",
                                "Ending",
                                "Join",
                                "Choice",
                                "WayReason",
                                "Resolves")),
                kinds.toString());

        for (DDiagramElement shape : shapes) {
            DiagramFixture.page().activate(fixture.diagramEditor());
            doubleClick(shape);
            DiagramFixture.settle();
            assertFalse(fixture.diagramEditor().isDirty(), shape.toString());
        }
        assertNothingToSave();
    }

    private void doubleClick(DDiagramElement shape) {
        fixture.viewer().select(fixture.part(shape));
        fixture.part(shape).performRequest(new Request(RequestConstants.REQ_OPEN));
    }

    private String selectedText() {
        return ((ITextSelection) fixture.textEditor().getSelectionProvider().getSelection())
                .getText();
    }

    private void assertNothingToSave() {
        assertFalse(fixture.diagramEditor().isDirty());
        assertFalse(fixture.textEditor().isDirty());
        assertEquals(before, lastOperation());
    }

    private IUndoableOperation lastOperation() {
        TransactionalEditingDomain domain = fixture.session().getTransactionalEditingDomain();
        return OperationHistoryFactory.getOperationHistory()
                .getUndoOperation(
                        ((IWorkspaceCommandStack) domain.getCommandStack())
                                .getDefaultUndoContext());
    }
}
