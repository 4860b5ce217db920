// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.model.Moment;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one does with the mouse in the diagram, as the commands that the mouse leads to. */
class GesturesTest {

    private static final String MAP =
            DiagramFixture.MAP
                    .replace(
                            "        step Asks \"Asks a friend\"\n",
                            """
                                    step Asks "Asks a friend" {
                                        leads to Order "knows it"
                                    }
                            """)
                    .replace(
                            "        touchpoint Order ",
                            "        touchpoint Screen \"Looks at the screen\" via App proposed\n"
                                    + "        touchpoint Order ");

    private final DiagramFixture fixture = new DiagramFixture();

    @BeforeEach
    void open() throws CoreException {
        fixture.open(MAP);
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void cursorInTheTextSelectsTheShape() {
        DiagramFixture.page().activate(fixture.textEditor());
        DDiagramElement pain = fixture.shape("Pain", "Long queue");

        fixture.textEditor().selectAndReveal(MAP.indexOf("Long queue"), 0);

        DiagramFixture.waitFor(() -> fixture.selectedElement() == pain.getTarget());
    }

    @Test
    void cursorInAMomentSelectsTheMomentAndNotItsChannel() {
        DiagramFixture.page().activate(fixture.textEditor());

        fixture.textEditor().selectAndReveal(MAP.indexOf("Sees the sign"), 0);

        DiagramFixture.waitFor(() -> fixture.selectedShape() == shape("Sees the sign"));
    }

    @Test
    void dragsAMomentBehindItsNeighbour() {
        drag(shape("Sees the sign"), shape("Asks a friend"), 10);

        DiagramFixture.waitFor(() -> !fixture.text().equals(MAP));
        assertEquals(List.of("Asks", "Sign", "Screen", "Order"), moments());
        assertTrue(fixture.text().contains("touchpoint Sign   \"Sees the sign\""), fixture.text());
        assertTrue(fixture.text().contains("// kept"), fixture.text());
    }

    @Test
    void dragsAMomentToAnotherStage() {
        DDiagramElement sign = shape("Sees the sign");

        drag(sign, shape("Orders"), 10);

        DiagramFixture.waitFor(() -> !fixture.text().equals(MAP));
        assertEquals(List.of("Asks", "Screen", "Order", "Sign"), moments());
        DiagramFixture.settle();
        assertEquals(sign, shape("Sees the sign"), "The shape is another one");
    }

    @Test
    void reconnectsABranch() {
        DEdge branch =
                fixture.diagram().getEdges().stream()
                        .filter(edge -> edge.getMapping().getName().equals("Branch"))
                        .findFirst()
                        .orElseThrow();
        IGraphicalEditPart target = fixture.part(shape("Looks at the screen"));
        ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart((ConnectionEditPart) fixture.part(branch));
        request.setTargetEditPart(target);
        request.setLocation(target.getFigure().getBounds().getCenter());

        execute(target.getCommand(request));

        DiagramFixture.waitFor(() -> !fixture.text().equals(MAP));
        assertEquals(MAP.replace("leads to Order", "leads to Screen"), fixture.text());
    }

    @Test
    void closesTheGapOfALayerThatIsSwitchedOff() {
        // Before the first layout all shapes have the size that Sirius gives them.
        DiagramFixture.waitFor(() -> height() > 200);
        int height = height();
        assertNotNull(fixture.shape("Pain", "Long queue"));
        Layer pains =
                fixture.diagram().getDescription().getAdditionalLayers().stream()
                        .filter(layer -> layer.getName().equals("PainsAndOpportunities"))
                        .findFirst()
                        .orElseThrow();

        domain().getCommandStack()
                .execute(
                        new ChangeLayerActivationCommand(
                                domain(), fixture.diagram(), pains, new NullProgressMonitor()));

        DiagramFixture.waitFor(() -> !isVisible("Pain"));
        DiagramFixture.waitFor(() -> height() < height);
    }

    @Test
    void closesTheGapOfWhatAFilterHides() {
        DDiagramElement screen = shape("Looks at the screen");
        DDiagramElement order = shape("Orders");
        int before = x(order);
        new DiagramTools(fixture).switchOn(fixture.diagram(), "OnlyExisting");

        DiagramFixture.waitFor(() -> !screen.isVisible());
        DiagramFixture.settle();
        assertTrue(x(order) < before, x(order) + " is not less than " + before);
    }

    private DDiagramElement shape(String moment) {
        return fixture.diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals("Moment"))
                .filter(shape -> ((Moment) shape.getTarget()).getTitle().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    private boolean isVisible(String mapping) {
        return fixture.diagram().getDiagramElements().stream()
                .filter(shape -> shape.getMapping().getName().equals(mapping))
                .anyMatch(DDiagramElement::isVisible);
    }

    private int x(DDiagramElement shape) {
        return fixture.part(shape).getFigure().getBounds().x;
    }

    private int height() {
        return fixture.part(fixture.shape("Stage", "Buys")).getFigure().getBounds().height;
    }

    /** The names of moments in the order of the text. */
    private List<String> moments() {
        return fixture.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("touchpoint") || line.startsWith("step"))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private void drag(DDiagramElement dragged, DDiagramElement target, int behind) {
        IGraphicalEditPart part = fixture.part(dragged);
        Point from = part.getFigure().getBounds().getCenter();
        Point to = fixture.part(target).getFigure().getBounds().getCenter();
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(part);
        request.setMoveDelta(new Point(to.x - from.x + behind, to.y - from.y));
        request.setLocation(to);
        execute(part.getCommand(request));
    }

    private void execute(Command command) {
        assertNotNull(command, "There is no command for that");
        assertTrue(command.canExecute(), "That cannot be done");
        fixture.viewer().getEditDomain().getCommandStack().execute(command);
    }

    private TransactionalEditingDomain domain() {
        return fixture.session().getTransactionalEditingDomain();
    }
}
