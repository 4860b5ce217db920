// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tool has added is in sight, in the diagram and in the text, and waits for its title. */
class AddedShapesTest {

    private static final String STAGES =
            IntStream.range(0, 12)
                    .mapToObj(
                            "    stage S%1$d \"Stage %1$d\" { step T%1$d \"Waits\" }\n"::formatted)
                    .collect(Collectors.joining());

    private final DiagramFixture fixture = new DiagramFixture();
    private final DiagramTools tools = new DiagramTools(fixture);

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP.replace("    stage Find", STAGES + "    stage Find"));
        DiagramFixture.page().activate(fixture.diagramEditor());
        DiagramFixture.settle();
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsATouchpointAtTheEndOfAScrolledMap() {
        DDiagramElement last = fixture.shape("Moment", "Orders");
        fixture.viewer().reveal(fixture.part(last));
        DiagramFixture.settle();
        int before = canvas().getViewport().getViewLocation().x;
        assertTrue(before > 0, "The map is not wide enough to be scrolled");

        DDiagramElement added = add("AddTouchpoint", last, "Moment", "New touchpoint");

        assertEquals(added, fixture.selectedShape());
        assertTrue(isInSight(added), "The touchpoint is out of sight");
        assertTrue(canvas().getViewport().getViewLocation().x >= before, "The view has moved away");
    }

    @Test
    void letsTheTitleBeTyped() {
        add("AddTouchpoint", fixture.shape("Moment", "Orders"), "Moment", "New touchpoint");

        assertEquals(List.of("New touchpoint"), openTitles());
    }

    @Test
    void showsWhatIsAddedInTheText() {
        add("AddPain", fixture.shape("Moment", "Sees the sign"), "Pain", "New pain");

        int cursor =
                ((ITextSelection) fixture.textEditor().getSelectionProvider().getSelection())
                        .getOffset();
        String fromCursor = fixture.text().substring(cursor);
        assertTrue(fromCursor.startsWith("pain NewPain \"New pain\""), fromCursor);
        assertEquals(fixture.diagramEditor(), DiagramFixture.page().getActiveEditor());
    }

    @Test
    void staysInTheMapWhenTheTextIsNotOpen() {
        DiagramFixture.page().closeEditor(fixture.textEditor(), false);
        DiagramFixture.settle();

        add("AddPain", fixture.shape("Moment", "Sees the sign"), "Pain", "New pain");

        assertTrue(fixture.textEditor().isDirty());
        assertEquals(fixture.diagramEditor(), DiagramFixture.page().getActivePart());
        assertEquals(List.of("New pain"), openTitles());
    }

    @Test
    void editsNoOtherTitleWhenTheAddedShapeIsHidden() {
        DDiagramElement order = fixture.shape("Moment", "Orders");
        fixture.viewer().select(fixture.part(order));
        hidePains();

        tools.use("AddPain", order);
        DiagramFixture.waitFor(() -> fixture.text().contains("New pain"));
        DiagramFixture.settle();

        assertEquals(List.of(), openTitles());
    }

    private DDiagramElement add(String tool, DDiagramElement place, String mapping, String title) {
        tools.use(tool, place);
        DDiagramElement added = fixture.waitForShape(mapping, title);
        DiagramFixture.settle();
        return added;
    }

    private boolean isInSight(DDiagramElement shape) {
        IFigure figure = fixture.part(shape).getFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return new Rectangle(canvas().getClientArea()).contains(bounds);
    }

    /** What can be typed over in the diagram now. */
    private List<String> openTitles() {
        return Stream.of(canvas().getChildren())
                .filter(Text.class::isInstance)
                .map(title -> ((Text) title).getText())
                .toList();
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) fixture.viewer().getControl();
    }

    private void hidePains() {
        TransactionalEditingDomain domain = fixture.session().getTransactionalEditingDomain();
        Layer pains =
                fixture.diagram().getDescription().getAdditionalLayers().stream()
                        .filter(layer -> layer.getName().equals("PainsAndOpportunities"))
                        .findFirst()
                        .orElseThrow();
        domain.getCommandStack()
                .execute(
                        new ChangeLayerActivationCommand(
                                domain, fixture.diagram(), pains, new NullProgressMonitor()));
        DiagramFixture.settle();
    }
}
