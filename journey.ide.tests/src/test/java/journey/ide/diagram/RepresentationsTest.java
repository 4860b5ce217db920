// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journey.model.JourneyFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.Decoration;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other views of a journey, and the specification of them all. */
class RepresentationsTest {

    /** At each side of a cell, in pixels. */
    private static final int CELL_PADDING = 6;

    private final DiagramFixture fixture = new DiagramFixture();
    private final Views views = new Views(fixture);

    @BeforeEach
    void open() throws CoreException {
        fixture.open(
                DiagramFixture.MAP.replace(
                        "    stage Find",
                        """
                            measure Nps target >= 40 { 2026-Q1 31 n 2140 }
                            action Board "Put up a board" { status doing }
                            stage Find\
                        """));
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsMomentsByChannel() {
        DSemanticDiagram channels = (DSemanticDiagram) show(fixture.journey(), "ChannelView");

        assertEquals(
                List.of("Coffee|Shop: Sees the sign, Orders", "Coffee|alone: Asks a friend"),
                channels.getContainers().stream()
                        .map(lane -> (DNodeContainer) lane)
                        .map(
                                lane ->
                                        "Coffee|"
                                                + (lane.getName().startsWith("Without")
                                                        ? "alone"
                                                        : lane.getName())
                                                + ": "
                                                + String.join(
                                                        ", ",
                                                        lane.getOwnedDiagramElements().stream()
                                                                .map(DDiagramElement::getName)
                                                                .toList()))
                        .toList());
    }

    @Test
    void showsActionsByStatus() {
        DSemanticDiagram board = (DSemanticDiagram) show(fixture.journey(), "ActionsBoard");

        assertEquals(
                List.of("Doing"),
                board.getContainers().stream()
                        .map(column -> (DNodeContainer) column)
                        .filter(column -> !column.getOwnedDiagramElements().isEmpty())
                        .map(DDiagramElement::getName)
                        .toList());
    }

    @Test
    void listsTouchpoints() {
        DTable table = (DTable) show(fixture.journey(), "TouchpointInventory");

        assertEquals(2, table.getLines().size());
        List<String> cells =
                table.getLines().get(1).getLines().get(0).getCells().stream()
                        .map(DCell::getLabel)
                        .toList();
        assertEquals(List.of("Orders", "Shop", "", "", "\u22122", "Long queue", "key"), cells);
    }

    @Test
    void crossesJourneysWithMetrics() {
        JourneyFile file = (JourneyFile) fixture.journey().eContainer();

        DTable table = (DTable) show(file, "JourneyMetrics");

        assertEquals(
                "31, target \u2265 40: missed",
                table.getLines().get(0).getCells().get(0).getLabel());
    }

    @Test
    void cellsOfMeasuresAreWideEnoughForTheirVerdict() {
        String measures =
                """
                    persona Anna
                    measure Time target <= 10.5 { 2026-Q1 12.5 n 21 }
                    measure Rate target >= 99.5 { 2026-Q1 98.75 n 12 }
                """;
        fixture.type(
                fixture.text()
                        .replace(
                                "metric Nps",
                                """
                                metric Time "Time in the queue" duration { unit minutes }
                                metric Rate "Orders completed" rate
                                metric Nps\
                                """)
                        .replace("    persona Anna\n", measures));
        DiagramFixture.settle();
        DTable table = (DTable) show(fixture.journey().eContainer(), "JourneyMetrics");

        List<DCell> cells = table.getLines().get(0).getCells();
        assertEquals(3, cells.size());
        for (DCell cell : cells) {
            int needed = width(cell.getLabel());
            int width = cell.getColumn().getWidth();
            assertTrue(needed <= width, cell.getLabel() + ": " + needed + " > " + width);
        }
    }

    /** The width of a cell with a text as tables draw it, with the space at its sides. */
    private static int width(String text) {
        Font font =
                FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                        .setHeight(10)
                        .createFont(Display.getCurrent());
        int width = FigureUtilities.getTextWidth(text, font) + 2 * CELL_PADDING;
        font.dispose();
        return width;
    }

    @Test
    void specificationIsValid() {
        EObject viewpoint =
                ViewpointRegistry.getInstance()
                        .getViewpoint(URI.createURI("viewpoint:/journey.diagram/journey"));
        Diagnostic found = Diagnostician.INSTANCE.validate(EcoreUtil.getRootContainer(viewpoint));
        assertTrue(
                found.getChildren().stream()
                        .noneMatch(each -> each.getSeverity() >= Diagnostic.ERROR),
                () ->
                        found.getChildren().stream()
                                .map(Diagnostic::getMessage)
                                .reduce("", (one, other) -> one + "\n" + other));
    }

    @Test
    void marksNoLaneAsOneThatHasADiagram() {
        List<DialectEditor> editors =
                List.of(
                        fixture.diagramEditor(),
                        views.open(fixture.journey(), "ChannelView"),
                        views.open(fixture.journey(), "ActionsBoard"));

        DiagramFixture.page().activate(fixture.diagramEditor());
        DiagramFixture.waitFor(
                () -> parts(fixture.diagramEditor()).anyMatch(RepresentationsTest::isDecorated));
        for (DialectEditor editor : editors) {
            DiagramFixture.page().activate(editor);
            DiagramFixture.settle();
            List<GraphicalEditPart> lanes = shapesOfJourney(editor);
            assertTrue(!lanes.isEmpty(), editor.getTitle());
            assertEquals(
                    List.of(), lanes.stream().filter(RepresentationsTest::isDecorated).toList());
        }
    }

    private List<GraphicalEditPart> shapesOfJourney(DialectEditor editor) {
        return parts(editor)
                .filter(part -> part.getModel() instanceof View view && isOfJourney(view))
                .toList();
    }

    private static Stream<GraphicalEditPart> parts(DialectEditor editor) {
        Stream<?> parts =
                ((IDiagramWorkbenchPart) editor)
                        .getDiagramGraphicalViewer().getEditPartRegistry().values().stream();
        return parts.filter(GraphicalEditPart.class::isInstance).map(GraphicalEditPart.class::cast);
    }

    private boolean isOfJourney(View view) {
        return view.getElement() instanceof DDiagramElement shape
                && shape.getTarget() == fixture.journey();
    }

    private static boolean isDecorated(GraphicalEditPart part) {
        GraphicalEditPart root = (GraphicalEditPart) part.getViewer().getRootEditPart();
        return isDecorated(root.getFigure(), part.getFigure());
    }

    /** A decoration is a figure of its own, in a layer above the shapes. */
    private static boolean isDecorated(IFigure figure, IFigure shape) {
        return figure instanceof Decoration decoration && decoration.getOwnerFigure() == shape
                || figure.getChildren().stream().anyMatch(child -> isDecorated(child, shape));
    }

    private DRepresentation show(EObject element, String kind) {
        return views.open(element, kind).getRepresentation();
    }
}
